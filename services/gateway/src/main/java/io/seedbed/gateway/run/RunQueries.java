package io.seedbed.gateway.run;

import io.seedbed.kit.database.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is to be read of runs. Reads only, each call what is committed now. Thread-safe. */
public final class RunQueries {

    /** The states that a run can be in, in the order in which it comes to them. */
    public static final List<String> STATES = List.of(
            "preparing",
            "finetuning",
            "evaluating",
            "augmenting",
            "rendering",
            "publishing",
            "finished",
            "failed",
            "cancelled");

    /** The state of {@link RunFilter} that stands for every one that is no end. */
    public static final String ACTIVE = "active";

    /** The services whose workers do steps. */
    public static final List<String> SERVICES = List.of("augment", "evaluate", "finetune", "render");

    private static final String SEARCHED = "concat_ws(' ', r.name, r.run_id, r.job ->> 'train', r.job ->> 'test',"
            + " r.job ->> 'validation', r.job ->> 'pool', r.job ->> 'labels', r.job ->> 'recipe')";

    private final Database database;

    /** Queries of the gateway's schema. */
    public RunQueries(Database database) {
        this.database = database;
    }

    /**
     * The runs of a page.
     *
     * @throws IllegalArgumentException if the filter's beginning is none that a page gave, or its state is none
     */
    public RunPage runs(RunFilter filter) throws SQLException {
        Where where = new Where();
        if (filter.state().equals(ACTIVE)) {
            where.and("r.state not in ('finished', 'failed', 'cancelled')");
        } else if (!filter.state().isEmpty()) {
            where.and("r.state = ?", requireState(filter.state()));
        }
        if (!filter.text().isBlank()) {
            where.and(SEARCHED + " ilike ?", "%" + escape(filter.text().strip()) + "%");
        }
        if (!filter.after().isEmpty()) {
            Cursor cursor = Cursor.of(filter.after());
            where.and(
                    "(r.submitted_at, r.run_id) < (timestamptz 'epoch' + ?::bigint * interval '1 microsecond', ?)",
                    cursor.micros(),
                    cursor.runId());
        }
        String tail = where.sql() + " order by r.submitted_at desc, r.run_id desc limit " + (filter.limit() + 1);
        List<Cursor> cursors = new ArrayList<>();
        List<RunView> runs = list(
                RunRows.SELECT + tail,
                row -> {
                    cursors.add(new Cursor(row.getString("micros"), row.getString("run_id")));
                    return RunRows.run(row);
                },
                where.values());
        boolean more = runs.size() > filter.limit();
        return new RunPage(
                more ? runs.subList(0, filter.limit()) : runs,
                more ? cursors.get(filter.limit() - 1).text() : "");
    }

    /** A run. */
    public Optional<RunView> run(String runId) throws SQLException {
        return list(RunRows.SELECT + " where r.run_id = ?", RunRows::run, List.of(runId)).stream()
                .findFirst();
    }

    /**
     * Runs that somebody watches, as they are now.
     *
     * @param runIds these runs
     * @param others whether to give the newest 1000 of those that go on or changed in the last ten seconds, too
     */
    public List<RunView> watched(Collection<String> runIds, boolean others) throws SQLException {
        String where = " where r.run_id = any (string_to_array(?, ','))"
                + (others
                        ? " or r.state not in ('finished', 'failed', 'cancelled')"
                                + " or r.updated_at > now() - interval '10 seconds'"
                        : "");
        return list(
                RunRows.SELECT + where + " order by r.submitted_at desc, r.run_id desc limit "
                        + (runIds.size() + (others ? 1000 : 0)),
                RunRows::run,
                List.of(String.join(",", runIds)));
    }

    /** A run's steps, in the order in which they were requested. */
    public List<StepView> steps(String runId) throws SQLException {
        return list(
                "select * from $step where run_id = ? order by requested_at, step_id", RunRows::step, List.of(runId));
    }

    /** A run's rounds, as far as they have come, from round 0 on. */
    public List<RoundView> rounds(String runId) throws SQLException {
        Map<Integer, RoundFacts> rounds = new TreeMap<>();
        list(
                "select round, seconds, facts, result ->> 'type' as type from $step"
                        + " where run_id = ? and state = 'done' and kind in ('finetune', 'predict', 'evaluate', 'augment') order by ended_at, step_id",
                row -> rounds.computeIfAbsent(row.getInt("round"), RoundFacts::new)
                        .add(row.getString("type"), RunRows.json(row, "facts"), row.getDouble("seconds")),
                List.of(runId));
        return rounds.values().stream()
                .filter(RoundFacts::isRound)
                .map(RoundFacts::view)
                .toList();
    }

    /** How many runs are in each state; states without runs are there, too. */
    public Map<String, Long> countsByState() throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        STATES.forEach(state -> counts.put(state, 0L));
        list(
                "select state, count(*) as runs from $run group by state",
                row -> counts.put(row.getString("state"), row.getLong("runs")),
                List.of());
        return counts;
    }

    /** What waits for the workers of each service. */
    public List<QueueView> queues() throws SQLException {
        Map<String, QueueView> queues = new TreeMap<>();
        for (String service : SERVICES) {
            queues.put(service, new QueueView(service, 0, 0, 0));
        }
        list(
                "select case when kind in ('finetune', 'predict') then 'finetune' when kind = 'evaluate' then 'evaluate'"
                        + " when kind in ('plan', 'render', 'assemble') then 'render'"
                        + " else 'augment' end as service,"
                        + " count(*) filter (where state = 'requested') as waiting,"
                        + " count(*) filter (where state = 'running') as running,"
                        + " coalesce(extract(epoch from now() - min(requested_at) filter (where state = 'requested')), 0)"
                        + " as oldest from $step where state in ('requested', 'running') group by 1",
                row -> queues.put(
                        row.getString("service"),
                        new QueueView(
                                row.getString("service"),
                                row.getLong("waiting"),
                                row.getLong("running"),
                                Math.max(0, row.getDouble("oldest")))),
                List.of());
        return List.copyOf(queues.values());
    }

    /** The newest dead letters. */
    public List<DeadLetterView> deadLetters(int limit) throws SQLException {
        return list(
                "select partition, \"offset\", origin, key, field, reason, substring(value from 1 for 4096) as value,"
                        + " octet_length(value) as bytes, at from $dead_letter"
                        + " order by at desc, partition, \"offset\" desc limit ?::int",
                RunRows::deadLetter,
                List.of(String.valueOf(limit)));
    }

    /** How many dead letters there are. */
    public long deadLetterCount() throws SQLException {
        return list("select count(*) as letters from $dead_letter", row -> row.getLong("letters"), List.of())
                .get(0);
    }

    /** The data sets that were published last. */
    public List<DatasetView> datasets(int limit) throws SQLException {
        return list(
                RunRows.SELECT
                        + " where r.state = 'finished' and r.result is not null order by r.ended_at desc, r.run_id limit ?::int",
                RunRows::dataset,
                List.of(String.valueOf(limit)));
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String sql, RowReader<T> reader, List<String> values) throws SQLException {
        try (Connection connection = database.source().getConnection();
                PreparedStatement select = connection.prepareStatement(database.sql(sql))) {
            for (int i = 0; i < values.size(); i++) {
                select.setString(i + 1, values.get(i));
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        }
    }

    private static String requireState(String state) {
        if (!STATES.contains(state)) {
            throw new IllegalArgumentException(
                    "state is \"" + state + "\"; it must be " + ACTIVE + " or one of " + String.join(", ", STATES));
        }
        return state;
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_")
                .replace('\0', '\uFFFD');
    }

    /** Conditions that all must hold. */
    private static final class Where {

        private final List<String> conditions = new ArrayList<>();
        private final List<String> values = new ArrayList<>();

        void and(String condition, String... parameters) {
            conditions.add(condition);
            values.addAll(List.of(parameters));
        }

        String sql() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }

        List<String> values() {
            return values;
        }
    }
}
