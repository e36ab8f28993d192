package io.seedbed.standalone;

import io.seedbed.embedded.DataDirectory;
import io.seedbed.embedded.EmbeddedBroker;
import io.seedbed.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The servers that the platform's services need, in this process, over one data directory. Not thread-safe. */
final class Platform implements AutoCloseable {

    private final Settings settings;
    private final DataDirectory directory;
    private final EmbeddedDatabase database;
    private final EmbeddedBroker broker;

    private Platform(Settings settings, DataDirectory directory, EmbeddedDatabase database, EmbeddedBroker broker) {
        this.settings = settings;
        this.directory = directory;
        this.database = database;
        this.broker = broker;
    }

    /**
     * What the user chose.
     *
     * @param roots folders that jobs may name files in; empty for the current one
     * @param teachers the operator's teachers; null for the usual places
     */
    record Settings(
            Path data,
            int port,
            int kafkaPort,
            List<Path> roots,
            @Nullable Path teachers) {
        Settings {
            roots = roots.isEmpty() ? List.of(Path.of("").toAbsolutePath()) : List.copyOf(roots);
        }
    }

    /**
     * Starts the servers, side by side, and tells the services where they are.
     *
     * @throws IOException if the data directory is another's, or a server does not start
     */
    static Platform start(Settings settings) throws IOException {
        DataDirectory directory = DataDirectory.open(settings.data());
        CompletableFuture<EmbeddedDatabase> database =
                CompletableFuture.supplyAsync(() -> unchecked(() -> EmbeddedDatabase.start(directory.postgres(), 0)));
        CompletableFuture<EmbeddedBroker> broker = CompletableFuture.supplyAsync(
                () -> unchecked(() -> EmbeddedBroker.start(directory.kafka(), settings.kafkaPort())));
        try {
            Platform platform = new Platform(settings, directory, database.join(), broker.join());
            platform.announce();
            return platform;
        } catch (CompletionException e) {
            closeIfStarted(database);
            closeIfStarted(broker);
            directory.close();
            throw new IOException(cause(e).getMessage(), e);
        }
    }

    /** Services read these like any other setting; what the user set on the command line wins. */
    private void announce() {
        System.setProperty("quarkus.http.port", String.valueOf(settings.port()));
        System.setProperty("quarkus.datasource.jdbc.url", database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", database.user());
        System.setProperty("quarkus.datasource.password", database.password());
        System.setProperty("seedbed.kafka.bootstrap.servers", broker.bootstrap());
        // The data directory's lock keeps a second process away, and the broker is this directory's own.
        System.setProperty("seedbed.instance", "standalone");
        System.setProperty("seedbed.store", directory.store().toString());
        System.setProperty(
                "seedbed.scratch", directory.root().resolve("scratch").toString());
        System.setProperty(
                "seedbed.roots", settings.roots().stream().map(Path::toString).collect(Collectors.joining(",")));
        Path teachers = settings.teachers();
        if (teachers != null) {
            System.setProperty("seedbed.teachers", teachers.toString());
        }
    }

    /** Stops the servers; the services must have stopped before. */
    @Override
    public void close() {
        broker.close();
        database.close();
        directory.close();
    }

    /** Starts a server. */
    @FunctionalInterface
    private interface Start<T> {
        T start() throws IOException;
    }

    private static <T> T unchecked(Start<T> start) {
        try {
            return start.start();
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private static void closeIfStarted(CompletableFuture<? extends AutoCloseable> server) {
        server.handle((started, failure) -> {
                    if (started != null) {
                        try {
                            started.close();
                        } catch (Exception e) {
                            throw new CompletionException(e);
                        }
                    }
                    return started;
                })
                .join();
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
