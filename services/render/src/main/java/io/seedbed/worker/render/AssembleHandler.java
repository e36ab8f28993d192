package io.seedbed.worker.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.dataset.DurableFiles;
import io.seedbed.dataset.WholeFolders;
import io.seedbed.dataset.store.PublishedFolders;
import io.seedbed.kit.step.StepCall;
import io.seedbed.kit.step.StepResult;
import io.seedbed.runtime.LoopStep;
import io.seedbed.runtime.StepJson;
import io.seedbed.runtime.Stores;
import io.seedbed.synthesis.RenderJob;
import io.seedbed.synthesis.RenderResult;
import io.seedbed.synthesis.RenderRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.function.Function;

/** Puts a run's shards together as the command line does and publishes the data set under the run's name. Thread-safe. */
final class AssembleHandler implements LoopStep {

    private static final String COMMAND = "seedbed submit, a job of kind render with these settings";

    private final Stores stores;
    private final KeptFolders kept;
    private final Function<String, Path> scratch;

    /**
     * A handler.
     *
     * @param scratch a run's folder, in which the data set is put together
     */
    AssembleHandler(Stores stores, KeptFolders kept, Function<String, Path> scratch) {
        this.stores = stores;
        this.kept = kept;
        this.scratch = scratch;
    }

    @Override
    public StepResult run(StepCall call) throws StepException, InterruptedException {
        String runId = call.request().runId();
        RenderJob job = RenderJobs.prepared(stores.artifacts(), call.request());
        try {
            // Its own at every attempt: one that has lost its lease may still be writing.
            Path attempt = Files.createTempDirectory(Files.createDirectories(scratch.apply(runId)), "assemble");
            try {
                Path out = attempt.resolve("images");
                collect(runId, job, out, call::progress);
                call.progress("putting the data set together", 0, 0);
                ObjectNode facts = facts(new RenderRun(1, COMMAND).assemble(job, out));
                // It comes last and says that the folder is whole.
                DurableFiles.write(out.resolve(PublishedFolders.LAST), facts.toPrettyString() + "\n");
                call.progress("publishing", 0, 0);
                stores.published().publish(runId, out);
                return new StepResult(StepJson.object().put("type", "assembled"), facts);
            } finally {
                WholeFolders.delete(attempt);
            }
        } catch (IOException e) {
            throw Disk.failure("putting the data set of " + runId + " together", e);
        }
    }

    private void collect(String runId, RenderJob job, Path out, Progress progress)
            throws StepException, InterruptedException {
        SortedMap<String, ArtifactRef> shards = kept.all(runId, ShardHandler.KIND);
        for (int shard = 0; shard < job.shards(); shard++) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            ArtifactRef ref = shards.get(ShardHandler.name(shard));
            if (ref == null) {
                throw new StepException(
                        StepException.Kind.INTERNAL, "shard " + shard + " of " + runId + " is not there");
            }
            stores.artifacts().getFolder(ref, RenderRun.shard(job, out, shard));
            progress.update("collecting shards", shard + 1L, job.shards());
        }
    }

    private static ObjectNode facts(RenderResult result) {
        ObjectNode facts = StepJson.object()
                .put("digest", result.digest())
                .put("images", result.images())
                .put("captions", result.statistics().captions())
                .put("negatives", result.statistics().negatives())
                .put("instances", result.statistics().instances())
                .put("people", result.statistics().people())
                .put("droppedClauses", result.droppedClauses());
        facts.set("dropped", StepJson.tree(result.dropped()));
        return facts;
    }
}
