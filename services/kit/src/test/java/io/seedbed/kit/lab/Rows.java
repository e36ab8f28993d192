package io.seedbed.kit.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.kit.database.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Looks into a schema, and waits. */
public final class Rows {

    private static final long PATIENCE = 20_000_000_000L;

    private Rows() {}

    /** The first column of what a query gives. */
    public static List<String> of(Database schema, String query) throws SQLException {
        return schema.transact(tx -> {
            List<String> values = new ArrayList<>();
            try (Statement statement = tx.createStatement();
                    ResultSet rows = statement.executeQuery(schema.sql(query))) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        });
    }

    /** Does something to the schema. */
    public static void change(Database schema, String sql) throws SQLException {
        schema.transact(tx -> {
            try (Statement statement = tx.createStatement()) {
                return statement.execute(schema.sql(sql));
            }
        });
    }

    /** Writes one text into a table of one column. */
    public static void insert(Connection tx, Database schema, String table, String value) throws SQLException {
        try (PreparedStatement insert = tx.prepareStatement(schema.sql("insert into $" + table + " values (?)"))) {
            insert.setString(1, value);
            insert.executeUpdate();
        }
    }

    /** Waits until something is so. */
    public static void eventually(String what, Callable<Boolean> so) throws Exception {
        long end = System.nanoTime() + PATIENCE;
        boolean is = so.call();
        while (!is && System.nanoTime() < end) {
            Thread.sleep(25);
            is = so.call();
        }
        assertThat(is).as(what).isTrue();
    }
}
