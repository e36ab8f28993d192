package io.seedbed.contracts;

import java.util.Objects;

/**
 * How far a step has come. May be lost.
 *
 * @param stage what it is doing
 * @param done units done
 * @param total units in all; 0 where that is not known
 */
public record StepProgressed(String runId, String stepId, String stage, long done, long total) implements EventData {
    public StepProgressed {
        Objects.requireNonNull(runId, "runId");
        Objects.requireNonNull(stepId, "stepId");
        Objects.requireNonNull(stage, "stage");
    }
}
