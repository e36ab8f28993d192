package io.seedbed.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Writes and reads rows of a database. */
final class Rows {

    private Rows() {}

    /** Writes one row, into a table that is made where there is none. */
    static void write(EmbeddedDatabase database, String value) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (value text)");
            try (PreparedStatement insert = connection.prepareStatement("insert into kept values (?)")) {
                insert.setString(1, value);
                insert.executeUpdate();
            }
        }
    }

    /** All rows, sorted. */
    static List<String> read(EmbeddedDatabase database) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select value from kept order by value")) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
