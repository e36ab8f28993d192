package io.seedbed.worker.evaluate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.seedbed.augment.StepException;
import io.seedbed.augment.loop.LoopCommand;
import io.seedbed.augment.loop.LoopEvent;
import io.seedbed.contracts.StepKind;
import io.seedbed.contracts.Topics;
import io.seedbed.dataset.store.ArtifactStore;
import io.seedbed.kit.step.StepCall;
import io.seedbed.kit.step.StepHandler;
import io.seedbed.kit.step.StepResult;
import io.seedbed.llm2llm.EvaluateStep;
import io.seedbed.llm2llm.LoopJob;
import io.seedbed.llm2llm.LoopJson;
import io.seedbed.llm2llm.PreparedJob;
import io.seedbed.llm2llm.report.LoopReport;
import io.seedbed.runtime.Commands;
import io.seedbed.runtime.LoopStep;
import io.seedbed.runtime.PlatformConfig;
import io.seedbed.runtime.StepJson;
import io.seedbed.runtime.Stores;
import io.seedbed.runtime.WorkerService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import javax.sql.DataSource;

/** The evaluate worker in a Quarkus application. Thread-safe. */
@Singleton
public class EvaluateService extends WorkerService {

    private final ArtifactStore store;

    /** A worker that begins with the application. */
    public EvaluateService(PlatformConfig config, DataSource source, MeterRegistry registry, Stores stores) {
        super(config, source, registry, "evaluate", Topics.STEPS_EVALUATE);
        this.store = stores.artifacts();
    }

    void begin(@Observes StartupEvent event) {
        begin();
    }

    void end(@Observes ShutdownEvent event) {
        end();
    }

    @Override
    protected Map<StepKind, StepHandler> handlers() {
        return Map.of(StepKind.EVALUATE, LoopStep.handler(this::evaluate));
    }

    private StepResult evaluate(StepCall call) throws StepException {
        LoopJob job = PreparedJob.get(store, StepJson.job(call.request())).loadWithoutPool(store);
        LoopCommand.Evaluate command = Commands.read(call.request(), LoopCommand.Evaluate.class);
        EvaluateStep step = new EvaluateStep(store);
        LoopEvent.Evaluated event = step.evaluate(job, command);
        LoopReport.Score score = step.score(job, command);
        ObjectNode facts = StepJson.object()
                .put("round", command.round())
                .put("accuracy", score.accuracy())
                .put("modelAccuracy", score.averagedModel())
                .put("signalScore", event.signalScore())
                .put("mistakes", event.mistakes().rows());
        facts.set("accuracies", StepJson.tree(score.each()));
        return new StepResult(StepJson.parse(LoopJson.event(event)), facts);
    }
}
