package io.seedbed.gateway.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.contracts.Job;
import io.seedbed.contracts.Ref;
import io.seedbed.contracts.RenderingJob;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes what people see of the rows of the tables. Stateless. */
final class RunRows {

    /** Runs with the step that each waits for. */
    static final String SELECT = "select r.*, (extract(epoch from r.submitted_at) * 1000000)::bigint as micros,"
            + " s.step_id as step_id, s.kind as step_kind, s.round as step_round, s.state as step_state,"
            + " s.worker as step_worker, s.attempt as step_attempt, s.stage as step_stage, s.done as step_done,"
            + " s.total as step_total, i.images, i.workers from $run r left join $step s on s.step_id = r.open_step"
            + " left join lateral (select coalesce(sum(case state when 'done' then (facts ->> 'images')::bigint else done"
            + " end), 0)::bigint as images, count(distinct case state when 'running' then worker end) as workers"
            + " from $step where run_id = r.run_id and kind = 'render' and state in ('done', 'running')) i"
            + " on r.state = 'rendering'";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RunRows() {}

    static RunView run(ResultSet row) throws SQLException {
        Job job = read(row.getString("job"), new TypeReference<Job>() {});
        boolean renders = job instanceof RenderingJob;
        return new RunView(
                row.getString("run_id"),
                row.getString("name"),
                job,
                row.getString("via"),
                row.getString("trace"),
                row.getString("state"),
                row.getInt("round"),
                row.getInt("retries"),
                read(row.getString("warnings"), new TypeReference<List<String>>() {}),
                row.getString("failure"),
                row.getString("message"),
                job instanceof RenderingJob images && row.getString("state").equals("rendering")
                        ? rendering(row, images)
                        : progress(row),
                renders ? null : orNull(row, "result", new TypeReference<RunResult>() {}),
                renders ? orNull(row, "result", new TypeReference<RenderedImages>() {}) : null,
                orNull(row, "preview", new TypeReference<Ref>() {}),
                time(row, "submitted_at"),
                time(row, "updated_at"),
                timeOrNull(row, "ended_at"));
    }

    static StepView step(ResultSet row) throws SQLException {
        double seconds = row.getDouble("seconds");
        Double known = row.wasNull() ? null : seconds;
        return new StepView(
                row.getString("step_id"),
                row.getString("kind"),
                row.getInt("round"),
                row.getString("state"),
                row.getString("worker"),
                row.getInt("attempt"),
                time(row, "requested_at"),
                timeOrNull(row, "started_at"),
                timeOrNull(row, "ended_at"),
                known,
                row.getString("stage"),
                row.getLong("done"),
                row.getLong("total"),
                json(row, "facts"),
                row.getString("message"),
                row.getString("log"));
    }

    static DeadLetterView deadLetter(ResultSet row) throws SQLException {
        return new DeadLetterView(
                row.getInt("partition"),
                row.getLong("offset"),
                row.getString("origin"),
                row.getString("key"),
                row.getString("field"),
                row.getString("reason"),
                new String(row.getBytes("value"), StandardCharsets.UTF_8),
                row.getLong("bytes"),
                time(row, "at"));
    }

    static DatasetView dataset(ResultSet row) throws SQLException {
        RunView run = run(row);
        return new DatasetView(
                run.runId(),
                run.name(),
                run.source(),
                run.result(),
                run.rendered(),
                run.digest(),
                Objects.requireNonNull(run.endedAt(), "ended_at"));
    }

    static JsonNode json(ResultSet row, String column) throws SQLException {
        return read(row.getString(column), new TypeReference<JsonNode>() {});
    }

    static Ref ref(String json) {
        return read(json, new TypeReference<Ref>() {});
    }

    private static RunView.@Nullable Progress progress(ResultSet row) throws SQLException {
        String stepId = row.getString("step_id");
        return stepId == null
                ? null
                : new RunView.Progress(
                        stepId,
                        row.getString("step_kind"),
                        row.getInt("step_round"),
                        row.getString("step_state"),
                        row.getString("step_worker"),
                        row.getInt("step_attempt"),
                        row.getString("step_stage"),
                        row.getLong("step_done"),
                        row.getLong("step_total"));
    }

    /** The shards at work and done, taken together. */
    private static RunView.Progress rendering(ResultSet row, RenderingJob job) throws SQLException {
        int workers = row.getInt("workers");
        return new RunView.Progress(
                row.getString("run_id") + "/render",
                "render",
                0,
                workers == 0 ? "requested" : "running",
                workers == 1 ? "1 worker" : workers + " workers",
                row.getInt("retries") + 1,
                "rendering",
                row.getLong("images"),
                job.count());
    }

    private static <T> @Nullable T orNull(ResultSet row, String column, TypeReference<T> type) throws SQLException {
        String json = row.getString(column);
        return json == null ? null : read(json, type);
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(timeOrNull(row, column), column);
    }

    private static @Nullable Instant timeOrNull(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the table holds what nobody writes: " + e.getOriginalMessage(), e);
        }
    }
}
