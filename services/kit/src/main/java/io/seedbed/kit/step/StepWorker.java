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
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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
    private static final long GOODBYE = TimeUnit.MILLISECONDS.toNanos(2_500);
    private static final long LAST_WORDS = 200;

    private final Database database;
    private final StepTable steps;
    private final Optional<String> instance;
    private final String owner;
    private final StepRunner runner;
    private final StepReports reports;
    private final StepMetrics metrics;
    private final Heartbeats heartbeats;
    private final StepSettings settings;
    private final OutboxRelay relay;
    private final TopicListener listener;
    private final Producer<String, byte[]> progress;
    private final RunSweep sweep;
    private final List<Bell> bells = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final ScheduledExecutorService clockwork;
    private volatile boolean open = true;

    /**
     * A worker that is not started. Its schema must be migrated.
     *
     * @param owner this process's name, unlike that of any other and of any forerunner
     * @param topic where its steps are requested
     * @param handlers what it does, by kind
     * @param cleaner deletes what ended runs have left
     */
    public StepWorker(
            Database database,
            KafkaSettings kafka,
            String owner,
            String topic,
            Map<StepKind, StepHandler> handlers,
            RunCleaner cleaner,
            StepSettings settings,
            MeterRegistry registry,
            InstantSource clock) {
        String service = database.schema();
        Outbox outbox = new Outbox(database);
        this.database = database;
        this.steps = new StepTable(database);
        this.instance = kafka.instance().map(name -> name + "/");
        this.owner = instance.orElse("") + owner;
        this.settings = settings;
        this.progress = kafka.lossyProducer();
        this.relay = new OutboxRelay(database, outbox, kafka::producer);
        this.metrics = new StepMetrics(database, steps, outbox, registry);
        this.reports = new StepReports(service, this.owner, outbox, progress, clock);
        this.runner =
                new StepRunner(database, steps, reports, handlers, settings, metrics, clock, this.owner, relay::ring);
        this.sweep = new RunSweep(database, new EndedRunTable(database), runner, cleaner);
        this.heartbeats = new Heartbeats(database, steps, runner, settings, this.owner);
        this.listener = new TopicListener(
                database,
                outbox,
                kafka.consumer("seedbed-" + service),
                List.of(topic),
                new Inbox(database, new StepIntake(steps, handlers.keySet(), new EndedRunTable(database), sweep::ring)),
                this::wake);
        this.clockwork = Executors.newScheduledThreadPool(4, work -> daemon(work, service + "-clockwork"));
        for (int i = 0; i < settings.parallel(); i++) {
            Bell bell = new Bell();
            bells.add(bell);
            threads.add(daemon(() -> work(bell), service + "-step-" + i));
        }
    }

    /**
     * Begins to work. Where it has a name that lasts ({@link KafkaSettings#instance()}), what its forerunner was at is taken up at
     * once, and for that the database must answer.
     */
    public void start() throws InterruptedException {
        reports.warmUp();
        if (instance.isPresent()) {
            database.insist(tx -> {
                steps.endForerunners(tx, instance.get(), owner);
                return owner;
            });
        }
        relay.start();
        listener.start();
        every(settings.lease().dividedBy(4), heartbeats);
        every(BETWEEN_METRICS, metrics::refresh);
        every(IDLE, sweep);
        threads.forEach(Thread::start);
    }

    /** Whether every thread of it lives and none is held by a step that was broken off long ago. */
    public boolean isAlive() {
        return listener.isAlive()
                && relay.isAlive()
                && threads.stream().allMatch(Thread::isAlive)
                && runner.running().stream().noneMatch(step -> step.isStuck(settings.stall()));
    }

    /** Does something again and again; a failure is logged and does not end it. */
    private void every(Duration pause, Runnable work) {
        Future<?> unused = clockwork.scheduleWithFixedDelay(
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException | Error e) {
                        LOG.error("A regular task failed", e);
                    }
                },
                0,
                pause.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** There may be new steps, something to send, and among the steps at work some that were cancelled. */
    private void wake() {
        relay.ring();
        bells.forEach(Bell::ring);
        if (open && !runner.running().isEmpty()) {
            clockwork.execute(heartbeats);
        }
    }

    private void work(Bell bell) {
        while (open) {
            try {
                if (!runner.runNext()) {
                    bell.await(IDLE);
                }
            } catch (SQLException e) {
                LOG.warn("No step can be taken: {}", e.getMessage());
                pause();
            } catch (InterruptedException e) {
                LOG.debug("Interrupted, which is the end if the worker stops");
            } catch (RuntimeException | Error e) {
                LOG.error("A step could not be ended; its lease will, and it is done again", e);
                pause();
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

    /**
     * Stops within five seconds: steps at work are broken off and go back to be taken by others. A handler that does not stop is
     * left alone; its lease ends, and what it reports later is not taken.
     */
    @Override
    public void close() {
        long deadline = System.nanoTime() + GOODBYE;
        open = false;
        runner.stop();
        bells.forEach(Bell::ring);
        listener.close();
        try {
            for (Thread thread : threads) {
                thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime())));
            }
            threads.forEach(Thread::interrupt);
            for (Thread thread : threads) {
                thread.join(Math.max(1, LAST_WORDS / threads.size()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        clockwork.shutdownNow();
        relay.close();
        progress.close(Duration.ofMillis(LAST_WORDS));
    }
}
