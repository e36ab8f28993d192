package io.seedbed.kit.event;

import io.seedbed.kit.database.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what stands in an outbox, in order, each event at least once: one that was sent just before a crash is sent again,
 * with the same id. While the broker is away the events wait. One thread of its own.
 */
public final class OutboxRelay implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration GOODBYE = Duration.ofSeconds(3);

    private final Database database;
    private final Outbox outbox;
    private final Producer<String, byte[]> producer;
    private final Bell bell = new Bell();
    private final Thread thread;
    private volatile boolean open = true;

    /** A relay over an outbox; it closes the producer with itself. */
    public OutboxRelay(Database database, Outbox outbox, Producer<String, byte[]> producer) {
        this.database = database;
        this.outbox = outbox;
        this.producer = producer;
        this.thread = new Thread(this::run, database.schema() + "-outbox");
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
        while (open) {
            try {
                if (relay() < BATCH) {
                    bell.await(IDLE);
                }
            } catch (SQLException | KafkaException | ExecutionException e) {
                LOG.warn("Events of {} wait, since they could not be sent: {}", database.schema(), e.getMessage());
                pause();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private int relay() throws SQLException, InterruptedException, ExecutionException {
        try (Connection tx = database.source().getConnection()) {
            tx.setAutoCommit(false);
            try {
                List<Outbox.Pending> pending = outbox.take(tx, BATCH);
                if (!pending.isEmpty()) {
                    send(pending);
                    outbox.drop(tx, pending);
                }
                tx.commit();
                return pending.size();
            } catch (SQLException | RuntimeException | InterruptedException | ExecutionException e) {
                tx.rollback();
                throw e;
            } finally {
                tx.setAutoCommit(true);
            }
        }
    }

    private void send(List<Outbox.Pending> pending) throws InterruptedException, ExecutionException {
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>();
        for (Outbox.Pending one : pending) {
            acknowledgements.add(producer.send(one.message()));
        }
        producer.flush();
        for (Future<RecordMetadata> acknowledgement : acknowledgements) {
            acknowledgement.get();
        }
    }

    private void pause() {
        try {
            Thread.sleep(AFTER_FAILURE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends what is there, if that is quickly done, and stops. */
    @Override
    public void close() {
        open = false;
        bell.ring();
        try {
            thread.join(GOODBYE.toMillis());
            thread.interrupt();
            thread.join(GOODBYE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        producer.close(GOODBYE);
    }
}
