package io.seedbed.contracts;

import java.util.Objects;

/**
 * A run that renders has ended well.
 *
 * @param digest the published data set's digest
 * @param images in the data set
 * @param captions true ones
 * @param negatives false ones
 * @param droppedClauses parts of captions that the pixels did not support
 */
public record RenderCompleted(
        String runId, String digest, long images, long captions, long negatives, long droppedClauses)
        implements EventData {
    public RenderCompleted {
        Objects.requireNonNull(runId, "runId");
        Objects.requireNonNull(digest, "digest");
    }
}
