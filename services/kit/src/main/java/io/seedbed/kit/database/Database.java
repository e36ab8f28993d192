package io.seedbed.kit.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One service's part of the database: a schema of its own. Thread-safe. */
public final class Database {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,30}");
    private static final long FIRST_PAUSE = 100;
    private static final long LONGEST_PAUSE = 5_000;

    private final DataSource source;
    private final String schema;

    /**
     * A schema of a database.
     *
     * @param schema its name, lower case
     */
    public Database(DataSource source, String schema) {
        if (!NAME.matcher(schema).matches()) {
            throw new IllegalArgumentException("\"" + schema + "\" is no name for a schema");
        }
        this.source = source;
        this.schema = schema;
    }

    /** Work within a transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Connection tx) throws SQLException;
    }

    /** The schema's name. */
    public String schema() {
        return schema;
    }

    /** The connections. */
    public DataSource source() {
        return source;
    }

    /** SQL with {@code $} in front of a table's name replaced by the schema. */
    public String sql(String text) {
        return text.replace("$", schema + ".");
    }

    /** Does work in one transaction: all of it is kept, or nothing. */
    public <T> T transact(Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.run(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                rollBack(connection, e);
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /**
     * Does work in one transaction, again and again until the database takes it: for what must not be lost while the database
     * is away.
     *
     * @throws InterruptedException if the thread was interrupted between two tries
     */
    public <T> T insist(Work<T> work) throws InterruptedException {
        long pause = FIRST_PAUSE;
        while (true) {
            try {
                return transact(work);
            } catch (SQLException e) {
                LOG.warn("The database refused, trying again in {} ms: {}", pause, e.getMessage());
                Thread.sleep(pause);
                pause = Math.min(LONGEST_PAUSE, pause * 2);
            }
        }
    }

    private static void rollBack(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
