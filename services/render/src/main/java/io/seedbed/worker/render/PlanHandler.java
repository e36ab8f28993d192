package io.seedbed.worker.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.StepException;
import io.seedbed.contracts.RenderingJob;
import io.seedbed.dataset.store.ArtifactStore;
import io.seedbed.kit.step.StepCall;
import io.seedbed.kit.step.StepResult;
import io.seedbed.runtime.LoopStep;
import io.seedbed.runtime.StepJson;
import io.seedbed.synthesis.RenderJob;

/** Checks a job's recipe and keeps the job as the library takes it. Thread-safe. */
final class PlanHandler implements LoopStep {

    private final ArtifactStore store;

    PlanHandler(ArtifactStore store) {
        this.store = store;
    }

    @Override
    public StepResult run(StepCall call) throws StepException {
        if (!(call.request().source() instanceof RenderingJob asked)) {
            throw new StepException(StepException.Kind.INTERNAL, "the request holds no job that renders");
        }
        RenderJob job = RenderJobs.of(asked);
        job.check();
        ArtifactRef ref = store.putDocument("render-job", job.toJson());
        ObjectNode result = StepJson.object().put("type", "planned").put("shards", job.shards());
        result.set("job", StepJson.tree(ref));
        return new StepResult(
                result, StepJson.object().put("images", job.count()).put("shards", job.shards()));
    }
}
