package io.seedbed.gateway.rest;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.seedbed.gateway.run.QueueView;
import io.seedbed.gateway.run.RunQueries;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the gateway tells Prometheus: runs by state, dead letters, and by service how many steps wait and how long the oldest
 * one does. Counted every five seconds; not a number while the database is away. Thread-safe.
 */
@ApplicationScoped
public class GatewayMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(GatewayMetrics.class);
    private static final long PERIOD_SECONDS = 5;

    private final MeterRegistry registry;
    private final RunQueries queries;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "gateway-metrics");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Counts counts = Counts.UNKNOWN;
    private volatile @Nullable Future<?> counting;

    /** Metrics that are not counted yet. */
    public GatewayMetrics(MeterRegistry registry, RunQueries queries) {
        this.registry = registry;
        this.queries = queries;
    }

    private record Counts(boolean known, Map<String, Long> runs, long deadLetters, List<QueueView> queues) {

        static final Counts UNKNOWN = new Counts(false, Map.of(), 0, List.of());

        double queue(String service, ToDoubleFunction<QueueView> number) {
            return queues.stream()
                    .filter(queue -> queue.service().equals(service))
                    .mapToDouble(number)
                    .findFirst()
                    .orElse(Double.NaN);
        }
    }

    void begin(@Observes StartupEvent event) {
        for (String state : RunQueries.STATES) {
            Gauge.builder("seedbed.runs", this, metrics -> metrics.runs(state))
                    .description("Runs by state.")
                    .tag("state", state)
                    .register(registry);
        }
        Gauge.builder("seedbed.dead.letters", this, metrics -> metrics.deadLetters())
                .description("Records that nobody could understand.")
                .register(registry);
        for (String service : RunQueries.SERVICES) {
            queue("seedbed.steps.waiting", "Steps that no worker has taken up.", service, QueueView::waiting);
            queue("seedbed.steps.running", "Steps that a worker does now.", service, QueueView::running);
            queue(
                    "seedbed.steps.oldest.seconds",
                    "How long the oldest of the steps waits that no worker has taken up.",
                    service,
                    QueueView::oldestSeconds);
        }
        counting = timer.scheduleWithFixedDelay(this::count, 0, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    private void queue(String name, String description, String service, ToDoubleFunction<QueueView> number) {
        Gauge.builder(name, this, metrics -> metrics.counts.queue(service, number))
                .description(description)
                .tag("service", service)
                .register(registry);
    }

    private double runs(String state) {
        Counts known = counts;
        return known.known() ? known.runs().getOrDefault(state, 0L) : Double.NaN;
    }

    private double deadLetters() {
        Counts known = counts;
        return known.known() ? known.deadLetters() : Double.NaN;
    }

    private void count() {
        try {
            counts = new Counts(true, queries.countsByState(), queries.deadLetterCount(), queries.queues());
        } catch (SQLException e) {
            LOG.debug("Nothing can be counted: {}", e.getMessage());
            counts = Counts.UNKNOWN;
        } catch (RuntimeException e) {
            LOG.error("Counting failed", e);
            counts = Counts.UNKNOWN;
        }
    }

    @PreDestroy
    void close() {
        Future<?> running = counting;
        if (running != null) {
            running.cancel(true);
        }
        timer.shutdown();
    }
}
