package io.seedbed.kit.event;

import io.seedbed.contracts.BadEventException;
import io.seedbed.kit.database.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads topics into the database: a batch of records is taken in by one transaction, and only then acknowledged to the
 * broker. After a crash in between they come again, and an {@link Inbox} passes them over. What nobody understands goes to the dead letters.
 * One thread of its own.
 */
public final class TopicListener implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TopicListener.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration GOODBYE = Duration.ofSeconds(2);

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
        try (consumer) {
            consumer.subscribe(topics);
            while (open) {
                listen();
            }
        } catch (WakeupException e) {
            LOG.debug("The listener of {} stops", database.schema());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("The listener of {} broke", database.schema(), e);
        }
    }

    private void listen() throws InterruptedException {
        try {
            ConsumerRecords<String, byte[]> letters = consumer.poll(POLL);
            if (!letters.isEmpty()) {
                database.insist(tx -> takeIn(tx, letters));
                afterwards.run();
                consumer.commitSync();
            }
        } catch (WakeupException e) {
            throw e;
        } catch (KafkaException e) {
            LOG.warn("Reading for {} failed, trying again: {}", database.schema(), e.getMessage());
            Thread.sleep(AFTER_FAILURE.toMillis());
        }
    }

    private int takeIn(Connection tx, ConsumerRecords<String, byte[]> letters) throws SQLException {
        for (ConsumerRecord<String, byte[]> letter : letters) {
            Savepoint before = tx.setSavepoint();
            try {
                handler.handle(tx, letter);
            } catch (BadEventException e) {
                LOG.warn("A record of {} is a dead letter: {}", letter.topic(), e.getMessage());
                bury(tx, before, letter, e);
            } catch (SQLException e) {
                if (!isAboutData(e)) {
                    throw e;
                }
                LOG.warn("A record of {} holds what the database cannot keep: {}", letter.topic(), e.getMessage());
                bury(tx, before, letter, new BadEventException("", "the database cannot keep it: " + e.getMessage()));
            } catch (RuntimeException e) {
                LOG.error("A record of {} broke its handler and is a dead letter", letter.topic(), e);
                bury(tx, before, letter, new BadEventException("", "the platform failed on it: " + e));
            }
            tx.releaseSavepoint(before);
        }
        return letters.count();
    }

    /** SQL state class 22: a value that cannot be, such as a NUL in a text. */
    private static boolean isAboutData(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith("22");
    }

    private void bury(Connection tx, Savepoint before, ConsumerRecord<String, byte[]> letter, BadEventException reason)
            throws SQLException {
        tx.rollback(before);
        outbox.add(tx, DeadLetters.of(letter, reason));
    }

    @Override
    public void close() {
        open = false;
        consumer.wakeup();
        try {
            thread.join(GOODBYE.toMillis());
            thread.interrupt();
            thread.join(GOODBYE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
