package io.seedbed.kit.step;

import io.seedbed.contracts.Event;
import io.seedbed.contracts.Events;
import io.seedbed.contracts.StepKind;
import io.seedbed.contracts.StepRequested;
import io.seedbed.kit.database.Database;
import io.seedbed.kit.event.Trace;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The steps of a worker's schema. All times are the database's, so that clocks of machines do not matter. Thread-safe. */
final class StepTable {

    private static final String MINE = " where step_id = ? and owner = ? and attempt = ? and state = 'running'";

    private final Database database;

    StepTable(Database database) {
        this.database = database;
    }

    /** Notes a step, unless it is known or was cancelled before it came. */
    void add(Connection tx, Event event, StepRequested request) throws SQLException {
        try (PreparedStatement insert =
                tx.prepareStatement(database.sql("insert into $step (step_id, run_id, kind, request, trace, state)"
                        + " values (?, ?, ?, ?, ?, 'waiting') on conflict do nothing"))) {
            insert.setString(1, request.stepId());
            insert.setString(2, request.runId());
            insert.setString(3, request.kind().label());
            insert.setString(4, Events.json(request));
            insert.setString(5, Trace.of(event.trace(), request.runId()));
            insert.executeUpdate();
        }
    }

    /** Cancels a step, also one that has not come yet. */
    void cancel(Connection tx, String runId, String stepId) throws SQLException {
        try (PreparedStatement upsert = tx.prepareStatement(
                database.sql("insert into $step as s (step_id, run_id, kind, request, state, ended_at)"
                        + " values (?, ?, '', '', 'cancelled', now()) on conflict (step_id) do update"
                        + " set state = 'cancelled', ended_at = now() where s.state in ('waiting', 'running')"))) {
            upsert.setString(1, stepId);
            upsert.setString(2, runId);
            upsert.executeUpdate();
        }
    }

    /** Cancels whatever of a run is still open. */
    void cancelRun(Connection tx, String runId) throws SQLException {
        try (PreparedStatement update =
                tx.prepareStatement(database.sql("update $step set state = 'cancelled', ended_at = now()"
                        + " where run_id = ? and state in ('waiting', 'running')"))) {
            update.setString(1, runId);
            update.executeUpdate();
        }
    }

    /**
     * Takes the oldest step that waits, or whose lease has ended.
     *
     * @param kinds kinds of steps that may be taken
     * @param here steps that are at work in this very process, whatever their leases say
     * @param mayTakeOver whether a lease that has ended is to be believed
     */
    Optional<Claim> claim(
            Connection tx, String owner, Duration lease, Set<StepKind> kinds, Set<String> here, boolean mayTakeOver)
            throws SQLException {
        String sql = "update $step as s set state = 'running', owner = ?, attempt = s.attempt + 1, started_at = now(),"
                + " takeovers = s.takeovers + case when s.state = 'running' then 1 else 0 end,"
                + " lease_until = now() + ? * interval '1 millisecond'"
                + " where s.step_id = (select step_id from $step where kind = any (?)"
                + " and ((state = 'waiting' and not_before <= now())"
                + " or (state = 'running' and lease_until < now() and ? and step_id <> all (?)))"
                + " order by requested_at, step_id for update skip locked limit 1)"
                + " returning s.step_id, s.run_id, s.kind, s.request, s.attempt, s.failures, s.takeovers, s.trace";
        try (PreparedStatement update = tx.prepareStatement(database.sql(sql))) {
            update.setString(1, owner);
            update.setLong(2, lease.toMillis());
            update.setArray(3, texts(tx, kinds.stream().map(StepKind::label)));
            update.setBoolean(4, mayTakeOver);
            update.setArray(5, texts(tx, here.stream()));
            try (ResultSet row = update.executeQuery()) {
                return row.next()
                        ? Optional.of(new Claim(
                                row.getString(1),
                                row.getString(2),
                                StepKind.of(row.getString(3)),
                                row.getString(4),
                                row.getInt(5),
                                row.getInt(6),
                                row.getInt(7),
                                row.getString(8)))
                        : Optional.empty();
            }
        }
    }

    private static Array texts(Connection tx, Stream<String> texts) throws SQLException {
        return tx.createArrayOf("text", texts.toArray(String[]::new));
    }

    /**
     * Ends the leases of an instance's forerunners, which it has outlived: they need not be waited for.
     *
     * @param instance what the owners' names begin with
     * @param owner the one that lives
     */
    void endForerunners(Connection tx, String instance, String owner) throws SQLException {
        try (PreparedStatement update = tx.prepareStatement(
                database.sql(
                        "update $step set lease_until = '-infinity' where state = 'running' and starts_with(owner, ?) and owner <> ?"))) {
            update.setString(1, instance);
            update.setString(2, owner);
            update.executeUpdate();
        }
    }

    /** Extends a lease; false where the step is no longer the owner's. */
    boolean extend(Connection tx, Claim claim, String owner, Duration lease) throws SQLException {
        try (PreparedStatement update = tx.prepareStatement(
                database.sql("update $step set lease_until = now() + ? * interval '1 millisecond'" + MINE))) {
            update.setLong(1, lease.toMillis());
            return mine(update, 2, claim, owner);
        }
    }

    /** The step has ended; false where it was no longer the owner's. */
    boolean end(Connection tx, Claim claim, String owner, String state, String reason) throws SQLException {
        try (PreparedStatement update = tx.prepareStatement(
                database.sql("update $step set state = ?, ended_at = now(), lease_until = null, reason = ?" + MINE))) {
            update.setString(1, state);
            update.setString(2, Database.text(reason));
            return mine(update, 3, claim, owner);
        }
    }

    /** The step failed in a way that may pass: it waits, and is tried again later. */
    boolean postpone(Connection tx, Claim claim, String owner, Duration pause, String reason) throws SQLException {
        try (PreparedStatement update =
                tx.prepareStatement(database.sql("update $step set state = 'waiting', owner = '', lease_until = null,"
                        + " failures = failures + 1, reason = ?, not_before = now() + ? * interval '1 millisecond'"
                        + MINE))) {
            update.setString(1, Database.text(reason));
            update.setLong(2, pause.toMillis());
            return mine(update, 3, claim, owner);
        }
    }

    /** The owner stops and gives the step back as it was. */
    boolean release(Connection tx, Claim claim, String owner) throws SQLException {
        try (PreparedStatement update = tx.prepareStatement(
                database.sql("update $step set state = 'waiting', owner = '', lease_until = null" + MINE))) {
            return mine(update, 1, claim, owner);
        }
    }

    /** How many steps there are by state. */
    Map<String, Long> counts(Connection tx) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (PreparedStatement select =
                        tx.prepareStatement(database.sql("select state, count(*) from $step group by state"));
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
        }
        return counts;
    }

    /** For how many seconds the oldest step that could begin has waited; 0 where none does. */
    double oldest(Connection tx) throws SQLException {
        try (PreparedStatement select = tx.prepareStatement(database.sql(
                        "select coalesce(extract(epoch from now() - min(greatest(requested_at, not_before))), 0) from $step"
                                + " where state = 'waiting' and not_before <= now()"));
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getDouble(1) : 0;
        }
    }

    private static boolean mine(PreparedStatement update, int from, Claim claim, String owner) throws SQLException {
        update.setString(from, claim.stepId());
        update.setString(from + 1, owner);
        update.setInt(from + 2, claim.attempt());
        return update.executeUpdate() == 1;
    }
}
