package io.seedbed.compose;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A service of the compose file as a process of its built jar. */
final class ServiceProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long BETWEEN_CHECKS_MILLIS = 500;
    private static final int TAIL = 3000;

    private final ComposeService service;
    private final Process process;
    private final int port;
    private final Path log;

    private ServiceProcess(ComposeService service, Process process, int port, Path log) {
        this.service = service;
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts it with its container's environment and nothing of ours, on a free port. */
    static ServiceProcess start(ComposeService service, Stage stage) throws IOException {
        int port = freePort();
        Path log = stage.folder("logs").resolve(service.name() + ".log");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar(service).toString())
                .directory(stage.folder("tmp").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(stage.environment(service));
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        return new ServiceProcess(service, builder.start(), port, log);
    }

    /** The very jar that the image gets. */
    private static Path jar(ComposeService service) {
        List<String> copies = service.dockerfile().all("COPY");
        String source = copies.get(copies.size() - 1).split("\\s+", 2)[0];
        Path jar = Repository.ROOT.resolve(source);
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("there is no " + jar + "; build the services first: mvn package");
        }
        return jar;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** What it is in the compose file. */
    ComposeService service() {
        return service;
    }

    /** An address at it. */
    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** What it wrote until now. */
    List<String> logLines() throws IOException {
        return Files.readAllLines(log);
    }

    /** Waits until the health check of the compose file passes. */
    void awaitHealth() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isHealthy()) {
            if (!process.isAlive()) {
                throw new IllegalStateException(service.name() + " ended by itself: " + tail());
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        service.name() + " is not healthy after " + PATIENCE.toSeconds() + " s: " + tail());
            }
            Thread.sleep(BETWEEN_CHECKS_MILLIS);
        }
    }

    /** Runs the health check's command, at the port that this process has. */
    boolean isHealthy() throws IOException, InterruptedException {
        List<String> command = service.healthCommand().stream()
                .map(word -> word.replace("/127.0.0.1/" + service.port(), "/127.0.0.1/" + port))
                .toList();
        Process check = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!check.waitFor(10, TimeUnit.SECONDS)) {
            check.destroyForcibly();
            return false;
        }
        return check.exitValue() == 0;
    }

    /** Asks it to stop, as Docker does. */
    void terminate() {
        process.destroy();
    }

    /**
     * Waits for its end; kills it where it does not come.
     *
     * @return whether it came within the time that the compose file grants
     */
    boolean hasStoppedInTime() throws InterruptedException {
        String grace = service.text("/stop_grace_period");
        boolean stopped = process.waitFor(Duration.parse("PT" + grace).toSeconds(), TimeUnit.SECONDS);
        if (!stopped) {
            process.destroyForcibly().waitFor();
        }
        return stopped;
    }

    /** The end of what it wrote. */
    String tail() throws IOException {
        String text = Files.readString(log);
        return text.substring(Math.max(0, text.length() - TAIL));
    }
}
