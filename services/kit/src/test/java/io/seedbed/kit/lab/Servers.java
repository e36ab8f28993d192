package io.seedbed.kit.lab;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalPropertiesReader;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.seedbed.contracts.Topics;
import io.seedbed.embedded.EmbeddedBroker;
import io.seedbed.embedded.EmbeddedDatabase;
import io.seedbed.kit.database.Database;
import io.seedbed.kit.database.Migrations;
import io.seedbed.kit.event.KafkaSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** One broker and one database for all tests of the JVM. Each test has its own schema and its own topic. */
public final class Servers {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Path FOLDER;
    private static EmbeddedBroker broker;
    private static EmbeddedDatabase database;
    private static final AgroalDataSource POOL;

    static {
        try {
            FOLDER = Files.createTempDirectory("kit");
            broker = EmbeddedBroker.start(FOLDER.resolve("kafka"), 0);
            broker.createTopics(Topics.all());
            database = EmbeddedDatabase.start(FOLDER.resolve("postgres"), 0);
            POOL = AgroalDataSource.from(new AgroalPropertiesReader()
                    .readProperties(Map.of(
                            "maxSize", "40",
                            "acquisitionTimeout_s", "2",
                            "exceptionSorter", PostgreSQLExceptionSorter.class.getName(),
                            "jdbcUrl", database.jdbcUrl(),
                            "principal", database.user(),
                            "credential", database.password())));
        } catch (IOException | SQLException e) {
            throw new ExceptionInInitializerError(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(Servers::end));
    }

    private Servers() {}

    /** How to reach the broker. */
    public static synchronized KafkaSettings kafka() {
        return KafkaSettings.of(broker.bootstrap());
    }

    /** How to reach the broker under a name that lasts. */
    public static KafkaSettings kafka(String instance) {
        Map<String, String> clients = new HashMap<>(kafka().clients());
        clients.put("group.instance.id", instance);
        return new KafkaSettings(clients);
    }

    /** A topic of one partition that nobody else uses. */
    public static synchronized String topic() {
        String topic = "test-" + NUMBER.incrementAndGet();
        try {
            broker.createTopics(Map.of(topic, 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return topic;
    }

    /** A run that nobody else uses. */
    public static String run() {
        return String.format("r-%016x", NUMBER.incrementAndGet());
    }

    /** A schema that nobody else uses, with all tables of the kit. */
    public static Database schema() throws InterruptedException {
        Database schema = new Database(POOL, "kit" + NUMBER.incrementAndGet());
        Migrations.apply(schema, Migrations.EVENTS, Migrations.STEPS);
        return schema;
    }

    /** Stops the database, does something, and starts it at the same place. */
    public static synchronized void withoutDatabase(Outage outage) throws Exception {
        int port = port(database.jdbcUrl().replace("/postgres", ""));
        database.close();
        try {
            outage.run();
        } finally {
            database = EmbeddedDatabase.start(FOLDER.resolve("postgres"), port);
        }
    }

    /** Stops the broker, does something, and starts it at the same place. */
    public static synchronized void withoutBroker(Outage outage) throws Exception {
        int port = port(broker.bootstrap());
        broker.close();
        try {
            outage.run();
        } finally {
            broker = EmbeddedBroker.start(FOLDER.resolve("kafka"), port);
        }
    }

    /** What happens while a server is away. */
    @FunctionalInterface
    public interface Outage {
        void run() throws Exception;
    }

    private static int port(String address) {
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }

    private static synchronized void end() {
        Records.end();
        POOL.close();
        database.close();
        broker.close();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
