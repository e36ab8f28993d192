package io.seedbed.contracts;

import java.util.Objects;

/**
 * A run has moved on.
 *
 * @param state {@code preparing}, {@code finetuning}, {@code evaluating}, {@code augmenting}, {@code rendering}, {@code publishing},
 *     {@code finished}, {@code failed} or {@code cancelled}
 * @param round 0 for the seed set alone
 * @param failure whose fault a failure is: {@code user}, {@code internal} or {@code resources}; else empty
 * @param message the reason of a failure; else empty
 */
public record RunChanged(String runId, String state, int round, String failure, String message) implements EventData {
    public RunChanged {
        Objects.requireNonNull(runId, "runId");
        Objects.requireNonNull(state, "state");
        failure = failure == null ? "" : failure;
        Objects.requireNonNull(message, "message");
    }
}
