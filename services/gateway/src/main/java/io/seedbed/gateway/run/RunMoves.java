package io.seedbed.gateway.run;

import io.seedbed.contracts.StepFailed;
import java.sql.Connection;
import java.sql.SQLException;

/** Moves runs from state to state: in the table, and told to the world. Thread-safe. */
final class RunMoves {

    private final RunTable runs;
    private final Messages messages;

    RunMoves(RunTable runs, Messages messages) {
        this.runs = runs;
        this.messages = messages;
    }

    void move(Connection tx, RunRow run, String state, int round) throws SQLException {
        runs.moved(tx, run.runId(), state, round);
        messages.changed(tx, run, state, round);
    }

    /** Ends a run that nobody can go on with: what workers keep for it may go. */
    void end(Connection tx, RunRow run, String state) throws SQLException {
        runs.ended(tx, run.runId(), "", "");
        runs.state(tx, run.runId(), state);
        messages.changed(tx, run, state, 0);
        messages.ended(tx, run);
    }

    /** Ends a run that can be retried. */
    void fail(Connection tx, RunRow run, StepFailed.Failure failure, String message) throws SQLException {
        runs.ended(tx, run.runId(), failure.label(), message);
        runs.state(tx, run.runId(), "failed");
        messages.failed(tx, run, failure, message);
    }
}
