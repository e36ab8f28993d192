package io.seedbed.synthesis;

import io.seedbed.augment.StepException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A process that renders shards of a job, one after another, and stays warm between them; where it dies over a shard, another
 * one takes its place. So a native crash costs a shard's work and nothing else. Not thread-safe.
 */
public final class RenderProcess implements AutoCloseable {

    /** Processes that one shard may cost. */
    private static final int ATTEMPTS = 3;

    private final RenderJob job;
    private final Path out;
    private final Optional<Path> preview;
    private @Nullable WorkerProcess process;

    /** Told of images. */
    @FunctionalInterface
    public interface Images {
        /** So many more were written; fewer, where a process has died over them. */
        void add(long images);
    }

    /**
     * A process that starts with its first shard.
     *
     * @param out the folder that the job is rendered into; several processes may share it
     * @param preview where the process keeps a JPEG of some of its newest images, for people who watch; empty for none
     */
    public RenderProcess(RenderJob job, Path out, Optional<Path> preview) {
        this.job = job;
        this.out = out;
        this.preview = preview;
    }

    /**
     * Renders a shard into the job's folder.
     *
     * @throws StepException if it cannot be rendered, or processes die over it again and again; the process may still be used
     * @throws InterruptedException if this thread was interrupted; the process then has to be closed
     */
    public void render(int shard, Images images) throws StepException, InterruptedException {
        String last = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            WorkerProcess at = process == null ? new WorkerProcess(job, out, preview) : process;
            process = at;
            try {
                if (at.render(shard, images)) {
                    return;
                }
            } catch (InterruptedException e) {
                at.kill();
                throw e;
            } catch (StepException e) {
                close();
                throw e;
            }
            last = at.lastWords();
            close();
        }
        throw new StepException(
                StepException.Kind.INTERNAL,
                "the process that renders shard " + shard + " died " + ATTEMPTS + " times, the last time with: "
                        + last);
    }

    @Override
    public void close() {
        WorkerProcess open = process;
        if (open != null) {
            open.close();
            process = null;
        }
    }
}
