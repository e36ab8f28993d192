package io.seedbed.kit.step;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.seedbed.contracts.StepKind;
import io.seedbed.kit.database.Database;
import io.seedbed.kit.event.Outbox;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A worker's numbers: steps by state, the age of its queue, its outbox, step times. Thread-safe. */
final class StepMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(StepMetrics.class);

    private final Database database;
    private final StepTable steps;
    private final Outbox outbox;
    private final MeterRegistry registry;
    private volatile Map<String, Long> counts = Map.of();
    private volatile double oldest;
    private volatile Map<String, Long> events = Map.of();

    StepMetrics(Database database, StepTable steps, Outbox outbox, MeterRegistry registry) {
        this.database = database;
        this.steps = steps;
        this.outbox = outbox;
        this.registry = registry;
        for (String state : new String[] {"waiting", "running", "done", "failed", "cancelled"}) {
            Gauge.builder("seedbed.steps", () -> counts.getOrDefault(state, 0L))
                    .description("Steps by state")
                    .tags("service", database.schema(), "state", state)
                    .register(registry);
        }
        for (String state : new String[] {"waiting", "refused"}) {
            Gauge.builder("seedbed.outbox", () -> events.getOrDefault(state, 0L))
                    .description("Events that wait for the broker, and that it will never take")
                    .tags("service", database.schema(), "state", state)
                    .register(registry);
        }
        Gauge.builder("seedbed.queue.age", () -> oldest)
                .description("For how long the oldest step that could begin has waited")
                .baseUnit("seconds")
                .tags("service", database.schema())
                .register(registry);
    }

    /** Reads the numbers that stand in the database. */
    void refresh() {
        try {
            database.transact(tx -> {
                counts = steps.counts(tx);
                oldest = steps.oldest(tx);
                events = outbox.counts(tx);
                return counts;
            });
        } catch (SQLException e) {
            LOG.debug("The metrics of {} stay as they were: {}", database.schema(), e.getMessage());
        }
    }

    /** An attempt at a step has ended here. */
    void ended(StepKind kind, String outcome, Duration time) {
        Timer.builder("seedbed.step.time")
                .description("Time of steps by kind and outcome")
                .tags("service", database.schema(), "kind", kind.label(), "outcome", outcome)
                .register(registry)
                .record(time);
    }
}
