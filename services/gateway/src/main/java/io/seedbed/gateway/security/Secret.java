package io.seedbed.gateway.security;

import io.seedbed.kit.database.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What sessions are signed with: drawn when the schema was made, the same for every gateway. Thread-safe. */
final class Secret {

    private final Database database;
    private volatile @Nullable String known;

    Secret(Database database) {
        this.database = database;
    }

    /** The secret; empty before it was read. Does not block. */
    Optional<String> known() {
        return Optional.ofNullable(known);
    }

    /** Reads the secret. */
    String read() throws SQLException {
        try (Connection connection = database.source().getConnection();
                PreparedStatement select =
                        connection.prepareStatement(database.sql("select value from $session_secret"));
                ResultSet row = select.executeQuery()) {
            row.next();
            String value = row.getString(1);
            known = value;
            return value;
        }
    }
}
