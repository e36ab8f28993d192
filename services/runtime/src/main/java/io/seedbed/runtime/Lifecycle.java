package io.seedbed.runtime;

import io.quarkus.runtime.Quarkus;
import io.seedbed.kit.database.Database;
import io.seedbed.kit.database.Migrations;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts an engine once its schema is up to date, on a thread of its own: while the database is away the process is up and not
 * ready. Thread-safe.
 *
 * @param <E> the engine
 */
public final class Lifecycle<E extends AutoCloseable> {

    private static final Logger LOG = LoggerFactory.getLogger(Lifecycle.class);

    private static final long PAUSE = 2_000;

    private final String name;
    private final AtomicReference<E> engine = new AtomicReference<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread starter;

    /** Makes and starts an engine. */
    @FunctionalInterface
    public interface Starter<E> {
        E start() throws InterruptedException;
    }

    /** Begins to start an engine. */
    public Lifecycle(Database database, String[] migrations, Starter<E> make) {
        this.name = database.schema();
        this.starter = new Thread(() -> begin(database, migrations, make), name + "-starter");
        starter.start();
    }

    private void begin(Database database, String[] migrations, Starter<E> make) {
        try {
            Migrations.apply(database, migrations);
            engine.set(insist(make));
            LOG.info("{} is ready", name);
        } catch (InterruptedException e) {
            LOG.debug("{} was stopped before it began", name);
        } catch (RuntimeException e) {
            LOG.error("{} cannot begin, and another try would not help", name, e);
            Quarkus.asyncExit(1);
        } finally {
            stopped.countDown();
        }
    }

    /** A broker whose name is not known yet is one that is still starting. */
    private E insist(Starter<E> make) throws InterruptedException {
        while (true) {
            try {
                return make.start();
            } catch (KafkaException e) {
                LOG.warn("{} cannot reach Kafka, trying again in {} ms: {}", name, PAUSE, e.getMessage());
                Thread.sleep(PAUSE);
            }
        }
    }

    /** The engine; empty before it is started. */
    public Optional<E> engine() {
        return Optional.ofNullable(engine.get());
    }

    /** Stops the engine, or the attempt to start it. */
    public void stop() {
        starter.interrupt();
        try {
            stopped.await();
            E running = engine.getAndSet(null);
            if (running != null) {
                running.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.warn("{} did not stop cleanly", name, e);
        }
    }
}
