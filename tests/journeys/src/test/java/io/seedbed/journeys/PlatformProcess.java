package io.seedbed.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** {@code seedbed up} as a process of its built jar, over a data directory that outlives it. */
final class PlatformProcess implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = freePort();
    private final int kafkaPort = freePort();
    private int starts;
    private Process process;

    /** Starts a platform in a folder, in which jobs may name files. */
    PlatformProcess(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.process = start();
    }

    String bootstrap() {
        return "localhost:" + kafkaPort;
    }

    /** kill -9, also for what the process has started itself but the database, which the next start finds. */
    void kill() throws InterruptedException {
        process.descendants().filter(child -> !isPostgres(child)).forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    void restart() throws IOException, InterruptedException {
        process = start();
    }

    /** SIGTERM, as Ctrl-C's; the exit code. */
    int stop() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("the platform does not stop: " + log());
        }
        return process.exitValue();
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(HttpRequest.newBuilder(uri(path)).build()).body());
    }

    HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Publishes a record as any client would: a value and nothing else. */
    void publish(String topic, byte[] value) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap(), "max.request.size", 2_000_000),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, value)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The run once it is as it should be. */
    JsonNode await(String runId, Predicate<JsonNode> wanted) throws IOException, InterruptedException {
        return await("/api/runs/" + runId, "the run", wanted);
    }

    /** What a path gives once it is as it should be. */
    JsonNode await(String path, String what, Predicate<JsonNode> wanted) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode last = JSON.createObjectNode();
        while (System.nanoTime() < end) {
            last = get(path);
            if (wanted.test(last)) {
                return last;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("waited in vain for " + what + ": " + last + "\n" + log());
    }

    String log() throws IOException {
        return Files.readString(folder.resolve("up-" + starts + ".log"), StandardCharsets.UTF_8);
    }

    private Process start() throws IOException, InterruptedException {
        starts++;
        Path log = folder.resolve("up-" + starts + ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Dseedbed.worker.lease=PT3S",
                "-jar",
                Path.of("..", "..", "services", "standalone", "target", "seedbed-standalone-runner.jar")
                        .toAbsolutePath()
                        .normalize()
                        .toString()));
        command.addAll(List.of("--data", "platform", "--port", "" + port, "--kafka-port", "" + kafkaPort));
        Process started = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!log().contains("Seedbed is ready")) {
            if (!started.isAlive() || System.nanoTime() > end) {
                started.destroyForcibly();
                throw new IllegalStateException("the platform does not start: " + log());
            }
            Thread.sleep(50);
        }
        return started;
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(name -> name.contains("postgres")).orElse(false);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
