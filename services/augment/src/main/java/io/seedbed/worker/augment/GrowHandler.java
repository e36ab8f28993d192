package io.seedbed.worker.augment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.seedbed.augment.StepException;
import io.seedbed.augment.loop.LoopCommand;
import io.seedbed.augment.loop.LoopEvent;
import io.seedbed.dataset.store.ArtifactStore;
import io.seedbed.kit.step.StepCall;
import io.seedbed.kit.step.StepResult;
import io.seedbed.llm2llm.GrowStep;
import io.seedbed.llm2llm.Grown;
import io.seedbed.llm2llm.LoopJson;
import io.seedbed.runtime.Commands;
import io.seedbed.runtime.LoopStep;
import io.seedbed.runtime.StepJson;

/** Lets a teacher make a round's new rows. Thread-safe. */
final class GrowHandler implements LoopStep {

    private final ArtifactStore store;
    private final OpenJobs jobs;
    private final MeterRegistry registry;

    GrowHandler(ArtifactStore store, OpenJobs jobs, MeterRegistry registry) {
        this.store = store;
        this.jobs = jobs;
        this.registry = registry;
    }

    @Override
    public StepResult run(StepCall call) throws StepException, InterruptedException {
        OpenJobs.OpenJob job =
                jobs.get(StepJson.job(call.request()), call.request().runId());
        LoopCommand.Augment command = Commands.read(call.request(), LoopCommand.Augment.class);
        Grown grown = new GrowStep(store).augment(job.job(), job.teacher(), command, call::progress);
        ObjectNode facts = StepJson.object().put("round", command.round());
        if (grown.event() instanceof LoopEvent.Augmented augmented) {
            facts.put("kept", augmented.kept())
                    .put("calls", augmented.usage().calls())
                    .put("inputTokens", augmented.usage().inputTokens())
                    .put("outputTokens", augmented.usage().outputTokens())
                    .put("cost", augmented.usage().cost());
            facts.set("rejected", StepJson.tree(grown.rejected()));
            registry.counter("seedbed.teacher.calls", "teacher", job.prepared().teacher())
                    .increment((double) augmented.usage().calls());
        } else if (grown.event() instanceof LoopEvent.Asked asked) {
            facts.put("asks", asked.rows().rows());
        }
        return new StepResult(StepJson.parse(LoopJson.event(grown.event())), facts);
    }
}
