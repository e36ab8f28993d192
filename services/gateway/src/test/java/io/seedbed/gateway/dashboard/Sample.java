package io.seedbed.gateway.dashboard;

import io.seedbed.augment.StepException;
import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.Digests;
import io.seedbed.contracts.Jobs;
import io.seedbed.kit.database.Database;
import io.seedbed.runtime.Stores;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A platform with a history: runs in every state, with their steps, rows, results and dead letters. */
final class Sample {

    static final String FINISHED = "r-00000000000000a1";
    static final String RUNNING = "r-00000000000000a2";
    static final String FAILED = "r-00000000000000a3";
    static final String HOSTILE = "r-00000000000000a4";
    static final String WAITING = "r-00000000000000a5";
    static final String CANCELLED = "r-00000000000000a6";
    static final String HOSTILE_NAME = "<script>document.title='owned'</script>";

    private static final String[] SETS = {"SNIPS 100", "Banking77", "TREC", "CLINC 150"};
    private static final String[] SIGNALS = {"margin", "cross-fit", "random"};
    private static final double[][] ACCURACIES = {
        {0.804, 0.812, 0.808}, {0.819, 0.811, 0.826}, {0.829, 0.833, 0.822}, {0.836, 0.829, 0.841}
    };

    private final Database database;
    private final Stores stores;

    Sample(Database database, Stores stores) {
        this.database = database;
        this.stores = stores;
    }

    /** Writes everything. */
    void write(Path folder) throws SQLException, StepException, IOException {
        for (int i = 0; i < 26; i++) {
            String id = String.format(Locale.ROOT, "r-%016x", i + 1);
            run(
                    id,
                    SETS[i % 4] + ", " + SIGNALS[i % 3] + ", seed " + i,
                    "finished",
                    3,
                    70 + 37 * i,
                    0.002 * (i * 7 % 19) - 0.004);
        }
        run(CANCELLED, "too many rounds", "cancelled", 7, 50, 0);
        run(HOSTILE, HOSTILE_NAME, "finished", 3, 31, -0.002);
        run(FAILED, "TREC questions, remote teacher", "failed", 1, 22, 0);
        run(FINISHED, "SNIPS intents, 100 seed rows", "finished", 3, 14, 0.031);
        run(WAITING, "", "evaluating", 0, 3, 0);
        run(RUNNING, "Banking77, margin signal", "finetuning", 2, 6, 0);
        rounds(FINISHED, 3);
        rounds(RUNNING, 1);
        step(RUNNING, "finetune", 2, "running", 41, "{}");
        step(WAITING, "evaluate", 0, "requested", 0, "{}");
        rounds(FAILED, 0);
        step(FAILED, "augment", 1, "failed", 12, "{}");
        step(FINISHED, "publish", 3, "done", 4, "{\"digest\":\"" + "sha256:" + Digests.sha256Hex(FINISHED) + "\"}");
        update(
                "update $run set failure = 'resources', warnings = '[\"3 rows stand in the seed set and in the test set\"]',"
                        + " message = 'round 1: the teacher answered 429 Too Many Requests five times; raise its limit, or"
                        + " give fewer calls a minute in teachers.yaml' where run_id = ?",
                FAILED);
        update(
                "update $step set message = 'the teacher answered 429 Too Many Requests five times', log ="
                        + " E'12:01:07 WARN  round 1: 429, trying again in 2 s\\n12:01:09 WARN  round 1: 429, trying again in"
                        + " 4 s\\n12:01:13 WARN  <b>last try</b>' where run_id = ? and state = 'failed'",
                FAILED);
        update("update $run set open_step = run_id || '/finetune-2' where run_id = ?", RUNNING);
        update("update $run set open_step = run_id || '/evaluate-0' where run_id = ?", WAITING);
        update(
                "update $step set stage = 'training 2 of 3, epoch 4', done = 140, total = 360 where run_id = ? and state ="
                        + " 'running'",
                RUNNING);
        new SampleResults(this, stores).write(folder);
    }

    /** Changes what is in the database. */
    void update(String sql, @Nullable String... values) throws SQLException {
        database.transact(tx -> {
            execute(tx, sql, values);
            return true;
        });
    }

    private void run(String id, String name, String state, int round, int minutes, double gain) throws SQLException {
        boolean finished = state.equals("finished");
        boolean over = finished || state.equals("failed") || state.equals("cancelled");
        String result = String.format(
                Locale.ROOT,
                "{\"digest\":\"%s\",\"before\":0.808,\"after\":%f,\"gain\":%f,\"gainLow\":%f,\"gainHigh\":%f,"
                        + "\"kept\":99,\"rejected\":66,\"cost\":0,\"beforeEach\":[0.804,0.812,0.808],"
                        + "\"afterEach\":[0.836,0.829,0.841],\"stop\":\"rounds\"}",
                "sha256:" + Digests.sha256Hex(id),
                0.808 + gain,
                gain,
                gain - 0.012,
                gain + 0.013);
        update(
                "insert into $run (run_id, name, job, via, trace, state, round, result, submitted_at, updated_at, ended_at)"
                        + " values (?, ?, ?::jsonb, 'kafka', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', ?,"
                        + " ?::int, ?::jsonb, now() - ?::interval, now(), now() - ?::interval)",
                id,
                name,
                job(name),
                state,
                String.valueOf(round),
                finished ? result : null,
                minutes + " minutes",
                over ? minutes - 4 + " minutes" : null);
    }

    private void rounds(String runId, int last) throws SQLException {
        step(runId, "prepare", 0, "done", 2, "{\"train\":100,\"test\":700,\"pool\":2400,\"labels\":7}");
        for (int round = 0; round <= last; round++) {
            if (round > 0) {
                step(
                        runId,
                        "augment",
                        round,
                        "done",
                        9 + round,
                        "{\"kept\":33,\"rejected\":{\"rouge-l\":" + (11 - round) + ",\"margin\":" + (9 + 2 * round)
                                + ",\"description\":3},\"calls\":40,\"inputTokens\":9000,\"outputTokens\":1500,"
                                + "\"cost\":0.0421}");
            }
            step(
                    runId,
                    "finetune",
                    round,
                    "done",
                    38 + 7 * round,
                    "{\"rows\":" + (100 + 33 * round) + ",\"trainings\":3}");
            double[] each = ACCURACIES[round];
            step(
                    runId,
                    "evaluate",
                    round,
                    "done",
                    3,
                    String.format(
                            Locale.ROOT,
                            "{\"accuracies\":[%.4f,%.4f,%.4f],\"accuracy\":%.4f,\"modelAccuracy\":%.4f,"
                                    + "\"signalScore\":0.91,\"mistakes\":44}",
                            each[0],
                            each[1],
                            each[2],
                            (each[0] + each[1] + each[2]) / 3,
                            each[1] + 0.004));
        }
    }

    private void step(String runId, String kind, int round, String state, int seconds, String facts)
            throws SQLException {
        String result = switch (kind) {
            case "finetune" -> "{\"type\":\"Finetuned\"}";
            case "evaluate" -> "{\"type\":\"Evaluated\"}";
            case "augment" -> "{\"type\":\"Augmented\"}";
            default -> "{}";
        };
        boolean begun = !state.equals("requested");
        boolean ended = begun && !state.equals("running");
        update(
                "insert into $step (step_id, run_id, kind, round, state, worker, attempt, requested_at, started_at,"
                        + " ended_at, seconds, result, facts) values (?, ?, ?, ?::int, ?, ?, ?::int, clock_timestamp(),"
                        + " now() - ?::interval, ?::timestamptz, ?::double precision, ?::jsonb, ?::jsonb)",
                runId + "/" + kind + "-" + round,
                runId,
                kind,
                String.valueOf(round),
                state,
                begun ? "worker-1-4711-0a1b2c3d" : "",
                begun ? "1" : "0",
                begun ? seconds + " seconds" : null,
                ended ? "now" : null,
                ended ? seconds + ".4" : null,
                ended ? result : null,
                facts);
    }

    private static String job(String name) {
        try {
            return Jobs.tree(Jobs.read(
                            "train: banking/seed.jsonl\ntest: banking/test.jsonl\npool: banking/pool.jsonl\nrounds: 3"))
                    .put("name", name)
                    .toString();
        } catch (BadEventException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(Connection tx, String sql, @Nullable String... values) throws SQLException {
        try (PreparedStatement statement = tx.prepareStatement(database.sql(sql))) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
