package io.seedbed.kit.step;

import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.Event;
import io.seedbed.contracts.EventData;
import io.seedbed.contracts.Events;
import io.seedbed.contracts.RunEnded;
import io.seedbed.contracts.StepCancelled;
import io.seedbed.contracts.StepKind;
import io.seedbed.contracts.StepRequested;
import io.seedbed.kit.event.EventHandler;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** Takes requests and cancellations into the table of steps. */
final class StepIntake implements EventHandler {

    private final StepTable steps;
    private final Set<StepKind> kinds;
    private final EndedRunTable endedRuns;
    private final Runnable runEnded;

    /**
     * An intake for these kinds of steps.
     *
     * @param runEnded called for each run that has ended, within the transaction; more than once where that is tried again
     */
    StepIntake(StepTable steps, Set<StepKind> kinds, EndedRunTable endedRuns, Runnable runEnded) {
        this.steps = steps;
        this.kinds = Set.copyOf(kinds);
        this.endedRuns = endedRuns;
        this.runEnded = runEnded;
    }

    @Override
    public void handle(Connection tx, Event event) throws SQLException, BadEventException {
        EventData data = event.data();
        if (data instanceof StepRequested request) {
            if (!kinds.contains(request.kind())) {
                throw new BadEventException(
                        "/data/kind",
                        "this worker does " + kinds + ", not " + request.kind().label());
            }
            steps.add(tx, event, request);
        } else if (data instanceof StepCancelled cancelled) {
            steps.cancel(tx, cancelled.runId(), cancelled.stepId());
        } else if (data instanceof RunEnded ended) {
            steps.cancelRun(tx, ended.runId());
            endedRuns.add(tx, ended);
            runEnded.run();
        } else {
            throw new BadEventException("/type", Events.type(data) + " is not for a worker");
        }
    }
}
