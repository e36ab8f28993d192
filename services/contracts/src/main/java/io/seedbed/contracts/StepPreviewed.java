package io.seedbed.contracts;

import java.util.Objects;

/**
 * There is something to be seen of a step at work. May be lost.
 *
 * @param preview a folder of the store with {@code preview.jpg}; it goes when the run ends
 */
public record StepPreviewed(String runId, String stepId, Ref preview) implements EventData {
    public StepPreviewed {
        Objects.requireNonNull(runId, "runId");
        Objects.requireNonNull(stepId, "stepId");
        Objects.requireNonNull(preview, "preview");
    }
}
