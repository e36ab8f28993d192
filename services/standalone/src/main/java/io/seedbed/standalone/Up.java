package io.seedbed.standalone;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code seedbed up}: starts the platform and runs until it is interrupted. */
@Command(
        name = "seedbed up",
        header = "Run the whole platform in this process: services, broker and database.",
        description = {
            "",
            "Listens on this machine alone. Jobs come by Kafka, by REST, by `seedbed submit` and from the dashboard; what they"
                    + " make is kept in the data directory between starts. Ctrl-C stops it; work that was interrupted goes"
                    + " on at the next start."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  seedbed up",
            "  seedbed up --port 9000 --data /srv/seedbed --root /srv/data",
            "  seedbed submit job.yaml --wait      (in another terminal)"
        })
@QuarkusMain(name = "up")
public final class Up implements Callable<Integer> {

    private static final int KAFKA_PORT = 9092;
    private static final Duration GOODBYE = Duration.ofSeconds(10);

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port of the dashboard and the REST interface (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--kafka-port",
            paramLabel = "N",
            defaultValue = "" + KAFKA_PORT,
            description = "Port of the Kafka broker (default: ${DEFAULT-VALUE}).")
    private int kafkaPort;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "seedbed-data",
            description = "Where everything is kept (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("seedbed-data");

    @Option(
            names = "--root",
            paramLabel = "DIR",
            description = "A folder that jobs may name files in; may be given again (default: where it is started).")
    private List<Path> roots = List.of();

    @Option(
            names = "--teachers",
            paramLabel = "FILE",
            description = "The teachers that jobs may name (default: $SEEDBED_TEACHERS, else"
                    + " ~/.config/seedbed/teachers.yaml).")
    @Nullable
    private Path teachers;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Starts the platform. */
    public static void main(String[] args) {
        CommandLine line = new CommandLine(new Up());
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println("seedbed: " + failure.getMessage());
            return failure instanceof IllegalArgumentException ? 2 : 1;
        });
        int code = line.execute(args);
        if (code != 0 || line.isUsageHelpRequested() || line.isVersionHelpRequested()) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() throws Exception {
        requireFree("--port", port);
        requireFree("--kafka-port", kafkaPort);
        Platform.Settings settings = new Platform.Settings(data, port, kafkaPort, roots, teachers);
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(closed), "seedbed-goodbye"));
        Platform platform;
        try {
            platform = Platform.start(settings);
        } catch (IOException e) {
            closed.countDown();
            throw e;
        }
        try {
            Banner.print(spec.commandLine().getOut(), settings);
            AtomicInteger code = new AtomicInteger();
            Quarkus.run(PlatformApplication.class, (exit, failure) -> code.set(exit));
            return code.get();
        } finally {
            platform.close();
            closed.countDown();
        }
    }

    /** The process lives until broker and database are closed: they need their clients gone, and a word to their files. */
    private static void await(CountDownLatch closed) {
        try {
            if (!closed.await(GOODBYE.toSeconds(), TimeUnit.SECONDS)) {
                System.err.println("seedbed: the servers took too long to stop; the next start repairs their files");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A clear word before anything is begun, rather than a stack trace after half of it is. */
    private static void requireFree(String option, int number) {
        try (ServerSocket socket = new ServerSocket(number, 1, InetAddress.getLoopbackAddress())) {
            if (socket.getLocalPort() == 0) {
                throw new IllegalStateException("no port was given");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    option + " " + number + " cannot be used (" + e.getMessage() + "); is another seedbed up running?"
                            + " Else choose another port",
                    e);
        }
    }
}
