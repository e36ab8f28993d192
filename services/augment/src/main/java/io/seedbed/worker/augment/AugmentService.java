package io.seedbed.worker.augment;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.seedbed.augment.StepException;
import io.seedbed.contracts.RunEnded;
import io.seedbed.contracts.StepKind;
import io.seedbed.contracts.Topics;
import io.seedbed.kit.step.StepFailure;
import io.seedbed.kit.step.StepHandler;
import io.seedbed.runtime.LoopStep;
import io.seedbed.runtime.PlatformConfig;
import io.seedbed.runtime.Stores;
import io.seedbed.runtime.WorkerService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The augment worker in a Quarkus application. Thread-safe. */
@Singleton
public class AugmentService extends WorkerService {

    private final PlatformConfig config;
    private final Stores stores;
    private final MeterRegistry registry;

    /** A worker that begins with the application. */
    public AugmentService(PlatformConfig config, DataSource source, MeterRegistry registry, Stores stores) {
        super(config, source, registry, "augment", Topics.STEPS_AUGMENT);
        this.config = config;
        this.stores = stores;
        this.registry = registry;
    }

    void begin(@Observes StartupEvent event) {
        begin();
    }

    void end(@Observes ShutdownEvent event) {
        end();
    }

    @Override
    protected Map<StepKind, StepHandler> handlers() {
        OpenJobs jobs = new OpenJobs(stores.artifacts(), database(), config.trainings(), config.teachers());
        PrepareHandler prepare = new PrepareHandler(stores.artifacts(), new InputFiles(config.roots()), jobs);
        GrowHandler grow = new GrowHandler(stores.artifacts(), jobs, registry);
        PublishHandler publish = new PublishHandler(stores, jobs, this::scratch);
        return Map.of(
                StepKind.PREPARE, LoopStep.handler(prepare),
                StepKind.AUGMENT, LoopStep.handler(grow),
                StepKind.PUBLISH, LoopStep.handler(publish));
    }

    @Override
    protected List<String> migrations() {
        return List.of("io/seedbed/worker/augment/migrations");
    }

    /** The teacher's answers: the published folder has a copy. */
    @Override
    public void dropShared(RunEnded run) throws StepFailure {
        try {
            new AnswerTable(database(), run.runId()).clear();
        } catch (StepException e) {
            throw LoopStep.failure(e);
        }
    }
}
