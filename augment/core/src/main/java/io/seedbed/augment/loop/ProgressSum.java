package io.seedbed.augment.loop;

import io.seedbed.augment.Progress;
import java.util.concurrent.atomic.AtomicLongArray;

/** Adds up the progress of parts that run side by side, each part counting 1000. Thread-safe. */
final class ProgressSum {

    private static final int WHOLE = 1000;

    private final String stage;
    private final AtomicLongArray parts;
    private final Progress progress;

    ProgressSum(String stage, int parts, Progress progress) {
        this.stage = stage;
        this.parts = new AtomicLongArray(parts);
        this.progress = progress;
    }

    /** The listener of one part. */
    Progress part(int index) {
        return (ignored, done, total) -> {
            parts.set(index, total == 0 ? 0 : WHOLE * done / total);
            long sum = 0;
            for (int i = 0; i < parts.length(); i++) {
                sum += parts.get(i);
            }
            progress.update(stage, sum, (long) WHOLE * parts.length());
        };
    }
}
