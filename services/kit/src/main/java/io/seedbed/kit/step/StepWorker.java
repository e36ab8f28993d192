package io.seedbed.kit.step;

import io.micrometer.core.instrument.MeterRegistry;
import io.seedbed.contracts.StepKind;
import io.seedbed.kit.database.Database;
import io.seedbed.kit.event.Bell;
import io.seedbed.kit.event.Inbox;
import io.seedbed.kit.event.KafkaSettings;
import io.seedbed.kit.event.Outbox;
import io.seedbed.kit.event.OutboxRelay;
import io.seedbed.kit.event.TopicListener;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A worker of the platform: takes step requests into its schema, leases them one after another, and reports what came of them.
 * Any number of replicas share a schema. A long step holds no partition: its request is acknowledged as soon as it is in the
 * database. Thread-safe.
 */
public final class StepWorker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StepWorker.class);
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration BETWEEN_METRICS = Duration.ofSeconds(5);
    private static final Duration GOODBYE = Duration.ofSeconds(4);

    private final StepRunner runner;
    private final StepMetrics metrics;
    private final Heartbeats heartbeats;
    private final StepSettings settings;
    private final OutboxRelay relay;
    private final TopicListener listener;
    private final Producer<String, byte[]> progress;
    private final Bell bell = new Bell();
    private final List<Thread> threads = new ArrayList<>();
    private final ScheduledExecutorService clockwork;
    private volatile boolean open = true;

    /**
     * A worker that is not started. Its schema must be migrated.
     *
     * @param owner this replica's name, unlike that of any other
     * @param topic where its steps are requested
     * @param handlers what it does, by kind
     * @param endedRuns told of each run that has ended, on a thread that must not be held
     */
    public StepWorker(
            Database database,
            KafkaSettings kafka,
            String owner,
            String topic,
            Map<StepKind, StepHandler> handlers,
            Consumer<String> endedRuns,
            StepSettings settings,
            MeterRegistry registry,
            InstantSource clock) {
        String service = database.schema();
        Outbox outbox = new Outbox(database);
        StepTable steps = new StepTable(database);
        this.settings = settings;
        this.progress = kafka.producer();
        this.relay = new OutboxRelay(database, outbox, kafka.producer());
        this.metrics = new StepMetrics(database, steps, registry);
        StepReports reports = new StepReports(service, owner, outbox, progress, clock);
        this.runner = new StepRunner(database, steps, reports, handlers, settings, metrics, clock, owner);
        this.heartbeats = new Heartbeats(database, steps, runner, settings, owner);
        this.listener = new TopicListener(
                database,
                outbox,
                kafka.consumer("seedbed-" + service),
                List.of(topic),
                new Inbox(database, new StepIntake(steps, handlers.keySet(), endedRuns)),
                this::wake);
        this.clockwork = Executors.newScheduledThreadPool(2, work -> daemon(work, service + "-heartbeat"));
        for (int i = 0; i < settings.parallel(); i++) {
            threads.add(new Thread(this::work, service + "-step-" + i));
        }
    }

    /** Begins to work. */
    public void start() {
        relay.start();
        listener.start();
        every(settings.lease().dividedBy(4), heartbeats);
        every(BETWEEN_METRICS, metrics::refresh);
        threads.forEach(Thread::start);
    }

    /** Whether every thread of it lives. */
    public boolean isAlive() {
        return listener.isAlive() && relay.isAlive() && threads.stream().allMatch(Thread::isAlive);
    }

    /** Does something again and again; a failure is logged and does not end it. */
    private void every(Duration pause, Runnable work) {
        Future<?> unused = clockwork.scheduleWithFixedDelay(
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException e) {
                        LOG.error("A regular task failed", e);
                    }
                },
                0,
                pause.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void wake() {
        relay.ring();
        threads.forEach(thread -> bell.ring());
    }

    private void work() {
        while (open) {
            try {
                boolean worked = runner.runNext();
                relay.ring();
                if (!worked) {
                    bell.await(IDLE);
                }
            } catch (SQLException e) {
                LOG.warn("No step can be taken: {}", e.getMessage());
                pause();
            } catch (InterruptedException e) {
                if (!open) {
                    return;
                }
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(IDLE.toMillis());
        } catch (InterruptedException e) {
            LOG.debug("Woken");
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Stops: steps at work are broken off and go back to be taken by others. */
    @Override
    public void close() {
        open = false;
        listener.close();
        runner.stop();
        wake();
        try {
            for (Thread thread : threads) {
                thread.join(GOODBYE.toMillis());
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        clockwork.shutdownNow();
        relay.close();
        progress.close(Duration.ofSeconds(1));
    }
}
