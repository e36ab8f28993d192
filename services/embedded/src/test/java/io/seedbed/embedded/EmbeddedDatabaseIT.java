package io.seedbed.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {

    /** Of all tests: to unpack PostgreSQL and to make a cluster takes seconds. */
    @TempDir
    static Path directory;

    @Test
    void rowsAndPasswordSurviveARestartOnAnotherPort() throws Exception {
        String password;
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0)) {
            password = database.password();
            Rows.write(database, "first");
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), database.user(), "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> EmbeddedDatabase.start(directory, 0))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is in use by this process");
        }

        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0)) {
            assertThat(database.password()).isEqualTo(password);
            assertThat(Rows.read(database)).contains("first");
        }
        assertThat(Files.getPosixFilePermissions(directory.resolve("password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void whatAFirstStartLeftThatWasKilledIsMadeAnew(@TempDir Path fresh) throws Exception {
        String programs = PostgresBinaries.unpack(directory).getFileName() + ".partial";
        Path halfProgram =
                Files.createDirectories(fresh.resolve(programs).resolve("bin")).resolve("postgres");
        Files.writeString(halfProgram, "half");
        Path halfCluster = Files.createDirectories(fresh.resolve("data.partial"));
        Files.writeString(halfCluster.resolve("PG_VERSION"), "17");

        try (EmbeddedDatabase database = EmbeddedDatabase.start(fresh, 0)) {
            Rows.write(database, "first");
        }

        assertThat(fresh).isDirectoryNotContaining("glob:**.partial");
    }

    @Test
    void aServerThatWasKilledIsRepairedByTheNextStart() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0)) {
            Rows.write(database, "committed");
            ProcessHandle server = server(directory);
            server.destroyForcibly();
            assertThatThrownBy(() -> {
                        while (true) {
                            Rows.read(database);
                        }
                    })
                    .isInstanceOf(SQLException.class);
        }

        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0)) {
            assertThat(Rows.read(database)).contains("committed");
        }
    }

    @Test
    void anInterruptedThreadStopsItToo() throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(directory, 0);
        Thread.currentThread().interrupt();

        database.close();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(note(directory)).doesNotExist();
        assertThatThrownBy(() -> Rows.read(database)).isInstanceOf(SQLException.class);
    }

    @Test
    void aServerThatDoesNotStartIsToldWithItsLog() throws Exception {
        EmbeddedDatabase.start(directory, 0).close();
        Path accounts = directory.resolve("data/pg_hba.conf");
        String before = Files.readString(accounts);
        Files.writeString(accounts, "nonsense\n");

        assertThatThrownBy(() -> EmbeddedDatabase.start(directory, 0))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("pg_ctl ended with 1")
                .hasMessageContaining("could not load")
                .hasMessageContaining("pg_hba.conf");

        Files.writeString(accounts, before);
        EmbeddedDatabase.start(directory, 0).close();
    }

    @Test
    void aNoteThatNamesAnotherProgramsProcessDoesNotHinderTheStart() throws Exception {
        EmbeddedDatabase.start(directory, 0).close();
        Process another = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(note(directory), another.pid() + "\n" + directory.resolve("data") + "\n");

            EmbeddedDatabase.start(directory, 0).close();

            assertThat(another.waitFor(0, TimeUnit.SECONDS)).isFalse();
        } finally {
            another.destroyForcibly();
        }
    }

    @Test
    void rootRunsItAsNobodyWhereNameSpacesAreForbidden(@TempDir Path fresh) throws Exception {
        assumeTrue(System.getProperty("user.name").equals("root"), "only root can be somebody else");
        for (Path passable : List.of(directory, fresh)) {
            Files.setPosixFilePermissions(passable, PosixFilePermissions.fromString("rwx--x--x"));
        }
        Path programs = PostgresBinaries.unpack(directory);
        PostgresCluster asNobody = new PostgresCluster(fresh, programs, ServerUser.nobody());
        asNobody.ensure("secret");
        asNobody.start(LoopbackPort.choose(0, "PostgreSQL"));
        String user = server(fresh).info().user().orElseThrow();
        asNobody.stop();
        assertThat(user).isEqualTo("nobody");

        PostgresCluster inNameSpace = new PostgresCluster(fresh, programs, ServerUser.detect(fresh));
        inNameSpace.start(LoopbackPort.choose(0, "PostgreSQL"));
        inNameSpace.stop();
    }

    private static ProcessHandle server(Path directory) throws IOException {
        String number = Files.readAllLines(note(directory)).get(0);
        return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
    }

    private static Path note(Path directory) {
        return directory.resolve("data/postmaster.pid");
    }
}
