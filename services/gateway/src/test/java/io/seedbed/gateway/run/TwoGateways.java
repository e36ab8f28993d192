package io.seedbed.gateway.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.Event;
import io.seedbed.contracts.Events;
import io.seedbed.contracts.Job;
import io.seedbed.contracts.Jobs;
import io.seedbed.contracts.Topics;
import io.seedbed.dataset.store.ArtifactStore;
import io.seedbed.gateway.HandMade;
import io.seedbed.gateway.Servers;
import io.seedbed.kit.database.Database;
import io.seedbed.kit.database.Migrations;
import io.seedbed.kit.event.KafkaSettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.postgresql.ds.PGSimpleDataSource;

/** Two gateways on one schema, with their servers, and workers that are played by hand. */
final class TwoGateways implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    final List<Gateway> gateways = new ArrayList<>();
    final HandMade workers;
    final RunQueries queries;
    final RunArtifacts artifacts;
    private final Servers servers;
    private final KafkaSettings kafka;

    private TwoGateways(Servers servers, Map<String, String> settings) throws InterruptedException {
        this.servers = servers;
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(settings.get("quarkus.datasource.jdbc.url"));
        source.setUser(settings.get("quarkus.datasource.username"));
        source.setPassword(settings.get("quarkus.datasource.password"));
        Database database = new Database(source, "gateway");
        Migrations.apply(database, Migrations.EVENTS, "io/seedbed/gateway/migrations");
        String bootstrap = Objects.requireNonNull(settings.get("seedbed.kafka.bootstrap.servers"));
        Path store = Path.of(Objects.requireNonNull(settings.get("seedbed.store")));
        Path roots = Path.of(Objects.requireNonNull(settings.get("seedbed.roots")));
        this.kafka = KafkaSettings.of(bootstrap);
        this.queries = new RunQueries(database);
        this.artifacts = new RunArtifacts(database, new ArtifactStore(store));
        this.workers = new HandMade(bootstrap, store);
        for (int i = 0; i < 2; i++) {
            Gateway gateway = new Gateway(database, kafka, new JobRules(List.of(roots)), 2, InstantSource.system());
            gateway.start();
            gateways.add(gateway);
        }
    }

    static TwoGateways start() throws InterruptedException {
        Servers servers = new Servers();
        return new TwoGateways(servers, servers.start());
    }

    @Override
    public void close() {
        workers.close();
        gateways.forEach(Gateway::close);
        servers.close();
    }

    String submit(int rounds) throws SQLException, BadEventException {
        String id = UUID.randomUUID().toString();
        return gateways.get(0).submit(id, "", job("run " + id, rounds));
    }

    static Job job(String name, int rounds) throws BadEventException {
        return Jobs.read(
                "{\"name\":\"" + name + "\",\"train\":\"train.csv\",\"test\":\"test.csv\",\"rounds\":" + rounds + "}");
    }

    RunView run(String runId) throws SQLException {
        return queries.run(runId).orElseThrow();
    }

    /** The step that a run waits for. */
    RunView.Progress open(String runId) throws SQLException {
        return Objects.requireNonNull(run(runId).progress(), "the run waits for nothing");
    }

    /** The step that a run waits for, once it is this one. */
    RunView.Progress await(String runId, String kind, int round) throws Exception {
        until(() -> {
            RunView.Progress open = run(runId).progress();
            return open != null && open.kind().equals(kind) && open.round() == round;
        });
        return open(runId);
    }

    /** Plays the workers until the run ends. */
    void finish(String runId) throws Exception {
        until(() -> {
            RunView run = run(runId);
            RunView.Progress open = run.progress();
            if (open != null) {
                workers.complete(runId, open.stepId(), open.kind(), open.round());
            }
            return run.isOver();
        });
        assertThat(run(runId).state()).isEqualTo("finished");
    }

    /** The dead letters whose keys begin so, by the rest of their keys. */
    Map<String, DeadLetterView> letters(String mark) throws SQLException {
        Map<String, DeadLetterView> found = new TreeMap<>();
        queries.deadLetters(500).stream()
                .filter(letter -> letter.key().startsWith(mark))
                .forEach(letter -> found.put(letter.key().substring(mark.length()), letter));
        return found;
    }

    /** The dead letter with this key. */
    DeadLetterView letter(String key) throws SQLException {
        return Objects.requireNonNull(letters(key).get(""), "there is no letter " + key);
    }

    /** Sends text to where jobs are submitted. */
    void raw(String key, String value) {
        workers.send(new ProducerRecord<>(Topics.JOBS, key, value.getBytes(StandardCharsets.UTF_8)));
    }

    /** A CloudEvent as one JSON object. */
    static String event(String type, String data) {
        return "{\"specversion\":\"1.0\",\"id\":\"" + UUID.randomUUID() + "\",\"source\":\"/test\",\"type\":\"" + type
                + "\",\"data\":" + data + "}";
    }

    /** A run's events of a topic, once there are so many. */
    List<Event> events(String runId, String topic, int count) throws Exception {
        try (KafkaConsumer<String, byte[]> consumer =
                kafka.consumer(UUID.randomUUID().toString())) {
            consumer.subscribe(List.of(topic));
            List<Event> found = new ArrayList<>();
            until(() -> {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    if (record.key().equals(runId)) {
                        found.add(Events.read(record));
                    }
                }
                return found.size() >= count;
            });
            return found;
        }
    }

    /** Waits until something holds. */
    static void until(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("time is up").isLessThan(end);
            Thread.sleep(50);
        }
    }
}
