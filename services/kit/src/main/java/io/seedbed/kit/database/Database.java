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

    /**
     * Does work in one transaction: all of it is kept, or nothing, also where the work ends with an error.
     *
     * @throws SQLException if the database refused; where the connection broke during the commit itself, the work may be kept
     */
    public <T> T transact(Work<T> work) throws SQLException {
        Connection connection = source.getConnection();
        try {
            connection.setAutoCommit(false);
            T result = work.run(connection);
            connection.commit();
            giveBack(connection, true);
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            giveBack(connection, rollBack(connection, e));
            throw e;
        }
    }

    /**
     * Does work in one transaction, again and again until the database takes it: for what must not be lost while the database
     * is away.
     *
     * @throws InterruptedException if the thread was interrupted between two tries
     * @throws IllegalStateException if the database can never take it ({@link #isRefusal})
     */
    public <T> T insist(Work<T> work) throws InterruptedException {
        long pause = FIRST_PAUSE;
        while (true) {
            try {
                return transact(work);
            } catch (SQLException e) {
                if (isRefusal(e)) {
                    throw new IllegalStateException("the database cannot keep it: " + e.getMessage(), e);
                }
                LOG.warn("The database refused, trying again in {} ms: {}", pause, e.getMessage());
                Thread.sleep(pause);
                pause = Math.min(LONGEST_PAUSE, pause * 2);
            }
        }
    }

    /**
     * Whether a failure is about what was to be written, and not about the database or the way to it: SQL states of class 22
     * (a value that cannot be, such as a NUL in a text), 23 (a broken constraint) and 54 (too long).
     */
    public static boolean isRefusal(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54"));
    }

    /** Text as the database can keep it: PostgreSQL has no NUL. */
    public static String text(String any) {
        return any.replace('\0', '\uFFFD');
    }

    private static boolean rollBack(Connection connection, Throwable cause) {
        try {
            connection.rollback();
            return true;
        } catch (SQLException e) {
            cause.addSuppressed(e);
            return false;
        }
    }

    /**
     * The transaction's outcome is certain by now, so what fails here changes nothing. To turn auto-commit on would commit what
     * could not be rolled back.
     */
    private static void giveBack(Connection connection, boolean isClean) {
        try (connection) {
            if (isClean) {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            LOG.debug("A connection did not go back: {}", e.getMessage());
        }
    }
}
