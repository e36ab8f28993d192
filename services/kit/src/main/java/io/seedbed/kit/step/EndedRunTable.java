package io.seedbed.kit.step;

import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.Events;
import io.seedbed.contracts.RunEnded;
import io.seedbed.kit.database.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The ended runs of a worker's schema. Thread-safe. */
final class EndedRunTable {

    private final Database database;

    EndedRunTable(Database database) {
        this.database = database;
    }

    void add(Connection tx, RunEnded run) throws SQLException {
        try (PreparedStatement insert = tx.prepareStatement(
                database.sql("insert into $ended_run (run_id, event) values (?, ?) on conflict do nothing"))) {
            insert.setString(1, run.runId());
            insert.setString(2, Events.json(run));
            insert.executeUpdate();
        }
    }

    /** Those of some runs that have ended. */
    Set<String> ended(Connection tx, Set<String> runs) throws SQLException {
        Set<String> ended = new TreeSet<>();
        try (PreparedStatement select =
                tx.prepareStatement(database.sql("select run_id from $ended_run where run_id = any (?)"))) {
            select.setArray(1, tx.createArrayOf("text", runs.toArray(String[]::new)));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ended.add(rows.getString(1));
                }
            }
        }
        return ended;
    }

    /** An ended run that is not swept, which nobody else gets until the transaction ends. */
    Optional<RunEnded> unswept(Connection tx, Set<String> but) throws SQLException {
        try (PreparedStatement select =
                tx.prepareStatement(database.sql("select event from $ended_run where not swept and run_id <> all (?)"
                        + " order by ended_at, run_id for update skip locked limit 1"))) {
            select.setArray(1, tx.createArrayOf("text", but.toArray(String[]::new)));
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of((RunEnded) Events.readData(Events.type(RunEnded.class), row.getString(1)))
                        : Optional.empty();
            }
        } catch (BadEventException e) {
            throw new IllegalStateException("the table holds what is no event: " + e.getMessage(), e);
        }
    }

    void swept(Connection tx, String runId) throws SQLException {
        try (PreparedStatement update =
                tx.prepareStatement(database.sql("update $ended_run set swept = true where run_id = ?"))) {
            update.setString(1, runId);
            update.executeUpdate();
        }
    }
}
