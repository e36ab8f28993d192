package io.seedbed.worker.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.seedbed.augment.StepException;
import io.seedbed.dataset.WholeFolders;
import io.seedbed.dataset.image.shard.ImageShard;
import io.seedbed.dataset.store.ArtifactStore;
import io.seedbed.kit.step.StepCall;
import io.seedbed.kit.step.StepResult;
import io.seedbed.runtime.LoopStep;
import io.seedbed.runtime.StepJson;
import io.seedbed.synthesis.RenderJob;
import io.seedbed.synthesis.RenderRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Renders a shard in a process of its own and puts it into the store, unless the run has it already: a finished shard is never
 * rendered twice. Thread-safe.
 */
final class ShardHandler implements LoopStep {

    /** The kind of the folders in the store. */
    static final String KIND = "shard";

    private final ArtifactStore store;
    private final KeptFolders kept;
    private final WarmProcesses processes;
    private final Function<String, Path> scratch;
    private final Counter rendered;

    /**
     * A handler.
     *
     * @param scratch a run's folder, in which its shards are rendered
     */
    ShardHandler(
            ArtifactStore store,
            KeptFolders kept,
            WarmProcesses processes,
            Function<String, Path> scratch,
            MeterRegistry registry) {
        this.store = store;
        this.kept = kept;
        this.processes = processes;
        this.scratch = scratch;
        this.rendered = Counter.builder("seedbed.images.rendered")
                .description("Images that were rendered.")
                .register(registry);
    }

    /** The name that a shard is kept under. */
    static String name(int shard) {
        return "%05d".formatted(shard);
    }

    @Override
    public StepResult run(StepCall call) throws StepException, InterruptedException {
        String runId = call.request().runId();
        RenderJob job = RenderJobs.prepared(store, call.request());
        int shard = call.request().command().path("shard").asInt(-1);
        if (shard < 0 || shard >= job.shards()) {
            throw new StepException(StepException.Kind.INTERNAL, "the job has no shard " + shard);
        }
        long images = job.end(shard) - job.first(shard);
        ObjectNode facts = StepJson.object().put("images", images);
        if (kept.find(runId, KIND, name(shard)).isEmpty()) {
            long begun = System.nanoTime();
            Path folder = scratch.apply(runId);
            render(call, job, folder, shard, images);
            facts.put("imagesPerSecond", images / Math.max(1e-3, (System.nanoTime() - begun) / 1e9));
            call.progress("keeping the shard", images, images);
            Path finished = RenderRun.shard(job, folder.resolve("images"), shard);
            kept.keep(runId, KIND, name(shard), finished);
            try {
                WholeFolders.delete(finished);
            } catch (IOException e) {
                throw Disk.failure("removing shard " + shard + " of " + runId, e);
            }
        }
        return new StepResult(StepJson.object().put("type", "rendered").put("shard", shard), facts);
    }

    private void render(StepCall call, RenderJob job, Path folder, int shard, long images)
            throws StepException, InterruptedException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Disk.failure("making " + folder, e);
        }
        if (ImageShard.isFinished(RenderRun.shard(job, folder.resolve("images"), shard))) {
            return;
        }
        call.progress("starting", 0, images);
        WarmProcesses.Warm warm = processes.take(call.request().runId(), job, folder);
        boolean usable = false;
        try {
            Previews previews = new Previews(call, kept, warm.preview());
            long[] done = {0};
            warm.process().render(shard, more -> {
                done[0] += more;
                rendered.increment((double) Math.max(0, more));
                call.progress("rendering", done[0], images);
                previews.show();
            });
            usable = true;
        } finally {
            if (usable) {
                processes.giveBack(warm);
            } else {
                warm.process().close();
            }
        }
    }
}
