package io.seedbed.gateway.run;

import io.seedbed.contracts.StepCompleted;
import io.seedbed.contracts.StepFailed;
import io.seedbed.contracts.StepKind;
import io.seedbed.contracts.StepProgressed;
import io.seedbed.contracts.StepStarted;
import io.seedbed.kit.database.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The gateway's view of the steps. What comes late does not move a step back. Thread-safe. */
final class StepTable {

    private static final String OPEN = " and state in ('requested', 'running')";

    private final Database database;

    StepTable(Database database) {
        this.database = database;
    }

    void requested(Connection tx, String stepId, String runId, StepKind kind, int round) throws SQLException {
        Statements.execute(
                tx,
                database.sql("insert into $step (step_id, run_id, kind, round, state)"
                        + " values (?, ?, ?, ?::int, 'requested') on conflict do nothing"),
                stepId,
                runId,
                kind.label(),
                String.valueOf(round));
    }

    void started(Connection tx, StepStarted event) throws SQLException {
        Statements.execute(
                tx,
                database.sql("update $step set state = 'running', worker = ?, attempt = ?::int, started_at = now(),"
                        + " stage = '', done = 0, total = 0 where step_id = ? and attempt <= ?::int" + OPEN),
                event.worker(),
                String.valueOf(event.attempt()),
                event.stepId(),
                String.valueOf(event.attempt()));
    }

    void progressed(Connection tx, StepProgressed event) throws SQLException {
        try (PreparedStatement update = tx.prepareStatement(
                database.sql("update $step set stage = ?, done = ?, total = ? where step_id = ?" + OPEN))) {
            update.setString(1, event.stage());
            update.setLong(2, event.done());
            update.setLong(3, event.total());
            update.setString(4, event.stepId());
            update.executeUpdate();
        }
    }

    /** False where the step had already ended. */
    boolean completed(Connection tx, StepCompleted event) throws SQLException {
        return Statements.execute(
                        tx,
                        database.sql("update $step set state = 'done', ended_at = now(), seconds = ?::double precision,"
                                + " result = ?::jsonb, facts = ?::jsonb where step_id = ?" + OPEN),
                        String.valueOf(event.seconds()),
                        event.result().toString(),
                        event.facts().toString(),
                        event.stepId())
                == 1;
    }

    /** False where the step had already ended. */
    boolean failed(Connection tx, StepFailed event) throws SQLException {
        return Statements.execute(
                        tx,
                        database.sql("update $step set state = 'failed', ended_at = now(), message = ?, log = ?"
                                + " where step_id = ?" + OPEN),
                        event.message(),
                        event.log(),
                        event.stepId())
                == 1;
    }

    /** The steps of a run that have not ended. */
    List<String> open(Connection tx, String runId) throws SQLException {
        List<String> open = new ArrayList<>();
        try (PreparedStatement select = tx.prepareStatement(
                database.sql("select step_id from $step where run_id = ?" + OPEN + " order by step_id"))) {
            select.setString(1, runId);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    open.add(rows.getString(1));
                }
            }
        }
        return open;
    }

    void cancelled(Connection tx, String stepId) throws SQLException {
        Statements.execute(
                tx,
                database.sql("update $step set state = 'cancelled', ended_at = now() where step_id = ?" + OPEN),
                stepId);
    }
}
