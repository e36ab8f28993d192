package io.seedbed.worker.finetune;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.seedbed.augment.StepException;
import io.seedbed.augment.Student;
import io.seedbed.augment.loop.LoopCommand;
import io.seedbed.augment.loop.LoopEvent;
import io.seedbed.contracts.RunEnded;
import io.seedbed.contracts.StepKind;
import io.seedbed.contracts.Topics;
import io.seedbed.dataset.read.TaskKind;
import io.seedbed.dataset.store.ArtifactStore;
import io.seedbed.finetune.Students;
import io.seedbed.kit.step.StepCall;
import io.seedbed.kit.step.StepFailure;
import io.seedbed.kit.step.StepHandler;
import io.seedbed.kit.step.StepResult;
import io.seedbed.llm2llm.LoopJson;
import io.seedbed.llm2llm.ModelSweep;
import io.seedbed.llm2llm.PreparedJob;
import io.seedbed.llm2llm.StudentSteps;
import io.seedbed.runtime.Commands;
import io.seedbed.runtime.LoopStep;
import io.seedbed.runtime.PlatformConfig;
import io.seedbed.runtime.StepJson;
import io.seedbed.runtime.Stores;
import io.seedbed.runtime.WorkerService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The finetune worker in a Quarkus application. Trainings run in processes of their own. Thread-safe. */
@Singleton
public class FinetuneService extends WorkerService {

    private final ArtifactStore store;
    private final int trainings;

    /** A worker that begins with the application. */
    public FinetuneService(PlatformConfig config, DataSource source, MeterRegistry registry, Stores stores) {
        super(config, source, registry, "finetune", Topics.STEPS_FINETUNE);
        this.store = stores.artifacts();
        this.trainings = config.trainings();
    }

    void begin(@Observes StartupEvent event) {
        begin();
    }

    void end(@Observes ShutdownEvent event) {
        end();
    }

    @Override
    protected Map<StepKind, StepHandler> handlers() {
        return Map.of(
                StepKind.FINETUNE, LoopStep.handler(this::finetune), StepKind.PREDICT, LoopStep.handler(this::predict));
    }

    private StepResult finetune(StepCall call) throws StepException, InterruptedException {
        PreparedJob job = PreparedJob.get(store, StepJson.job(call.request()));
        LoopCommand.Finetune command = Commands.read(call.request(), LoopCommand.Finetune.class);
        LoopEvent event = steps(call, job).finetune(job.loadWithoutPool(store), command, call::progress);
        ObjectNode facts = StepJson.object()
                .put("round", command.round())
                .put("rows", command.train().rows())
                .put("trainings", job.config().trainings());
        return new StepResult(StepJson.parse(LoopJson.event(event)), facts);
    }

    private StepResult predict(StepCall call) throws StepException, InterruptedException {
        PreparedJob job = PreparedJob.get(store, StepJson.job(call.request()));
        LoopCommand.Predict command = Commands.read(call.request(), LoopCommand.Predict.class);
        LoopEvent event = steps(call, job).predict(command, call::progress);
        ObjectNode facts = StepJson.object()
                .put("round", command.round())
                .put("rows", command.rows().rows());
        return new StepResult(StepJson.parse(LoopJson.event(event)), facts);
    }

    private StudentSteps steps(StepCall call, PreparedJob job) {
        Student student =
                Students.of(job.student(), job.task() == TaskKind.CLASSIFICATION, new TreeMap<>(job.studentSettings()));
        String runId = call.request().runId();
        return new StudentSteps(student, store, runId, scratch(runId).resolve("trainings"), trainings);
    }

    /** The models of its rounds are the run's alone, and its published folder has a copy of the last one. */
    @Override
    public void dropShared(RunEnded run) throws StepFailure {
        try {
            ModelSweep.dropStored(
                    store, run.trainings().stream().map(StepJson::artifact).toList());
        } catch (StepException e) {
            throw LoopStep.failure(e);
        }
    }
}
