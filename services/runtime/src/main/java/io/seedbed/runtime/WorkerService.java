package io.seedbed.runtime;

import io.micrometer.core.instrument.MeterRegistry;
import io.seedbed.contracts.RunEnded;
import io.seedbed.contracts.StepKind;
import io.seedbed.dataset.WholeFolders;
import io.seedbed.kit.database.Database;
import io.seedbed.kit.database.Migrations;
import io.seedbed.kit.step.RunCleaner;
import io.seedbed.kit.step.StepFailure;
import io.seedbed.kit.step.StepHandler;
import io.seedbed.kit.step.StepWorker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A worker in a Quarkus application: begins and ends with it. Thread-safe. */
public abstract class WorkerService implements Service, RunCleaner {

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

    /** Folders on the class path with migrations of its own; their versions begin at 200. */
    protected List<String> migrations() {
        return List.of();
    }

    /** Its part of the database. */
    protected Database database() {
        return database;
    }

    /** A run's folder for work in progress. It goes when the run ends. */
    protected Path scratch(String runId) {
        return scratch().resolve(runId);
    }

    private Path scratch() {
        return config.scratch().resolve(database.schema());
    }

    /** Begins to take steps. */
    protected void begin() {
        List<String> all = new ArrayList<>(List.of(Migrations.EVENTS, Migrations.STEPS));
        all.addAll(migrations());
        lifecycle = new Lifecycle<>(database, all.toArray(String[]::new), () -> {
            StepWorker worker = new StepWorker(
                    database,
                    config.kafka(),
                    Owner.fresh(),
                    topic,
                    handlers(),
                    this,
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

    @Override
    public Set<String> kept() throws IOException {
        if (!Files.isDirectory(scratch())) {
            return Set.of();
        }
        try (Stream<Path> runs = Files.list(scratch())) {
            return runs.map(run -> String.valueOf(run.getFileName())).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Override
    public void dropLocal(String runId) throws IOException {
        WholeFolders.delete(scratch(runId));
    }

    /** A worker that keeps something of a run in the store or in its schema deletes it here. */
    @Override
    public void dropShared(RunEnded run) throws StepFailure {}

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
