package io.seedbed.kit.event;

import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.Topics;
import io.seedbed.kit.database.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads topics into the database: a batch of records is taken in by one transaction, and only then acknowledged to the broker.
 * After a crash in between, or where the group gave the partition to another replica meanwhile, they come again, and an
 * {@link Inbox} passes them over. What nobody understands goes to the dead letters; while the database is away all waits. It
 * ends by itself only where another process has taken its name ({@link KafkaSettings#instance()}). One thread of its own.
 */
public final class TopicListener implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TopicListener.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final CloseOptions FAREWELL = CloseOptions.timeout(Duration.ofMillis(500))
            .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP);
    private static final long GOODBYE = 1_000;

    private final Database database;
    private final Outbox outbox;
    private final Consumer<String, byte[]> consumer;
    private final Collection<String> topics;
    private final LetterHandler handler;
    private final Runnable afterwards;
    private final Thread thread;
    private volatile boolean open = true;

    /**
     * A listener that is not started.
     *
     * @param consumer closed with the listener
     * @param afterwards called after a batch was taken in
     */
    public TopicListener(
            Database database,
            Outbox outbox,
            Consumer<String, byte[]> consumer,
            Collection<String> topics,
            LetterHandler handler,
            Runnable afterwards) {
        this.database = database;
        this.outbox = outbox;
        this.consumer = consumer;
        this.topics = List.copyOf(topics);
        this.handler = handler;
        this.afterwards = afterwards;
        this.thread = new Thread(this::run, database.schema() + "-listener");
        this.thread.setDaemon(true);
    }

    /** Begins to read. */
    public void start() {
        thread.start();
    }

    /** Whether it still reads; false before it is started, too. */
    public boolean isAlive() {
        return thread.isAlive();
    }

    private void run() {
        try {
            consumer.subscribe(topics);
            while (open) {
                listen();
            }
        } catch (FencedInstanceIdException e) {
            LOG.error(
                    "The listener of {} ends: another process has begun under its name, {}. No two that live may have the same"
                            + " seedbed.instance",
                    database.schema(),
                    consumer.groupMetadata().groupInstanceId().orElse(""));
        } catch (WakeupException | InterruptedException | InterruptException e) {
            LOG.debug("The listener of {} stops", database.schema());
        } finally {
            // An interrupt that is still pending would keep the consumer from telling its group.
            Thread.interrupted();
            consumer.close(FAREWELL);
        }
    }

    private void listen() throws InterruptedException {
        try {
            ConsumerRecords<String, byte[]> letters = consumer.poll(POLL);
            if (!letters.isEmpty()) {
                takeIn(letters);
                afterwards.run();
                consumer.commitSync();
            }
        } catch (WakeupException | InterruptException | FencedInstanceIdException e) {
            throw e;
        } catch (KafkaException e) {
            LOG.warn("Reading for {} failed, trying again: {}", database.schema(), e.getMessage());
            Thread.sleep(AFTER_FAILURE.toMillis());
        } catch (RuntimeException | Error e) {
            LOG.error("Reading for {} failed, trying again", database.schema(), e);
            Thread.sleep(AFTER_FAILURE.toMillis());
        }
    }

    private void takeIn(ConsumerRecords<String, byte[]> letters) throws InterruptedException {
        try {
            database.insist(tx -> {
                for (ConsumerRecord<String, byte[]> letter : letters) {
                    takeIn(tx, letter);
                }
                return letters.count();
            });
        } catch (RuntimeException | Error e) {
            // The consumer stands behind the batch: without this the next commit would lose it.
            for (TopicPartition partition : letters.partitions()) {
                consumer.seek(partition, letters.records(partition).get(0).offset());
            }
            throw e;
        }
    }

    private void takeIn(Connection tx, ConsumerRecord<String, byte[]> letter) throws SQLException {
        Savepoint before = tx.setSavepoint();
        try {
            twice(tx, before, letter);
        } catch (BadEventException e) {
            bury(tx, before, letter, e);
        } catch (SQLException e) {
            if (!Database.isRefusal(e)) {
                throw e;
            }
            bury(tx, before, letter, new BadEventException("", "the database cannot keep it: " + e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("A record of {} broke its handler", letter.topic(), e);
            bury(tx, before, letter, new BadEventException("", "the platform failed on it: " + e));
        }
        tx.releaseSavepoint(before);
    }

    /** A constraint may be broken because a neighbour has written at the same moment: then the second time goes well. */
    private void twice(Connection tx, Savepoint before, ConsumerRecord<String, byte[]> letter)
            throws SQLException, BadEventException {
        try {
            handler.handle(tx, letter);
        } catch (SQLException e) {
            if (!Database.isRefusal(e)) {
                throw e;
            }
            tx.rollback(before);
            handler.handle(tx, letter);
        }
    }

    private void bury(Connection tx, Savepoint before, ConsumerRecord<String, byte[]> letter, BadEventException reason)
            throws SQLException {
        tx.rollback(before);
        if (letter.topic().equals(Topics.DEAD_LETTERS)) {
            LOG.error("The dead letter at offset {} is passed over: {}", letter.offset(), reason.getMessage());
            return;
        }
        LOG.warn("A record of {} is a dead letter: {}", letter.topic(), reason.getMessage());
        outbox.add(tx, DeadLetters.of(letter, reason));
    }

    /** Stops; what was not acknowledged comes again to whoever reads next. Takes two seconds at most. */
    @Override
    public void close() {
        open = false;
        if (thread.getState() == Thread.State.NEW) {
            consumer.close(FAREWELL);
            return;
        }
        consumer.wakeup();
        try {
            thread.join(GOODBYE);
            thread.interrupt();
            thread.join(GOODBYE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
