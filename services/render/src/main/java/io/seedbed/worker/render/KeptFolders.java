package io.seedbed.worker.render;

import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.StepException;
import io.seedbed.dataset.store.ArtifactStore;
import io.seedbed.kit.database.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Folders in the store that belong to a run until it ends, and the table that says which: all replicas see the same. Thread-safe.
 */
final class KeptFolders {

    private final Database database;
    private final ArtifactStore store;

    KeptFolders(Database database, ArtifactStore store) {
        this.database = database;
        this.store = store;
    }

    /** The folder that a run has under a name. */
    Optional<ArtifactRef> find(String runId, String kind, String name) throws StepException {
        return transact(tx -> {
            try (PreparedStatement select = tx.prepareStatement(
                    database.sql("select name, digest, files from $kept_folder where run_id = ? and name = ?"))) {
                select.setString(1, runId);
                select.setString(2, kind + "/" + name);
                try (ResultSet rows = select.executeQuery()) {
                    return rows.next() ? Optional.of(ref(kind, rows)) : Optional.empty();
                }
            }
        });
    }

    /** The folders of a kind that a run has, by their names. */
    SortedMap<String, ArtifactRef> all(String runId, String kind) throws StepException {
        return transact(tx -> {
            SortedMap<String, ArtifactRef> found = new TreeMap<>();
            try (PreparedStatement select = tx.prepareStatement(
                    database.sql("select name, digest, files from $kept_folder where run_id = ? and name like ?"))) {
                select.setString(1, runId);
                select.setString(2, kind + "/%");
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.put(rows.getString("name").substring(kind.length() + 1), ref(kind, rows));
                    }
                }
            }
            return found;
        });
    }

    private static ArtifactRef ref(String kind, ResultSet row) throws SQLException {
        return new ArtifactRef(kind, row.getString("digest"), row.getLong("files"));
    }

    /**
     * Keeps a copy of a folder. Where the run has one under the name already, that one stays.
     *
     * @return what the run has under the name
     */
    ArtifactRef keep(String runId, String kind, String name, Path folder) throws StepException {
        ArtifactRef mine = store.putFolder(kind, runId, folder);
        transact(tx -> {
            try (PreparedStatement insert =
                    tx.prepareStatement(database.sql("insert into $kept_folder (run_id, name, digest, files)"
                            + " values (?, ?, ?, ?) on conflict do nothing"))) {
                insert.setString(1, runId);
                insert.setString(2, kind + "/" + name);
                insert.setString(3, mine.digest());
                insert.setLong(4, mine.rows());
                return insert.executeUpdate();
            }
        });
        ArtifactRef kept = find(runId, kind, name).orElse(mine);
        if (!kept.digest().equals(mine.digest())) {
            store.deleteFolder(mine);
        }
        return kept;
    }

    /** Deletes one folder. */
    void drop(String runId, String kind, String name) throws StepException {
        Optional<ArtifactRef> kept = find(runId, kind, name);
        if (kept.isPresent()) {
            drop(runId, name, kept.get());
        }
    }

    private void drop(String runId, String name, ArtifactRef kept) throws StepException {
        store.deleteFolder(kept);
        transact(tx -> delete(tx, runId, kept.kind() + "/" + name));
    }

    /** Deletes whatever a run has; one that was interrupted can be repeated. */
    void dropAll(String runId, String... kinds) throws StepException {
        for (String kind : kinds) {
            for (Map.Entry<String, ArtifactRef> kept : all(runId, kind).entrySet()) {
                drop(runId, kept.getKey(), kept.getValue());
            }
        }
    }

    private int delete(Connection tx, String runId, String name) throws SQLException {
        try (PreparedStatement delete =
                tx.prepareStatement(database.sql("delete from $kept_folder where run_id = ? and name = ?"))) {
            delete.setString(1, runId);
            delete.setString(2, name);
            return delete.executeUpdate();
        }
    }

    private interface Work<T> {
        T in(Connection tx) throws SQLException;
    }

    private <T> T transact(Work<T> work) throws StepException {
        try {
            return database.transact(work::in);
        } catch (SQLException e) {
            throw new StepException(
                    StepException.Kind.RESOURCES,
                    "what runs keep in the store cannot be looked up: " + e.getMessage(),
                    e);
        }
    }
}
