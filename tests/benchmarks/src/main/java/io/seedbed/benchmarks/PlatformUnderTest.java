package io.seedbed.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The platform as a process of its built jar, started as the launcher starts it. Not thread-safe. */
final class PlatformUnderTest implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String JAR = "services/standalone/target/seedbed-standalone-runner.jar";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final int port;
    private final int kafkaPort;
    private final Duration startTime;

    private PlatformUnderTest(Process process, int port, int kafkaPort, Duration startTime) {
        this.process = process;
        this.port = port;
        this.kafkaPort = kafkaPort;
        this.startTime = startTime;
    }

    /** Starts the platform over a folder and waits until it says that it is ready. */
    static PlatformUnderTest start(Path folder) throws IOException, InterruptedException {
        return start(folder, List.of("-Xmx512m", "-XX:+UseSerialGC"));
    }

    /** The same with other options of the JVM. */
    static PlatformUnderTest start(Path folder, List<String> options) throws IOException, InterruptedException {
        int port = freePort();
        int kafkaPort = freePort();
        Path log = folder.resolve("up.log");
        Files.deleteIfExists(log);
        Instant before = Instant.now();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", Path.of(JAR).toAbsolutePath().toString(), "--data", "platform"));
        command.addAll(List.of("--port", String.valueOf(port), "--kafka-port", String.valueOf(kafkaPort)));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        while (!Files.readString(log).contains("Seedbed is ready")) {
            if (!process.isAlive() || Instant.now().isAfter(before.plus(PATIENCE))) {
                throw new IOException("the platform does not start: " + Files.readString(log));
            }
            Thread.sleep(20);
        }
        return new PlatformUnderTest(process, port, kafkaPort, Duration.between(before, Instant.now()));
    }

    Duration startTime() {
        return startTime;
    }

    String bootstrap() {
        return "localhost:" + kafkaPort;
    }

    /** Resident memory of the JVM, with broker and services. */
    long residentMegabytes() throws IOException {
        return ProcessTree.residentKilobytes(process.pid()) / 1024;
    }

    /** Waits for a run's end. */
    JsonNode awaitOver(String runId) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            JsonNode run = get("/api/runs/" + runId);
            if (run.path("over").asBoolean()) {
                return run;
            }
            Thread.sleep(20);
        }
        throw new IOException("run " + runId + " does not end");
    }

    /** Seconds of CPU time that the JVM has used. */
    double cpuSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    /** Waits until it does next to nothing. */
    void awaitIdle() throws InterruptedException {
        double before = cpuSeconds();
        Thread.sleep(1_000);
        while (cpuSeconds() - before > 0.2) {
            before = cpuSeconds();
            Thread.sleep(1_000);
        }
    }

    /** Cancels a run. */
    void cancel(String runId) throws IOException, InterruptedException {
        http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/runs/" + runId + "/cancel"))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    /** When a run's first step was running. */
    String firstStep(String runId) throws IOException, InterruptedException {
        JsonNode steps = get("/api/runs/" + runId + "/steps");
        return steps.findPath("startedAt").asText();
    }

    /** When the last of so many runs whose names start so was accepted. */
    Instant lastSubmitted(int runs, String name) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            int seen = 0;
            Instant last = Instant.EPOCH;
            String next = "";
            do {
                JsonNode page = get("/api/runs?limit=100&q=" + name + (next.isEmpty() ? "" : "&after=" + next));
                for (JsonNode run : page.path("runs")) {
                    seen++;
                    Instant at = Instant.parse(run.path("submittedAt").asText());
                    last = at.isAfter(last) ? at : last;
                }
                next = page.path("next").asText();
            } while (!next.isEmpty());
            if (seen >= runs) {
                return last;
            }
            Thread.sleep(500);
        }
        throw new IOException("not all of " + runs + " jobs were accepted");
    }

    /** Stops it as Ctrl-C does; how long that took. */
    Duration stop() throws InterruptedException {
        Instant before = Instant.now();
        process.destroy();
        process.waitFor(60, TimeUnit.SECONDS);
        return Duration.between(before, Instant.now());
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return JSON.readTree(
                http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
