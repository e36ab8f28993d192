package io.seedbed.journeys;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A service's built jar as a process, which can be killed, made to hang, and started again. Not thread-safe. */
final class JarProcess implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final Path folder;
    private final String name;
    private final List<String> command;
    private int starts;
    private Process process;

    /**
     * Starts it.
     *
     * @param folder where it works and writes its logs
     * @param service the service's module
     * @param name what its logs are called
     * @param options of the JVM
     * @param arguments of the program
     */
    JarProcess(Path folder, String service, String name, List<String> options, List<String> arguments)
            throws IOException {
        this.folder = folder;
        this.name = name;
        this.command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-jar", jar(service).toString()));
        command.addAll(arguments);
        this.process = start();
    }

    private static Path jar(String service) {
        Path target = Path.of("..", "..", "services", service, "target")
                .toAbsolutePath()
                .normalize();
        String stem = List.of("gateway", "standalone").contains(service) ? service : service + "-worker";
        return target.resolve("seedbed-" + stem + "-runner.jar");
    }

    /** A port of this machine that is free at this moment. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String name() {
        return name;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** kill -9, also for what the process has started itself but the database, which the next start finds. */
    void kill() throws InterruptedException {
        process.descendants().filter(child -> !isPostgres(child)).forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    /** Starts it again as it was. */
    void restart() throws IOException {
        process = start();
    }

    /** It hangs: it neither works nor answers, and its connections stay open. */
    void hang() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** It goes on as if nothing had happened. */
    void goOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        int exit = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(name + " takes no signal " + signal);
        }
    }

    /** SIGTERM, as Ctrl-C's; the exit code. */
    int stop() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException(name + " does not stop: " + log());
        }
        return process.exitValue();
    }

    /** What it wrote since it was last started. */
    String log() throws IOException {
        return Files.readString(logFile(), StandardCharsets.UTF_8);
    }

    private Path logFile() {
        return folder.resolve(name + "-" + starts + ".log");
    }

    private Process start() throws IOException {
        starts++;
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(logFile().toFile())
                .start();
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(name -> name.contains("postgres")).orElse(false);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
