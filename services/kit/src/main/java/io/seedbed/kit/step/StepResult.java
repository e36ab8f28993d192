package io.seedbed.kit.step;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;

/**
 * What a step gave.
 *
 * @param result what it led to, with references to its outputs
 * @param facts what people want to know of it
 */
public record StepResult(JsonNode result, JsonNode facts) {
    public StepResult {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(facts, "facts");
    }
}
