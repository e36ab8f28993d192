package io.seedbed.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A PostgreSQL server that belongs to this process. It listens on the loopback interface only, asks for a password that was
 * drawn when the cluster was made, and keeps its rows between starts. Runs on Linux and macOS, also as root. Thread-safe.
 *
 * <p>The server is a process of its own, in a group of its own: an interrupt from the keyboard does not reach it. Where this
 * JVM is killed it lives on, and the next start on the directory ends it.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final int PASSWORD_BYTES = 24;

    private final DirectoryLock lock;
    private final PostgresCluster cluster;
    private final int port;
    private final String password;
    private boolean closed;

    private EmbeddedDatabase(DirectoryLock lock, PostgresCluster cluster, int port, String password) {
        this.lock = lock;
        this.cluster = cluster;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server and returns when it takes connections. The first start unpacks PostgreSQL below the directory.
     *
     * @param directory its own; made where there is none
     * @param port 0 for any that is free; it may differ from the last start's
     * @throws IOException where the directory is in use, the port is taken, or the server does not come up
     */
    public static EmbeddedDatabase start(Path directory, int port) throws IOException {
        Files.createDirectories(directory);
        DirectoryLock lock = DirectoryLock.acquire(directory);
        try {
            Path real = directory.toRealPath();
            PostgresCluster cluster = new PostgresCluster(real, PostgresBinaries.unpack(real), ServerUser.detect(real));
            String password = password(real.resolve("password"));
            cluster.stop();
            int chosen = LoopbackPort.choose(port, "PostgreSQL");
            cluster.ensure(password);
            cluster.start(chosen);
            return new EmbeddedDatabase(lock, cluster, chosen, password);
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /** The password is on the disk before the cluster is made with it. */
    private static String password(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file, StandardCharsets.UTF_8);
        }
        byte[] secret = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(secret);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Path partial = file.resolveSibling("password.partial");
        PostgresCluster.writePrivately(partial, password);
        Files.move(partial, file);
        return password;
    }

    /** Where JDBC finds the database; it holds no password. */
    public String jdbcUrl() {
        return "jdbc:postgresql://" + LoopbackPort.ADDRESS + ":" + port + "/postgres";
    }

    /** Who owns everything in the server. */
    public String user() {
        return PostgresCluster.SUPERUSER;
    }

    /** The password of {@link #user()}; it stays the same between starts. */
    public String password() {
        return password;
    }

    /**
     * Stops the server within five seconds, also in a thread that was interrupted. Connections that are still open are cut, their
     * transactions rolled back.
     */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        boolean interrupted = Thread.interrupted();
        try (lock) {
            cluster.stop();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
