package io.seedbed.runtime;

import io.micrometer.core.instrument.MeterRegistry;
import io.seedbed.contracts.StepKind;
import io.seedbed.dataset.WholeFolders;
import io.seedbed.kit.database.Database;
import io.seedbed.kit.database.Migrations;
import io.seedbed.kit.step.StepHandler;
import io.seedbed.kit.step.StepWorker;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A worker in a Quarkus application: begins and ends with it. Thread-safe. */
public abstract class WorkerService implements Service {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerService.class);
    private static final String[] MIGRATIONS = {Migrations.EVENTS, Migrations.STEPS};

    private final PlatformConfig config;
    private final Database database;
    private final MeterRegistry registry;
    private final String topic;
    private volatile @Nullable Lifecycle<StepWorker> lifecycle;

    /**
     * A worker that is not begun.
     *
     * @param schema its schema's name, which is the service's
     * @param topic where its steps are requested
     */
    protected WorkerService(
            PlatformConfig config, DataSource source, MeterRegistry registry, String schema, String topic) {
        this.config = config;
        this.database = new Database(source, schema);
        this.registry = registry;
        this.topic = topic;
    }

    /** What it does, by kind. Called once, when the schema is up to date. */
    protected abstract Map<StepKind, StepHandler> handlers();

    /** A run's folder for work in progress. It goes when the run ends. */
    protected Path scratch(String runId) {
        return config.scratch().resolve(database.schema()).resolve(runId);
    }

    /** Begins to take steps. */
    protected void begin() {
        lifecycle = new Lifecycle<>(database, MIGRATIONS, () -> {
            StepWorker worker = new StepWorker(
                    database,
                    config.kafka(),
                    Owner.fresh(),
                    topic,
                    handlers(),
                    this::sweep,
                    config.steps(),
                    registry,
                    InstantSource.system());
            worker.start();
            return worker;
        });
    }

    /** Stops; steps at work go back. */
    protected void end() {
        Lifecycle<StepWorker> running = lifecycle;
        if (running != null) {
            running.stop();
        }
    }

    private void sweep(String runId) {
        try {
            WholeFolders.delete(scratch(runId));
        } catch (IOException e) {
            LOG.warn("The scratch files of {} stay: {}", runId, e.getMessage());
        }
    }

    @Override
    public String name() {
        return database.schema();
    }

    @Override
    public boolean isAlive() {
        return worker().map(StepWorker::isAlive).orElse(false);
    }

    @Override
    public boolean isReady() {
        return worker().isPresent();
    }

    private Optional<StepWorker> worker() {
        Lifecycle<StepWorker> running = lifecycle;
        return running == null ? Optional.empty() : running.engine();
    }
}
