package io.seedbed.gateway.run;

import io.seedbed.augment.loop.LoopConfig;
import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.Job;
import io.seedbed.contracts.Llm2LlmJob;
import io.seedbed.contracts.RenderingJob;
import io.seedbed.runtime.JobConfigs;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a job may ask for on this platform, beyond what its schema says. Thread-safe. */
public final class JobRules {

    private static final int MOST_SHARDS = 10_000;
    private static final int LEAST_PIXELS = 64;
    private static final int MOST_PIXELS = 2_048;

    private final List<Path> roots;

    /**
     * Rules of a platform.
     *
     * @param roots the folders that jobs may name files in
     */
    public JobRules(List<Path> roots) {
        this.roots =
                roots.stream().map(root -> root.toAbsolutePath().normalize()).toList();
    }

    /**
     * Refuses what cannot work, before anything is begun.
     *
     * @throws BadEventException if the job names files outside the roots, or asks for what does not go together
     */
    public void check(Job job) throws BadEventException {
        if (job instanceof RenderingJob rendering) {
            check(rendering);
        } else if (job instanceof Llm2LlmJob loop) {
            check(loop);
        }
    }

    private static void check(RenderingJob job) throws BadEventException {
        if (job.shards() > MOST_SHARDS) {
            throw new BadEventException(
                    "/shardSize",
                    "/shardSize: " + job.count() + " images in shards of " + job.shardSize() + " are " + job.shards()
                            + " shards, and a job has at most " + MOST_SHARDS + "; give shards of "
                            + (job.count() + MOST_SHARDS - 1) / MOST_SHARDS + " images or more");
        }
        for (String side : job.size().split("x", -1)) {
            int pixels = Integer.parseInt(side);
            if (pixels < LEAST_PIXELS || pixels > MOST_PIXELS) {
                throw new BadEventException(
                        "/size",
                        "/size: " + job.size() + " has a side of " + pixels + " pixels; give " + LEAST_PIXELS + " to "
                                + MOST_PIXELS);
            }
        }
    }

    private void check(Llm2LlmJob job) throws BadEventException {
        requireInside("train", job.train());
        requireInside("test", job.test());
        requireInside("validation", job.validation());
        requireInside("pool", job.pool());
        requireInside("labels", job.labels());
        if (job.task().equals("qa") && !job.student().equals("nearest")) {
            throw new BadEventException(
                    "/student", "/student: " + job.student() + " learns labels, not answers; for task qa give nearest");
        }
        config(job);
    }

    /** The loop's settings. */
    public static LoopConfig config(Llm2LlmJob job) throws BadEventException {
        try {
            return JobConfigs.of(job);
        } catch (IllegalArgumentException e) {
            throw new BadEventException("", String.valueOf(e.getMessage()));
        }
    }

    private void requireInside(String field, @Nullable String file) throws BadEventException {
        if (file == null) {
            return;
        }
        try {
            Path given = Path.of(file);
            boolean inside = roots.stream()
                    .anyMatch(root -> root.resolve(given).normalize().startsWith(root));
            if (!inside) {
                throw new BadEventException(
                        "/" + field,
                        "/" + field + ": " + file + " is outside the folders that jobs may read (" + names()
                                + "); move the file there, or let the operator add its folder to seedbed.roots");
            }
        } catch (InvalidPathException e) {
            throw new BadEventException("/" + field, "/" + field + ": is no file name: " + e.getReason());
        }
    }

    private String names() {
        return roots.isEmpty()
                ? "none"
                : String.join(", ", roots.stream().map(Path::toString).toList());
    }
}
