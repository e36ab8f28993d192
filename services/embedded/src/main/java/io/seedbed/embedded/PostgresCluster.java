package io.seedbed.embedded;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files of one PostgreSQL server and the programs that start and stop it. The caller holds the lock of the directory.
 *
 * @param directory where the programs, the cluster and the log are
 * @param programs the folder that holds {@code bin}
 * @param user as whom the programs run
 */
record PostgresCluster(Path directory, Path programs, ServerUser user) {

    static final String SUPERUSER = "seedbed";

    private static final String START_SECONDS = "60";

    /** Makes the cluster unless it is there; all connections need the password. */
    void ensure(String password) throws IOException {
        Staging.ensure(data(), empty -> {
            Path file = directory.resolve("password.tmp");
            writePrivately(file, password);
            user.own(directory);
            try {
                run(
                        "initdb",
                        "--pgdata=" + empty,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + file,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8");
            } finally {
                Files.delete(file);
            }
        });
    }

    /** Starts the server on a cluster that nobody serves, and waits until it takes connections. */
    void start(int port) throws IOException {
        Files.writeString(data().resolve("postgresql.conf"), PostgresSettings.of(port), StandardCharsets.UTF_8);
        if (Files.exists(log())) {
            Files.move(log(), directory.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        user.own(directory);
        try {
            run("pg_ctl", "start", "--pgdata=" + data(), "--log=" + log(), "--wait", "--timeout=" + START_SECONDS);
        } catch (IOException failure) {
            IOException told = new IOException(failure.getMessage() + "\n" + tail(log()), failure);
            try {
                stop();
            } catch (IOException stillThere) {
                told.addSuppressed(stillThere);
            }
            throw told;
        }
    }

    /**
     * Stops the server if one runs, also one that an earlier process left behind when it was killed: in good order within some
     * seconds, else at once, which the next start repairs from the write-ahead log.
     */
    void stop() throws IOException {
        if (!isRunning()) {
            return;
        }
        try {
            run("pg_ctl", "stop", "--pgdata=" + data(), "--mode=fast", "--wait", "--timeout=3");
        } catch (InterruptedIOException interruption) {
            throw interruption;
        } catch (IOException tooSlow) {
            if (isRunning()) {
                run("pg_ctl", "stop", "--pgdata=" + data(), "--mode=immediate", "--wait", "--timeout=1");
            }
        }
    }

    /**
     * Whether the server that last noted its process number still runs. Where another program has the number by now, as after a
     * restart of the machine, or a server that is dead and was not yet reaped, the note is deleted: PostgreSQL would take that
     * process for a running server and not start.
     */
    private boolean isRunning() throws IOException {
        Path note = data().resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return false;
        }
        Optional<Long> number = Files.readAllLines(note, StandardCharsets.UTF_8).stream()
                .findFirst()
                .filter(line -> line.matches("[0-9]{1,10}"))
                .map(Long::valueOf);
        Optional<ProcessHandle> process = number.flatMap(ProcessHandle::of);
        if (process.filter(one -> serves(one.info())).isPresent()) {
            return true;
        }
        if (number.isEmpty() || process.isPresent()) {
            Files.delete(note);
        }
        return false;
    }

    private boolean serves(ProcessHandle.Info process) {
        boolean names = process.arguments()
                .filter(arguments -> List.of(arguments).contains(data().toString()))
                .isPresent();
        return names
                && process.command()
                        .map(path -> Path.of(path).endsWith("postgres"))
                        .orElse(true);
    }

    /** A file that only its owner may read, from its first byte on. */
    static void writePrivately(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(
                        Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE)));
        Files.writeString(file, content, StandardCharsets.UTF_8);
    }

    private Path data() {
        return directory.resolve("data");
    }

    private Path log() {
        return directory.resolve("server.log");
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(user.prefix());
        command.add(programs.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        // What the user's shell says about other servers and about languages is not meant for this one.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException("PostgreSQL's " + program + " ended with " + code + " on " + data()
                        + " (if its programs in " + programs + " are damaged, delete that folder): " + output.strip());
            }
        } catch (InterruptedException interruption) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while PostgreSQL's " + program + " ran");
        }
    }

    private static String tail(Path log) throws IOException {
        if (!Files.exists(log)) {
            return "It wrote no log.";
        }
        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
    }
}
