package io.seedbed.compose;

import io.seedbed.embedded.EmbeddedBroker;
import io.seedbed.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands in for what the containers share: a broker and a database where the compose file says {@code kafka} and
 * {@code postgres}, and a folder of this machine in place of each folder of the containers.
 */
final class Stage implements AutoCloseable {

    /** A folder of a container at the start of a value, or of a part of it. */
    private static final Pattern PATH =
            Pattern.compile("(?<![^=,\\s])/(store|scratch|data|config|tmp|run/secrets)(?=[/,\\s]|$)");

    private final Path folder;
    private final EmbeddedBroker broker;
    private final EmbeddedDatabase database;

    private Stage(Path folder, EmbeddedBroker broker, EmbeddedDatabase database) {
        this.folder = folder;
        this.broker = broker;
        this.database = database;
    }

    /**
     * Starts broker and database, the latter with the user and the database that its service asks for.
     *
     * @param postgres the service of the compose file
     */
    static Stage open(Path folder, ComposeService postgres) throws IOException, SQLException {
        for (String name : new String[] {"store", "scratch", "data", "config", "tmp", "run/secrets", "logs"}) {
            Files.createDirectories(folder.resolve(name));
        }
        EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("kafka"), 0);
        Stage stage;
        try {
            stage = new Stage(folder, broker, EmbeddedDatabase.start(folder.resolve("postgres"), 0));
        } catch (IOException | RuntimeException e) {
            broker.close();
            throw e;
        }
        try {
            stage.prepare(postgres.environment());
        } catch (SQLException | RuntimeException e) {
            stage.close();
            throw e;
        }
        return stage;
    }

    /** Makes the user, a superuser as in the image, and the database. */
    private void prepare(Map<String, String> settings) throws SQLException {
        String user = settings.get("POSTGRES_USER");
        String password = ComposeFile.withDefaults(String.valueOf(settings.get("POSTGRES_PASSWORD")));
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            String verb = database.user().equals(user) ? "ALTER" : "CREATE";
            statement.execute(verb + " ROLE " + user + " LOGIN SUPERUSER PASSWORD '" + password + "'");
            statement.execute("CREATE DATABASE " + settings.get("POSTGRES_DB") + " OWNER " + user);
        }
    }

    /** A folder of the containers. */
    Path folder(String name) {
        return folder.resolve(name);
    }

    /** Where clients find the broker. */
    String bootstrap() {
        return broker.bootstrap();
    }

    /** The environment that a container of a service would have, with the addresses and folders of this machine. */
    SortedMap<String, String> environment(ComposeService service) {
        SortedMap<String, String> environment =
                new TreeMap<>(service.dockerfile().assignments("ENV"));
        environment.putAll(service.environment());
        environment.replaceAll((name, value) -> here(ComposeFile.withDefaults(value)));
        environment.put("HOSTNAME", "host-of-" + service.name());
        return environment;
    }

    private String here(String value) {
        URI address = URI.create(database.jdbcUrl().substring("jdbc:".length()));
        String moved = value.replace("kafka:9092", broker.bootstrap())
                .replace("//postgres:5432/", "//" + address.getHost() + ":" + address.getPort() + "/");
        return PATH.matcher(moved)
                .replaceAll(found ->
                        Matcher.quoteReplacement(folder.resolve(found.group(1)).toString()));
    }

    @Override
    public void close() {
        try (broker;
                database) {
            // The owner closes both, whatever one of them says.
        }
    }
}
