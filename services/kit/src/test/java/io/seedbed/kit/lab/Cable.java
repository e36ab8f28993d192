package io.seedbed.kit.lab;

import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The way from one worker to the database, which can be cut while others still reach it. */
public final class Cable implements DataSource {

    private final DataSource database;
    private volatile boolean cut;
    private volatile boolean torn;

    /** A cable to a database. */
    public Cable(DataSource database) {
        this.database = database;
    }

    /** From now on there are no connections. */
    public void cut() {
        cut = true;
    }

    /** Connections that are given out from now on break when they are given back: auto-commit cannot be set to true. */
    public void tear() {
        torn = true;
    }

    /** All is well again. */
    public void mend() {
        cut = false;
        torn = false;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (cut) {
            throw new SQLException("the cable is cut", "08001");
        }
        Connection whole = database.getConnection();
        if (!torn) {
            return whole;
        }
        return (Connection) Proxy.newProxyInstance(
                Cable.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("setAutoCommit") && Boolean.TRUE.equals(arguments[0])) {
                        throw new SQLException("the cable is torn", "08006");
                    }
                    return method.invoke(whole, arguments);
                });
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("one user is enough");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("it has none");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return database.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return database.isWrapperFor(type);
    }
}
