package io.seedbed.kit.event;

import io.seedbed.kit.database.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what stands in an outbox, in order, each event at least once: one that was sent just before a crash is sent again,
 * with the same id. While the broker is away the events wait; a topic that cannot be written to holds up no other. What the
 * broker will never take is set aside in the table, with the reason. Of several replicas one sends at a time. One thread of its
 * own.
 */
public final class OutboxRelay implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 100;
    private static final int ANOTHER_SENDS = -1;
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration NEXT_TURN = Duration.ofMillis(50);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final long GOODBYE = 1_000;
    private static final long LAST_WORDS = 300;

    private final Database database;
    private final Outbox outbox;
    private final Supplier<Producer<String, byte[]>> producers;
    private final Bell bell = new Bell();
    private final Thread thread;
    /** Topics that could not be written to, and until when they rest (in nanoseconds). */
    private final Map<String, Long> resting = new HashMap<>();

    private volatile Producer<String, byte[]> producer;
    private volatile boolean open = true;

    /** A relay over an outbox; it closes the producer with itself. One that has broken for good is replaced by the next. */
    public OutboxRelay(Database database, Outbox outbox, Supplier<Producer<String, byte[]>> producers) {
        this.database = database;
        this.outbox = outbox;
        this.producers = producers;
        this.producer = producers.get();
        this.thread = new Thread(this::run, database.schema() + "-outbox");
        this.thread.setDaemon(true);
    }

    /** Begins to send. */
    public void start() {
        thread.start();
    }

    /** There is something new to send. */
    public void ring() {
        bell.ring();
    }

    /** Whether it still sends; false before it is started, too. */
    public boolean isAlive() {
        return thread.isAlive();
    }

    private void run() {
        try {
            while (open) {
                int sent = tryToRelay();
                if (sent < BATCH) {
                    bell.await(sent == ANOTHER_SENDS ? NEXT_TURN : IDLE);
                }
            }
            tryToRelay();
        } catch (InterruptedException | InterruptException e) {
            LOG.debug("The outbox of {} keeps the rest", database.schema());
        }
    }

    private int tryToRelay() throws InterruptedException {
        try {
            return database.transact(this::relay);
        } catch (InterruptException e) {
            throw e;
        } catch (SQLException e) {
            LOG.warn("The outbox of {} cannot be read: {}", database.schema(), e.getMessage());
        } catch (RuntimeException | Error e) {
            LOG.error("The outbox of {} cannot be sent", database.schema(), e);
        }
        if (open) {
            Thread.sleep(AFTER_FAILURE.toMillis());
        }
        return 0;
    }

    private int relay(Connection tx) throws SQLException {
        if (!outbox.lock(tx)) {
            return ANOTHER_SENDS;
        }
        long now = System.nanoTime();
        resting.values().removeIf(until -> now - until >= 0);
        List<Outbox.Pending> pending = outbox.take(tx, BATCH, resting.keySet());
        if (!pending.isEmpty()) {
            settle(tx, send(pending));
        }
        return pending.size();
    }

    private Map<Outbox.Pending, Future<RecordMetadata>> send(List<Outbox.Pending> pending) {
        Map<Outbox.Pending, Future<RecordMetadata>> sent = new LinkedHashMap<>();
        for (Outbox.Pending one : pending) {
            String topic = one.message().topic();
            if (resting.containsKey(topic)) {
                continue;
            }
            Future<RecordMetadata> acknowledgement = hand(one);
            sent.put(one, acknowledgement);
            if (acknowledgement.isDone()) {
                failure(acknowledgement).filter(e -> !isForEver(e)).ifPresent(e -> rest(topic, e));
            }
        }
        producer.flush();
        return sent;
    }

    private Future<RecordMetadata> hand(Outbox.Pending one) {
        try {
            return producer.send(one.message());
        } catch (InterruptException e) {
            throw e;
        } catch (KafkaException e) {
            // What can be said of one record is said by its future; this is the producer's end.
            Producer<String, byte[]> broken = producer;
            producer = producers.get();
            if (broken != producer) {
                broken.close(Duration.ZERO);
            }
            throw e;
        }
    }

    private void settle(Connection tx, Map<Outbox.Pending, Future<RecordMetadata>> sent) throws SQLException {
        List<Long> acknowledged = new ArrayList<>();
        for (Map.Entry<Outbox.Pending, Future<RecordMetadata>> entry : sent.entrySet()) {
            Outbox.Pending one = entry.getKey();
            String topic = one.message().topic();
            Optional<Throwable> failure = failure(entry.getValue());
            if (failure.isEmpty()) {
                acknowledged.add(one.id());
            } else if (isForEver(failure.get())) {
                LOG.error(
                        "Event {} of {} for {} is set aside, since the broker will never take it",
                        one.id(),
                        database.schema(),
                        topic,
                        failure.get());
                outbox.setAside(tx, one.id(), String.valueOf(failure.get()));
            } else if (!resting.containsKey(topic)) {
                rest(topic, failure.get());
            }
        }
        outbox.drop(tx, acknowledged);
    }

    private void rest(String topic, Throwable failure) {
        LOG.warn("Events of {} for {} wait, since they could not be sent: {}", database.schema(), topic, failure);
        resting.put(topic, System.nanoTime() + AFTER_FAILURE.toNanos());
    }

    private static boolean isForEver(Throwable failure) {
        return failure instanceof RecordTooLargeException
                || failure instanceof RecordBatchTooLargeException
                || failure instanceof InvalidTopicException
                || failure instanceof InvalidRecordException
                || failure instanceof SerializationException;
    }

    private static Optional<Throwable> failure(Future<RecordMetadata> acknowledgement) {
        try {
            acknowledgement.get();
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /** Sends what is there, if that is quickly done, and stops; the rest stays in the outbox. Takes two seconds at most. */
    @Override
    public void close() {
        open = false;
        bell.ring();
        try {
            thread.join(GOODBYE);
            thread.interrupt();
            thread.join(LAST_WORDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        producer.close(Duration.ofMillis(LAST_WORDS));
    }
}
