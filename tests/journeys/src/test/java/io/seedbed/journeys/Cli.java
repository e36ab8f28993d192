package io.seedbed.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The command {@code seedbed} as a process. */
final class Cli {

    private static final long MINUTES = 8;

    private Cli() {}

    /** What a process left. */
    record Result(int exit, String out, String err) {

        /** The last line of standard output. */
        String lastLine() {
            List<String> lines = out.lines().toList();
            return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        }

        /** Lines of standard error that are not progress. */
        List<String> complaints() {
            return err.lines().filter(line -> line.startsWith("seedbed:")).toList();
        }
    }

    /** Runs a command to its end. */
    static Result run(Path folder, String... args) throws IOException, InterruptedException {
        return run(folder, Map.of(), args);
    }

    /** Runs a command to its end with more environment variables. */
    static Result run(Path folder, Map<String, String> environment, String... args)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = builder(folder, environment, args)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("seedbed " + String.join(" ", args) + " did not end: " + text(err));
        }
        return new Result(process.exitValue(), text(out), text(err));
    }

    /** Starts a command and leaves it running. */
    static Process start(Path folder, Path log, String... args) throws IOException {
        return builder(folder, Map.of(), args)
                .redirectOutput(log.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static ProcessBuilder builder(Path folder, Map<String, String> environment, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", // these processes live for seconds
                "-cp",
                classPath(),
                "io.seedbed.cli.Seedbed"));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        return builder;
    }

    /** The jar as it is built, whose manifest names its libraries: the platform's are none of the command's business. */
    private static String classPath() {
        return Path.of("..", "..", "services", "cli", "target", "seedbed-cli.jar")
                .toAbsolutePath()
                .normalize()
                .toString();
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
