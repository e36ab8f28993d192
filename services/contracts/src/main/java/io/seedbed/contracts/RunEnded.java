package io.seedbed.contracts;

import java.util.Objects;

/** A run has ended, whichever way: a worker's scratch files for it may go. */
public record RunEnded(String runId) implements EventData {
    public RunEnded {
        Objects.requireNonNull(runId, "runId");
    }
}
