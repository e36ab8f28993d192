package io.seedbed.gateway.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Updates with text parameters. Stateless. */
final class Statements {

    private Statements() {}

    /** Runs an update; how many rows it changed. */
    static int execute(Connection tx, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = tx.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
