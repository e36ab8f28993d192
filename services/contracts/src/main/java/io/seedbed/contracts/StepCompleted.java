package io.seedbed.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;

/**
 * A step is done.
 *
 * @param result what it led to, with references to its outputs
 * @param facts what people want to know of it: numbers, counts by reason
 * @param seconds how long the last attempt took
 */
public record StepCompleted(String runId, String stepId, StepKind kind, JsonNode result, JsonNode facts, double seconds)
        implements EventData {
    public StepCompleted {
        Objects.requireNonNull(runId, "runId");
        Objects.requireNonNull(stepId, "stepId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(facts, "facts");
    }
}
