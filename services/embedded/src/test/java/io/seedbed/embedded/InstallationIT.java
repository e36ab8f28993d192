package io.seedbed.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.embedded.Listeners.Listener;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class InstallationIT {

    @TempDir
    Path directory;

    /** One story, since its beginning takes long: a process works, a second is refused, the first is killed, a third goes on. */
    @Test
    void aKilledProcessLeavesAllThatWasAcknowledgedAndItsSuccessorListensOnLoopbackOnly() throws Exception {
        Process first = start();
        try {
            awaitReady(first);
            assertASecondIsRefused();
        } finally {
            first.destroyForcibly().waitFor();
        }
        long orphan = server();
        assertThat(ProcessHandle.of(orphan)).get().returns(true, ProcessHandle::isAlive);

        try (DataDirectory data = DataDirectory.open(directory);
                EmbeddedDatabase database = EmbeddedDatabase.start(data.postgres(), 0);
                EmbeddedBroker broker = EmbeddedBroker.start(data.kafka(), 0)) {
            assertThat(server()).isNotEqualTo(orphan);
            assertThat(Rows.read(database)).containsExactly("first");
            assertThat(Records.read(broker.bootstrap(), "jobs", "workers", 1)).containsExactly("first");
            assertLoopbackOnly(port(broker.bootstrap()), port(database.jdbcUrl().replace("/postgres", "")));
        }
    }

    private void assertASecondIsRefused() throws IOException {
        assertThatThrownBy(() -> DataDirectory.open(directory))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(directory.toRealPath().toString())
                .hasMessageContaining("is in use by another process")
                .hasMessageContaining("Stop what uses it");
    }

    private void assertLoopbackOnly(int kafka, int postgres) throws IOException {
        Path server = Path.of("/proc", Long.toString(server()));
        List<Listener> broker = Listeners.of(Path.of("/proc/self"));
        List<Listener> database = Listeners.of(server);
        assertThat(broker).extracting(Listener::port).hasSize(2).contains(kafka);
        assertThat(database).extracting(Listener::port).containsExactly(postgres);
        List<Listener> all = new ArrayList<>(broker);
        all.addAll(database);
        assertThat(all).extracting(Listener::address).isSubsetOf(Listeners.LOOPBACK);
        assertThat(Listeners.files(server)).isEmpty();
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Installation.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static void awaitReady(Process process) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(Installation.READY)) {
                return;
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("The process ended before it was ready:\n" + said);
    }

    private long server() throws IOException {
        return Long.parseLong(Files.readAllLines(directory.resolve("postgres/data/postmaster.pid"))
                .get(0));
    }

    private static int port(String address) {
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }
}
