package io.seedbed.worker.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.StepException;
import io.seedbed.embedded.EmbeddedDatabase;
import io.seedbed.kit.database.Database;
import io.seedbed.kit.database.Migrations;
import io.seedbed.teacher.Recording;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class AnswerTableIT {

    @TempDir
    static Path folder;

    private static EmbeddedDatabase server;
    private static Database schema;

    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedDatabase.start(folder.resolve("postgres"), 0);
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.jdbcUrl());
        source.setUser(server.user());
        source.setPassword(server.password());
        schema = new Database(source, "augment");
        Migrations.apply(schema, Migrations.EVENTS, Migrations.STEPS, "io/seedbed/worker/augment/migrations");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theFirstAnswerStaysAndEveryReplicaSeesIt() throws Exception {
        AnswerTable one = new AnswerTable(schema, "r-1");
        AnswerTable other = new AnswerTable(schema, "r-1");

        assertThat(one.find("a")).isEmpty();
        assertThat(one.keep("a", bytes("paid"))).isEqualTo(bytes("paid"));
        assertThat(other.keep("a", bytes("paid again"))).isEqualTo(bytes("paid"));
        assertThat(other.find("a")).hasValue(bytes("paid"));
    }

    @Test
    void aRunHasItsOwnAnswersAndForgetsNoOthers() throws Exception {
        AnswerTable one = new AnswerTable(schema, "r-2");
        AnswerTable other = new AnswerTable(schema, "r-3");
        one.keep("b", bytes("1"));
        one.keep("B", bytes("2"));
        other.keep("b", bytes("3"));

        assertThat(one.names()).containsExactly("B", "b");
        one.clear();

        assertThat(one.names()).isEmpty();
        assertThat(other.find("b")).hasValue(bytes("3"));
    }

    @Test
    void aRecordingWritesThemAsFiles() throws Exception {
        AnswerTable table = new AnswerTable(schema, "r-4");
        table.keep("c", bytes("{}"));

        Recording.on(table).writeTo(folder.resolve("answers"));

        try (Stream<Path> files = Files.list(folder.resolve("answers"))) {
            assertThat(files).containsExactly(folder.resolve("answers/c.json"));
        }
        assertThat(folder.resolve("answers/c.json")).hasContent("{}");
    }

    @Test
    void aDatabaseThatFailsIsAFailureOfResources() {
        AnswerTable nowhere = new AnswerTable(new Database(schema.source(), "nothing"), "r-5");

        for (Attempt attempt : List.<Attempt>of(
                () -> nowhere.find("a"), () -> nowhere.keep("a", bytes("")), nowhere::names, nowhere::clear)) {
            assertThatThrownBy(attempt::run)
                    .isInstanceOfSatisfying(
                            StepException.class, e -> assertThat(e.kind()).isEqualTo(StepException.Kind.RESOURCES))
                    .hasMessageContaining("run r-5");
        }
    }

    @FunctionalInterface
    private interface Attempt {
        void run() throws StepException;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
