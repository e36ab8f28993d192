package io.seedbed.augment.loop;

import io.seedbed.augment.Progress;
import java.util.Arrays;

/**
 * Adds up the progress of parts that run side by side. Of a part with several stages its first one counts: the training, not the
 * predictions after it. A part that has not begun counts as long as the longest that has. Thread-safe.
 */
final class ProgressSum {

    private final String stage;
    private final long[] done;
    private final long[] totals;
    private final String[] stages;
    private final boolean[] ended;
    private final Progress progress;

    ProgressSum(String stage, int parts, Progress progress) {
        this.stage = stage;
        this.done = new long[parts];
        this.totals = new long[parts];
        this.stages = new String[parts];
        this.ended = new boolean[parts];
        Arrays.fill(stages, "");
        this.progress = progress;
    }

    /** The listener of one part. */
    Progress part(int index) {
        return (partStage, partDone, partTotal) -> update(index, partStage, partDone, partTotal);
    }

    /** A part is through, perhaps without a word: what was there already is not counted. */
    synchronized void end(int index) {
        ended[index] = true;
        done[index] = totals[index];
        tell();
    }

    private synchronized void update(int index, String partStage, long partDone, long partTotal) {
        if (stages[index].isEmpty()) {
            stages[index] = partStage;
        }
        if (!stages[index].equals(partStage)) {
            return;
        }
        done[index] = partDone;
        totals[index] = partTotal;
        tell();
    }

    private void tell() {
        long longest = Arrays.stream(totals).max().orElse(0);
        long whole = 0;
        for (int i = 0; i < totals.length; i++) {
            whole += totals[i] == 0 && !ended[i] ? longest : totals[i];
        }
        progress.update(stage, Arrays.stream(done).sum(), whole);
    }
}
