package io.seedbed.gateway.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A data set that a run published.
 *
 * @param name the run's name; may be empty
 * @param source the file that the seed set was read from, or the images that were wanted
 * @param result what a run gave that does not render
 * @param rendered what a run gave that renders
 * @param digest the data set's digest
 * @param endedAt when it was published
 */
public record DatasetView(
        String runId,
        String name,
        String source,
        @Nullable RunResult result,
        @Nullable RenderedImages rendered,
        String digest,
        Instant endedAt) {}
