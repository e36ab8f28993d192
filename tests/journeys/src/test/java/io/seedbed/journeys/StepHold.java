package io.seedbed.journeys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Keeps steps of a kind from ending while it is open, so that a quick step can be met at work: what would mark it as done waits
 * in the database. Not thread-safe.
 */
final class StepHold implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Connection connection;
    private final String schema;
    private final String kind;

    private StepHold(Connection connection, String schema, String kind) {
        this.connection = connection;
        this.schema = schema;
        this.kind = kind;
    }

    /** Prepares the tables of all services; once for a cluster that is ready. */
    static void prepare(Cluster cluster) throws SQLException {
        try (Connection connection = cluster.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create or replace function public.hold_step() returns trigger language plpgsql as $$"
                    + " begin if new.state = 'done' then"
                    + " perform pg_advisory_xact_lock_shared(hashtext(tg_table_schema || '.' || new.kind));"
                    + " end if; return new; end $$");
            for (String schema : Cluster.SERVICES) {
                statement.execute("create or replace trigger hold before update on " + schema
                        + ".step for each row execute function public.hold_step()");
            }
        }
    }

    /**
     * Begins to hold.
     *
     * @param schema whose table: a worker's, or the gateway's, which writes down what workers report
     * @param kind of steps
     */
    static StepHold on(Cluster cluster, String schema, String kind) throws SQLException {
        Connection connection = cluster.connect();
        try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_lock(hashtext(?))")) {
            lock.setString(1, schema + "." + kind);
            lock.execute();
            return new StepHold(connection, schema, kind);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Waits until a step of a run is at work that one of these holds, and gives the one. */
    static StepHold firstAtWork(List<StepHold> holds, String runId) throws SQLException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            for (StepHold hold : holds) {
                if (hold.first(hold.atWork(runId)).isPresent()) {
                    return hold;
                }
            }
            Thread.sleep(5);
        }
        throw new IllegalStateException("none of the steps was seen that are still to come");
    }

    /** Waits until a step of a run is at work, and gives the replica that does it. */
    String awaitOwner(String runId) throws SQLException, InterruptedException {
        String owner = await(atWork(runId));
        return owner.substring(0, owner.indexOf('/'));
    }

    /** Waits until somebody has done such a step and would say so. */
    void awaitEnd() throws SQLException, InterruptedException {
        await("select pid from pg_locks where locktype = 'advisory' and not granted and mode = 'ShareLock'");
    }

    /** Waits until a step of a run has failed and is to be tried again. */
    static void awaitFailure(Cluster cluster, String runId) throws SQLException, InterruptedException {
        try (StepHold none = new StepHold(cluster.connect(), "", "")) {
            none.await("select step_id from (select * from augment.step union all select * from finetune.step"
                    + " union all select * from evaluate.step) as any_step where failures > 0 and run_id = '" + runId
                    + "'");
        }
    }

    private String atWork(String runId) {
        return "select owner from " + schema + ".step where state = 'running' and kind = '" + kind + "' and run_id = '"
                + runId + "'";
    }

    private String await(String query) throws SQLException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Optional<String> found = first(query);
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(5);
        }
        throw new IllegalStateException("no step was seen: " + query);
    }

    private Optional<String> first(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
