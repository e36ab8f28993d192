package io.seedbed.contracts;

import java.util.Objects;

/** A step is wanted no more. Whoever is at it stops. */
public record StepCancelled(String runId, String stepId) implements EventData {
    public StepCancelled {
        Objects.requireNonNull(runId, "runId");
        Objects.requireNonNull(stepId, "stepId");
    }
}
