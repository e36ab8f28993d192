package io.seedbed.contracts;

import java.util.Objects;

/**
 * A worker has taken a step up.
 *
 * @param worker which one
 * @param attempt 1 for the first time
 */
public record StepStarted(String runId, String stepId, String worker, int attempt) implements EventData {
    public StepStarted {
        Objects.requireNonNull(runId, "runId");
        Objects.requireNonNull(stepId, "stepId");
        Objects.requireNonNull(worker, "worker");
    }
}
