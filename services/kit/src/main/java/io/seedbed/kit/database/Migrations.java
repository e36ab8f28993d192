package io.seedbed.kit.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a service's schema up to date. Several replicas may do so at once; Flyway takes turns. */
public final class Migrations {

    /** The inbox and the outbox. */
    public static final String EVENTS = "io/seedbed/kit/migrations/events";

    /** The steps of a worker. */
    public static final String STEPS = "io/seedbed/kit/migrations/steps";

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final long PAUSE = 1_000;

    private Migrations() {}

    /**
     * Applies what is missing; waits while the database is away.
     *
     * @param locations folders on the class path
     * @throws FlywayException if a migration itself is wrong
     */
    public static void apply(Database database, String... locations) throws InterruptedException {
        List<String> where = new ArrayList<>();
        Arrays.stream(locations).forEach(location -> where.add("classpath:" + location));
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database.source())
                .schemas(database.schema())
                .createSchemas(true)
                .locations(where.toArray(String[]::new))
                .load();
        while (true) {
            try {
                flyway.migrate();
                return;
            } catch (FlywayException e) {
                if (!isAway(e)) {
                    throw e;
                }
                LOG.warn("The database is away, trying again in {} ms: {}", PAUSE, firstLine(e));
                Thread.sleep(PAUSE);
            }
        }
    }

    /** SQL states of class 08, 53 and 57P are connections that fail; a pool that gives none has no state. */
    private static boolean isAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                if (state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57P")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String firstLine(FlywayException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
