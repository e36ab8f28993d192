package io.seedbed.gateway.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.augment.loop.LoopEvent;
import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.Job;
import io.seedbed.contracts.Jobs;
import io.seedbed.contracts.Ref;
import io.seedbed.contracts.StepPreviewed;
import io.seedbed.gateway.plan.RenderState;
import io.seedbed.kit.database.Database;
import io.seedbed.llm2llm.LoopJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables {@code run} and {@code run_event}. Thread-safe. */
final class RunTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Database database;

    RunTable(Database database) {
        this.database = database;
    }

    /** Notes a run; false if it is known. */
    boolean add(Connection tx, String runId, Job job, String via, String trace) throws SQLException {
        try (PreparedStatement insert =
                tx.prepareStatement(database.sql("insert into $run (run_id, name, job, via, trace, state)"
                        + " values (?, ?, ?::jsonb, ?, ?, 'preparing') on conflict do nothing"))) {
            insert.setString(1, runId);
            insert.setString(2, job.name());
            insert.setString(3, Jobs.tree(job).toString());
            insert.setString(4, via);
            insert.setString(5, trace);
            return insert.executeUpdate() == 1;
        }
    }

    /** The run, which nobody else may change until the transaction ends. */
    Optional<RunRow> lock(Connection tx, String runId) throws SQLException {
        try (PreparedStatement select = tx.prepareStatement(database.sql(
                "select job, trace, state, open_step, retries, job_ref from $run" + " where run_id = ? for update"))) {
            select.setString(1, runId);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                String ref = row.getString(6);
                return Optional.of(new RunRow(
                        runId,
                        Jobs.of(tree(row.getString(1))),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        ref == null ? null : JSON.treeToValue(tree(ref), Ref.class)));
            }
        } catch (BadEventException | JsonProcessingException e) {
            throw new IllegalStateException("the table holds what is no job: " + e.getMessage(), e);
        }
    }

    /** What counts of what happened to a run, in order. */
    List<LoopEvent> events(Connection tx, String runId) throws SQLException {
        List<LoopEvent> events = new ArrayList<>();
        try (PreparedStatement select = tx.prepareStatement(
                database.sql("select event from $run_event where run_id = ? and not undone order by seq"))) {
            select.setString(1, runId);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    events.add(LoopJson.readEvent(rows.getString(1)));
                }
            }
            return events;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the table holds what is no event: " + e.getMessage(), e);
        }
    }

    /** Adds what happened; its number within the run. */
    int append(Connection tx, String runId, LoopEvent event) throws SQLException {
        try (PreparedStatement insert = tx.prepareStatement(
                database.sql("insert into $run_event (run_id, seq, event) select ?, coalesce(max(seq), 0) + 1, ?::jsonb"
                        + " from $run_event where run_id = ? returning seq"))) {
            insert.setString(1, runId);
            insert.setString(2, LoopJson.event(event));
            insert.setString(3, runId);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** The failure that ended a run counts no more. */
    void undoFailure(Connection tx, String runId) throws SQLException {
        execute(
                tx,
                "update $run_event set undone = true where run_id = ? and not undone and event ->> 'type' = 'StepFailed'",
                runId);
        execute(
                tx,
                "update $run set retries = retries + 1, failure = '', message = '', ended_at = null where run_id = ?",
                runId);
    }

    void prepared(Connection tx, String runId, Ref job, JsonNode warnings) throws SQLException {
        execute(
                tx,
                "update $run set job_ref = ?::jsonb, warnings = ?::jsonb where run_id = ?",
                JSON.valueToTree(job).toString(),
                warnings.toString(),
                runId);
    }

    /** Where a run that renders stands. */
    RenderState plan(Connection tx, String runId) throws SQLException {
        try (PreparedStatement select = tx.prepareStatement(database.sql("select plan from $run where run_id = ?"))) {
            select.setString(1, runId);
            try (ResultSet row = select.executeQuery()) {
                String json = row.next() ? row.getString(1) : null;
                return JSON.readValue(json == null ? "{\"type\":\"planning\"}" : json, RenderState.class);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the table holds what is no plan: " + e.getMessage(), e);
        }
    }

    void plan(Connection tx, String runId, RenderState state) throws SQLException {
        execute(tx, "update $run set plan = ?::jsonb where run_id = ?", json(state), runId);
    }

    /** There is something new to be seen of a run that goes on. */
    void previewed(Connection tx, StepPreviewed event) throws SQLException {
        execute(
                tx,
                "update $run set preview = ?::jsonb where run_id = ? and ended_at is null",
                json(event.preview()),
                event.runId());
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is kept of runs is plain data", e);
        }
    }

    void waitFor(Connection tx, String runId, String stepId) throws SQLException {
        execute(tx, "update $run set open_step = ? where run_id = ?", stepId, runId);
    }

    void moved(Connection tx, String runId, String state, int round) throws SQLException {
        execute(
                tx,
                "update $run set state = ?, round = ?::int, updated_at = now() where run_id = ?",
                state,
                String.valueOf(round),
                runId);
    }

    void ended(Connection tx, String runId, String failure, String message) throws SQLException {
        execute(
                tx,
                "update $run set open_step = '', ended_at = now(), failure = ?, message = ?, preview = null where run_id = ?",
                failure,
                message,
                runId);
    }

    void result(Connection tx, String runId, JsonNode facts) throws SQLException {
        execute(tx, "update $run set result = ?::jsonb where run_id = ?", facts.toString(), runId);
    }

    JsonNode result(Connection tx, String runId) throws SQLException {
        try (PreparedStatement select = tx.prepareStatement(database.sql("select result from $run where run_id = ?"))) {
            select.setString(1, runId);
            try (ResultSet row = select.executeQuery()) {
                String json = row.next() ? row.getString(1) : null;
                return json == null ? JSON.createObjectNode() : tree(json);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the table holds what is no JSON: " + e.getMessage(), e);
        }
    }

    void state(Connection tx, String runId, String state) throws SQLException {
        execute(tx, "update $run set state = ?, updated_at = now() where run_id = ?", state, runId);
    }

    private void execute(Connection tx, String sql, String... values) throws SQLException {
        Statements.execute(tx, database.sql(sql), values);
    }

    private static JsonNode tree(String json) throws JsonProcessingException {
        return JSON.readTree(json);
    }
}
