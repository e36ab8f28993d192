package io.seedbed.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** {@code seedbed up} as a process of its built jar, over a data directory that outlives it. */
final class PlatformProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final int kafkaPort = JarProcess.freePort();
    private final RestClient rest;
    private final JarProcess process;

    /** Starts a platform in a folder, in which jobs may name files. */
    PlatformProcess(Path folder) throws IOException, InterruptedException {
        int port = JarProcess.freePort();
        this.rest = new RestClient(port);
        this.process = new JarProcess(
                folder,
                "standalone",
                "up",
                List.of("-Xmx512m", "-Dseedbed.worker.lease=PT3S"),
                List.of("--data", "platform", "--port", "" + port, "--kafka-port", "" + kafkaPort));
        awaitReadiness();
    }

    String bootstrap() {
        return "localhost:" + kafkaPort;
    }

    /** kill -9, also for what the process has started itself but the database, which the next start finds. */
    void kill() throws InterruptedException {
        process.kill();
    }

    void restart() throws IOException, InterruptedException {
        process.restart();
        awaitReadiness();
    }

    /** SIGTERM, as Ctrl-C's; the exit code. */
    int stop() throws IOException, InterruptedException {
        return process.stop();
    }

    /** Begins a run. */
    String submit(ObjectNode job) throws IOException, InterruptedException {
        return rest.submit(job);
    }

    /** Whether a run is known to be over; not while nobody answers. */
    boolean isOver(String runId) throws InterruptedException {
        return rest.isOver(runId);
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return rest.get(path);
    }

    HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return rest.post(path, type, body);
    }

    /** Publishes a record as any client would: a value and nothing else. */
    void publish(String topic, byte[] value) {
        Records.publish(bootstrap(), topic, value);
    }

    /** The run once it is as it should be. */
    JsonNode await(String runId, Predicate<JsonNode> wanted) throws IOException, InterruptedException {
        return await("/api/runs/" + runId, "the run", wanted);
    }

    /** What a path gives once it is as it should be. */
    JsonNode await(String path, String what, Predicate<JsonNode> wanted) throws IOException, InterruptedException {
        try {
            return rest.await(path, what, wanted);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(e.getMessage() + "\n" + process.log(), e);
        }
    }

    /** What it wrote since it was last started. */
    String log() throws IOException {
        return process.log();
    }

    private void awaitReadiness() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!process.log().contains("Seedbed is ready")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.kill();
                throw new IllegalStateException("the platform does not start: " + process.log());
            }
            Thread.sleep(50);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
