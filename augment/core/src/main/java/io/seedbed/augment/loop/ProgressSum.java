package io.seedbed.augment.loop;

import io.seedbed.augment.Progress;
import java.util.Arrays;

/**
 * Adds up the progress of parts that run side by side. A part that has not begun counts as long as the longest that has.
 * Thread-safe.
 */
final class ProgressSum {

    private final String stage;
    private final long[] done;
    private final long[] totals;
    private final Progress progress;

    ProgressSum(String stage, int parts, Progress progress) {
        this.stage = stage;
        this.done = new long[parts];
        this.totals = new long[parts];
        this.progress = progress;
    }

    /** The listener of one part. */
    Progress part(int index) {
        return (ignored, partDone, partTotal) -> update(index, partDone, partTotal);
    }

    private synchronized void update(int index, long partDone, long partTotal) {
        done[index] = partDone;
        totals[index] = partTotal;
        long longest = Arrays.stream(totals).max().orElse(0);
        long whole =
                Arrays.stream(totals).map(total -> total == 0 ? longest : total).sum();
        progress.update(stage, Arrays.stream(done).sum(), whole);
    }
}
