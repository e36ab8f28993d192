package io.seedbed.worker.render;

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
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The render worker in a Quarkus application. Images are rendered in processes of their own. Thread-safe. */
@Singleton
public class RenderService extends WorkerService {

    private final Stores stores;
    private final MeterRegistry registry;
    private final KeptFolders kept;
    private final WarmProcesses processes = new WarmProcesses();

    /** A worker that begins with the application. */
    public RenderService(PlatformConfig config, DataSource source, MeterRegistry registry, Stores stores) {
        super(config, source, registry, "render", Topics.STEPS_RENDER);
        this.stores = stores;
        this.registry = registry;
        this.kept = new KeptFolders(database(), stores.artifacts());
    }

    void begin(@Observes StartupEvent event) {
        begin();
    }

    void end(@Observes ShutdownEvent event) {
        end();
        processes.close();
    }

    @Override
    protected Map<StepKind, StepHandler> handlers() {
        return Map.of(
                StepKind.PLAN, LoopStep.handler(new PlanHandler(stores.artifacts())),
                StepKind.RENDER,
                        LoopStep.handler(
                                new ShardHandler(stores.artifacts(), kept, processes, this::scratch, registry)),
                StepKind.ASSEMBLE, LoopStep.handler(new AssembleHandler(stores, kept, this::scratch)));
    }

    @Override
    protected List<String> migrations() {
        return List.of("io/seedbed/worker/render/migrations");
    }

    @Override
    public void dropLocal(String runId) throws IOException {
        processes.close(runId);
        super.dropLocal(runId);
    }

    /** Shards and previews: the published folder has what counts of them. */
    @Override
    public void dropShared(RunEnded run) throws StepFailure {
        try {
            kept.dropAll(run.runId(), ShardHandler.KIND, Previews.KIND);
        } catch (StepException e) {
            throw LoopStep.failure(e);
        }
    }
}
