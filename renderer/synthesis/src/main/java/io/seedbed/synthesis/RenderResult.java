package io.seedbed.synthesis;

import io.seedbed.dataset.image.ImageStatistics;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;

/**
 * What a job gave.
 *
 * @param folder the data set
 * @param digest of its data files
 * @param statistics what the images are counted by
 * @param dropped clauses that the pixels did not support, by kind and reason
 * @param rendered images that were rendered now; the others had been before the job was cut off
 * @param seconds that it took
 */
public record RenderResult(
        Path folder,
        String digest,
        ImageStatistics statistics,
        SortedMap<String, Long> dropped,
        long rendered,
        double seconds) {

    /** Images in the data set. */
    public long images() {
        return statistics.images();
    }

    /** Indices that have no image, since no scene could be made. */
    public long rejected() {
        return statistics.rejected();
    }

    /** Pairs of images of which two captions tell one from the other. */
    public long pairs() {
        return statistics.counts().getOrDefault(Rows.PAIRED, Collections.emptySortedMap()).values().stream()
                        .mapToLong(Long::longValue)
                        .sum()
                / 2;
    }

    /** Clauses that were dropped, for all reasons. */
    public long droppedClauses() {
        return dropped.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Images that were rendered in a second, starting and writing included. */
    public double imagesPerSecond() {
        return rendered / Math.max(1e-3, seconds);
    }
}
