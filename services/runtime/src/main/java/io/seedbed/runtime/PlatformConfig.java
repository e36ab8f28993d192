package io.seedbed.runtime;

import io.seedbed.kit.event.KafkaSettings;
import io.seedbed.kit.step.StepSettings;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;

/**
 * The operator's settings, {@code seedbed.…}, from the application's properties, system properties and the environment
 * ({@code SEEDBED_STORE} is {@code seedbed.store}). Thread-safe.
 */
@Singleton
public class PlatformConfig {

    private static final String KAFKA = "seedbed.kafka.";
    private static final String KAFKA_ENVIRONMENT = "SEEDBED_KAFKA_";
    private static final int RENDER_SHARDS = 16;
    private static final String S3 = "seedbed.s3.";

    private final Config config;

    /** Reads these settings. */
    public PlatformConfig(Config config) {
        this.config = config;
    }

    /**
     * How to reach Kafka: everything under {@code seedbed.kafka} goes to the clients as it is, and {@code seedbed.instance}, the
     * name that a replica keeps when it is started again, as {@code group.instance.id}.
     */
    public KafkaSettings kafka() {
        Map<String, String> clients = under(KAFKA);
        System.getenv().forEach((name, value) -> {
            if (name.startsWith(KAFKA_ENVIRONMENT)) {
                clients.put(
                        name.substring(KAFKA_ENVIRONMENT.length())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '.'),
                        value);
            }
        });
        if (!clients.containsKey("bootstrap.servers")) {
            throw new IllegalStateException(
                    "seedbed.kafka.bootstrap.servers is not set; give HOST:PORT of a broker, for instance in"
                            + " SEEDBED_KAFKA_BOOTSTRAP_SERVERS");
        }
        config.getOptionalValue("seedbed.instance", String.class)
                .ifPresent(name -> clients.put("group.instance.id", name));
        return new KafkaSettings(clients);
    }

    /** Where artifacts are kept: a directory, or {@code s3://bucket/prefix}. */
    public String store() {
        return config.getOptionalValue("seedbed.store", String.class)
                .orElseThrow(() -> new IllegalStateException(
                        "seedbed.store is not set; give a directory that all services share, or s3://bucket/prefix"));
    }

    /** Settings of S3 by name: endpoint, region, path-style, access-key, secret-key. */
    public Map<String, String> s3() {
        return under(S3);
    }

    /** The folders that jobs may name files in. */
    public List<Path> roots() {
        return config.getOptionalValue("seedbed.roots", String.class)
                .map(text -> Arrays.stream(text.split(",", -1))
                        .map(String::trim)
                        .filter(part -> !part.isEmpty())
                        .map(Path::of)
                        .toList())
                .orElse(List.of());
    }

    /** A folder for work in progress; replicas on one machine may share it. */
    public Path scratch() {
        return config.getOptionalValue("seedbed.scratch", String.class)
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), "seedbed-scratch"));
    }

    /** The operator's teachers; empty for the usual places. */
    public Optional<Path> teachers() {
        return config.getOptionalValue("seedbed.teachers", String.class).map(Path::of);
    }

    /** The file with the keys that REST and the dashboard ask for; empty for none. */
    public Optional<Path> apiKeys() {
        return config.getOptionalValue("seedbed.api-keys", String.class).map(Path::of);
    }

    /** Trainings that a step runs side by side. */
    public int trainings() {
        return config.getOptionalValue("seedbed.worker.trainings", Integer.class)
                .orElse(Runtime.getRuntime().availableProcessors());
    }

    /** Shards of one job that wait for render workers or are with them at a time. */
    public int renderShards() {
        return config.getOptionalValue("seedbed.render.shards", Integer.class).orElse(RENDER_SHARDS);
    }

    /** How a worker takes its steps. */
    public StepSettings steps() {
        StepSettings usual = StepSettings.DEFAULT;
        return new StepSettings(
                config.getOptionalValue("seedbed.worker.parallel", Integer.class)
                        .orElse(usual.parallel()),
                duration("lease", usual.lease()),
                duration("stall", usual.stall()),
                config.getOptionalValue("seedbed.worker.failures", Integer.class)
                        .orElse(usual.failures()),
                config.getOptionalValue("seedbed.worker.takeovers", Integer.class)
                        .orElse(usual.takeovers()),
                duration("backoff", usual.backoff()));
    }

    /** Whether only this machine can reach the service. */
    public boolean isLoopback() {
        String host = config.getOptionalValue("quarkus.http.host", String.class).orElse("127.0.0.1");
        return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
    }

    private Duration duration(String name, Duration usual) {
        return config.getOptionalValue("seedbed.worker." + name, Duration.class).orElse(usual);
    }

    private Map<String, String> under(String prefix) {
        Map<String, String> found = new TreeMap<>();
        for (String name : config.getPropertyNames()) {
            if (name.startsWith(prefix)) {
                config.getOptionalValue(name, String.class)
                        .ifPresent(value -> found.put(name.substring(prefix.length()), value));
            }
        }
        return found;
    }
}
