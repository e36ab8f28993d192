package io.seedbed.worker.augment;

import io.seedbed.augment.StepException;
import io.seedbed.kit.database.Database;
import io.seedbed.teacher.AnswerShelf;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The recorded answers of one run's teacher in the worker's schema. Thread-safe. */
final class AnswerTable implements AnswerShelf {

    private final Database database;
    private final String runId;

    AnswerTable(Database database, String runId) {
        this.database = database;
        this.runId = runId;
    }

    @Override
    public Optional<byte[]> find(String name) throws StepException {
        try {
            return database.transact(tx -> {
                try (PreparedStatement select = tx.prepareStatement(
                        database.sql("select answer from $teacher_answer where run_id = ? and name = ?"))) {
                    select.setString(1, runId);
                    select.setString(2, name);
                    try (ResultSet row = select.executeQuery()) {
                        return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
                    }
                }
            });
        } catch (SQLException e) {
            throw failure("be read", e);
        }
    }

    @Override
    public byte[] keep(String name, byte[] answer) throws StepException {
        try {
            database.transact(tx -> {
                try (PreparedStatement insert =
                        tx.prepareStatement(database.sql("insert into $teacher_answer (run_id, name, answer)"
                                + " values (?, ?, ?) on conflict do nothing"))) {
                    insert.setString(1, runId);
                    insert.setString(2, name);
                    insert.setBytes(3, answer);
                    return insert.executeUpdate();
                }
            });
        } catch (SQLException e) {
            throw failure("be written", e);
        }
        return find(name).orElse(answer);
    }

    @Override
    public List<String> names() throws StepException {
        try {
            return database.transact(tx -> {
                List<String> names = new ArrayList<>();
                try (PreparedStatement select = tx.prepareStatement(database.sql(
                        "select name from $teacher_answer where run_id = ? order by name collate \"C\""))) {
                    select.setString(1, runId);
                    try (ResultSet rows = select.executeQuery()) {
                        while (rows.next()) {
                            names.add(rows.getString(1));
                        }
                    }
                }
                return names;
            });
        } catch (SQLException e) {
            throw failure("be listed", e);
        }
    }

    @Override
    public String where(String name) {
        return "answer " + name + " of run " + runId;
    }

    /** Forgets all answers of the run. */
    void clear() throws StepException {
        try {
            database.transact(tx -> {
                try (PreparedStatement delete =
                        tx.prepareStatement(database.sql("delete from $teacher_answer where run_id = ?"))) {
                    delete.setString(1, runId);
                    return delete.executeUpdate();
                }
            });
        } catch (SQLException e) {
            throw failure("be deleted", e);
        }
    }

    private StepException failure(String what, SQLException e) {
        return new StepException(
                StepException.Kind.RESOURCES,
                "the teacher's answers for run " + runId + " cannot " + what + ": " + e.getMessage(),
                e);
    }
}
