package io.seedbed.journeys;

import io.seedbed.embedded.EmbeddedBroker;
import io.seedbed.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The platform as it is on a cluster: a process for each replica of each service, and a broker and a database that go away and
 * come back on their own. A replica is called {@code augment-1}, which is also its {@code seedbed.instance}. Not thread-safe.
 */
final class Cluster implements AutoCloseable {

    /** The services, that with the topics first. */
    static final List<String> SERVICES = List.of("gateway", "augment", "finetune", "evaluate", "render");

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final Path store;
    private final Map<String, JarProcess> replicas = new TreeMap<>();
    private final Map<String, RestClient> clients = new TreeMap<>();
    private final int brokerPort;
    private final int databasePort;
    private EmbeddedBroker broker;
    private EmbeddedDatabase database;

    /**
     * Starts broker and database, and no service.
     *
     * @param folder where jobs find their files
     * @param store where artifacts are kept, and work in progress
     */
    Cluster(Path folder, Path store) throws IOException {
        this.folder = folder;
        this.store = store;
        this.broker = EmbeddedBroker.start(folder.resolve("kafka"), 0);
        this.database = EmbeddedDatabase.start(folder.resolve("postgres"), 0);
        this.brokerPort = port(broker.bootstrap());
        this.databasePort = port(database.jdbcUrl().replace("/postgres", ""));
    }

    /** A cluster with one replica of each service, ready. */
    static Cluster whole(Path folder, Path store) throws IOException, InterruptedException {
        Cluster cluster = new Cluster(folder, store);
        try {
            for (String service : SERVICES) {
                cluster.start(service, 1);
            }
            cluster.awaitReadiness();
            return cluster;
        } catch (IOException | InterruptedException | RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    /** Starts a replica and does not wait for it. */
    JarProcess start(String service, int number) throws IOException {
        String name = service + "-" + number;
        int port = JarProcess.freePort();
        List<String> options = new ArrayList<>(
                List.of(service.equals("augment") ? "-Xmx384m" : "-Xmx128m", "-XX:TieredStopAtLevel=1"));
        Map.of(
                        "quarkus.http.port", Integer.toString(port),
                        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                        "quarkus.datasource.username", database.user(),
                        "quarkus.datasource.password", database.password(),
                        "seedbed.kafka.bootstrap.servers", broker.bootstrap(),
                        "seedbed.instance", name,
                        "seedbed.store", store.resolve("store").toString(),
                        "seedbed.scratch", store.resolve("scratch").toString(),
                        "seedbed.roots", folder.toString(),
                        "seedbed.worker.lease", "PT3S")
                .forEach((setting, value) -> options.add("-D" + setting + "=" + value));
        JarProcess replica = new JarProcess(folder, service, name, options, List.of());
        replicas.put(name, replica);
        clients.put(name, new RestClient(port));
        return replica;
    }

    /** Waits until every replica says that it is ready. */
    void awaitReadiness() throws IOException, InterruptedException {
        for (String name : replicas.keySet()) {
            awaitReadiness(name);
        }
    }

    /** Waits until a replica says that it is ready. */
    void awaitReadiness(String name) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!rest(name).isWell("/q/health/ready")) {
            if (!replica(name).isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException(
                        name + " does not become ready: " + replica(name).log());
            }
            Thread.sleep(50);
        }
    }

    JarProcess replica(String name) {
        JarProcess replica = replicas.get(name);
        if (replica == null) {
            throw new IllegalArgumentException("there is no replica " + name + " among " + replicas.keySet());
        }
        return replica;
    }

    /** kill -9, and a new start at once. */
    void killAndRestart(String name) throws IOException, InterruptedException {
        replica(name).kill();
        replica(name).restart();
    }

    /** Stops a replica in good order and forgets it. */
    void stop(String name) throws IOException, InterruptedException {
        replica(name).stop();
        replicas.remove(name);
    }

    /** What the first gateway says. */
    RestClient rest() {
        return rest("gateway-1");
    }

    /** What a replica says. */
    RestClient rest(String name) {
        RestClient client = clients.get(name);
        if (client == null) {
            throw new IllegalArgumentException("there is no replica " + name);
        }
        return client;
    }

    String bootstrap() {
        return broker.bootstrap();
    }

    /** A connection to the database of all services; the caller closes it. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    /** The broker stops, stays away for a while, and comes back with what it had. */
    void breakBroker(Duration away) throws IOException, InterruptedException {
        broker.close();
        Thread.sleep(away.toMillis());
        broker = EmbeddedBroker.start(folder.resolve("kafka"), brokerPort);
    }

    /** kill -9 of the database; it stays away for a while, and comes back with what it had. */
    void breakDatabase(Duration away) throws IOException, InterruptedException {
        String server = Files.readAllLines(folder.resolve("postgres/data/postmaster.pid"), StandardCharsets.UTF_8)
                .get(0);
        ProcessHandle.of(Long.parseLong(server)).ifPresent(ProcessHandle::destroyForcibly);
        database.close();
        Thread.sleep(away.toMillis());
        database = EmbeddedDatabase.start(folder.resolve("postgres"), databasePort);
    }

    private static int port(String address) {
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }

    /** All replicas are told to stop at once; then the servers stop. */
    @Override
    public void close() {
        replicas.values().parallelStream().forEach(JarProcess::close);
        try {
            broker.close();
        } finally {
            database.close();
        }
    }
}
