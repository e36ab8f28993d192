package io.seedbed.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.seedbed.contracts.Topics;
import io.seedbed.embedded.EmbeddedBroker;
import io.seedbed.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A broker with the platform's topics, a database and a folder, for one test class or an application under test. */
public final class Servers implements QuarkusTestResourceLifecycleManager, AutoCloseable {

    private @Nullable Path directory;
    private @Nullable EmbeddedBroker broker;
    private @Nullable EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            Path fresh = Files.createTempDirectory("seedbed-gateway-test");
            EmbeddedBroker kafka = EmbeddedBroker.start(fresh.resolve("kafka"), 0);
            broker = kafka;
            kafka.createTopics(Topics.all());
            EmbeddedDatabase postgres = EmbeddedDatabase.start(fresh.resolve("postgres"), 0);
            database = postgres;
            directory = fresh;
            Files.createDirectories(fresh.resolve("roots"));
            return Map.of(
                    "quarkus.http.test-port", "0",
                    "seedbed.kafka.bootstrap.servers", kafka.bootstrap(),
                    "quarkus.datasource.jdbc.url", postgres.jdbcUrl(),
                    "quarkus.datasource.username", postgres.user(),
                    "quarkus.datasource.password", postgres.password(),
                    "seedbed.store", fresh.resolve("store").toString(),
                    "seedbed.roots", fresh.resolve("roots").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        close();
    }

    @Override
    public void close() {
        if (broker != null) {
            broker.close();
        }
        if (database != null) {
            database.close();
        }
        if (directory != null) {
            delete(directory);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
