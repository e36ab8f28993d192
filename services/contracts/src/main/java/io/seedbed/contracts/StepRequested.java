package io.seedbed.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A worker is to do a step.
 *
 * @param stepId the same step has the same id whenever it is requested
 * @param source the job as it was submitted, for a {@linkplain StepKind#isFirst first} step; else null
 * @param job the prepared job's document; null for a first step
 * @param command what to do, with references to its inputs; an empty object for a first step
 */
public record StepRequested(
        String runId,
        String stepId,
        StepKind kind,
        @Nullable Job source,
        @Nullable Ref job,
        JsonNode command) implements EventData {
    public StepRequested {
        Objects.requireNonNull(runId, "runId");
        Objects.requireNonNull(stepId, "stepId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(command, "command");
    }
}
