package io.seedbed.contracts;

import java.util.List;
import java.util.Objects;

/**
 * A run has ended, whichever way: what workers keep for it alone may go.
 *
 * @param trainings the artifacts of its rounds' trainings, whose models nobody else holds
 */
public record RunEnded(String runId, List<Ref> trainings) implements EventData {
    public RunEnded {
        Objects.requireNonNull(runId, "runId");
        trainings = trainings == null ? List.of() : List.copyOf(trainings);
    }
}
