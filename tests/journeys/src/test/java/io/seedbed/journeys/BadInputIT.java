package io.seedbed.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user gets wrong: exit code 2, one line that says what and where, and nothing written. */
class BadInputIT {

    private static final String GOOD =
            "{\"text\":\"where is it\",\"label\":\"A\"}\n{\"text\":\"who is it\",\"label\":\"B\"}\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void goodFiles() throws IOException {
        Files.writeString(folder.resolve("train.jsonl"), GOOD + GOOD.replace(" it", " that"));
        Files.writeString(folder.resolve("test.jsonl"), GOOD.replace(" it", " this"));
    }

    static Stream<Arguments> badTrainingFiles() {
        return Stream.of(
                arguments("empty.jsonl", "", "empty.jsonl: "),
                arguments("blank.jsonl", "\n\n", "blank.jsonl: "),
                arguments("column.jsonl", "{\"text\":\"a b\"}\n", "column.jsonl:1: field \"label\" is missing"),
                arguments("header.csv", "text,klass\na,b\n", "header.csv:1: "),
                arguments(
                        "once.jsonl",
                        GOOD
                                + GOOD.replace(" it", " x")
                                + GOOD.lines()
                                        .findFirst()
                                        .orElse("")
                                        .replace("\"A\"", "\"C\"")
                                        .replace(" it", " y"),
                        "once.jsonl:5: label \"C\" occurs once"),
                arguments("broken.jsonl", GOOD + "{\"text\": \"a\", \n", "broken.jsonl:3: "),
                arguments("type.jsonl", "{\"text\":7,\"label\":\"A\"}\n", "type.jsonl:1: "),
                arguments("cells.csv", "text,label\na,b,c\n", "cells.csv:2: "),
                arguments("quote.csv", "text,label\n\"a,b\n", "quote.csv:2: "),
                arguments("kind.txt", GOOD, "kind.txt: "));
    }

    @ParameterizedTest
    @MethodSource("badTrainingFiles")
    void aBadFileIsRefusedWithItsPlace(String name, String content, String message) throws Exception {
        Files.writeString(folder.resolve(name), content);

        assertRefused(message, job("--train", name));
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() throws Exception {
        Path file = folder.resolve("latin.jsonl");
        Files.writeString(file, GOOD);
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
            out.write("{\"text\":\"caf\u00e9\",\"label\":\"A\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        }

        assertRefused("latin.jsonl:3: ", job("--train", "latin.jsonl"));
    }

    @Test
    void tenMegabytesOnOneLineAreRefused() throws Exception {
        Files.writeString(
                folder.resolve("long.jsonl"), "{\"text\":\"" + "a".repeat(10_000_000) + "\",\"label\":\"A\"}\n");

        assertRefused("long.jsonl:1: ", job("--train", "long.jsonl"));
    }

    @Test
    void aTestLabelThatTrainingLacksIsRefused() throws Exception {
        Files.writeString(folder.resolve("new.jsonl"), GOOD.replace("\"B\"", "\"Z\""));

        assertRefused("new.jsonl:2: label \"Z\" does not occur in the training rows", job("--test", "new.jsonl"));
    }

    @Test
    void aMissingFileIsRefused() throws Exception {
        assertRefused("nowhere.jsonl: ", job("--train", "nowhere.jsonl"));
    }

    static Stream<Arguments> badOptions() {
        return Stream.of(
                arguments("Unknown option: '--frobnicate'", new String[] {"--frobnicate"}),
                arguments("rounds is -1; it must be 0 or more", new String[] {"--rounds", "-1"}),
                arguments("'many' is not an int", new String[] {"--rounds", "many"}),
                arguments("\"guess\" is no error signal", new String[] {"--signal", "guess"}),
                arguments("novelty is 1.5", new String[] {"--novelty", "1.5"}),
                arguments("there is no teacher nobody", new String[] {"--teacher", "nobody"}),
                arguments("recorded answers", new String[] {"--teacher", "replay:nowhere"}),
                arguments("no such student", new String[] {"--student", "gpt"}),
                arguments("no such task", new String[] {"--task", "ner"}),
                arguments("starts with student. or teacher.", new String[] {"--set", "rate=1"}),
                arguments("colour", new String[] {"--set", "teacher.colour=red"}),
                arguments("--workers is 0", new String[] {"--workers", "0"}));
    }

    @ParameterizedTest
    @MethodSource("badOptions")
    void aBadOptionIsRefused(String message, String[] options) throws Exception {
        assertRefused(message, job(options));
    }

    @Test
    void aFolderThatHoldsSomethingElseIsRefusedAndLeftAlone() throws Exception {
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/thesis.tex"), "years of work");

        Cli.Result result = Cli.run(folder, job());

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.complaints()).singleElement().asString().contains("holds something else (thesis.tex)");
        assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**/.seedbed");
        assertThat(folder.resolve("out/thesis.tex")).hasContent("years of work");
    }

    @Test
    void anotherJobsFolderIsRefusedAndTheDifferenceNamed() throws Exception {
        assertThat(Cli.run(folder, job()).exit()).isZero();

        Cli.Result result = Cli.run(folder, job("--seed", "9"));

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.complaints()).singleElement().asString().contains("seed was 0 and is 9");
    }

    private void assertRefused(String message, String... args) throws IOException, InterruptedException {
        Cli.Result result = Cli.run(folder, args);

        assertThat(result.exit()).as(result.err()).isEqualTo(2);
        assertThat(result.complaints()).singleElement().asString().contains(message);
        assertThat(result.err()).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    /** A good job whose options are replaced by these, or added to. */
    private static String[] job(String... options) {
        List<String> args = new ArrayList<>(List.of("llm2llm"));
        List<String> given = List.of(options);
        for (String[] pair : new String[][] {
            {"--train", "train.jsonl"},
            {"--test", "test.jsonl"},
            {"--student", "nearest"},
            {"--rounds", "1"},
            {"--teacher", "eda"},
            {"--out", "out"}
        }) {
            if (!given.contains(pair[0])
                    && !(pair[0].equals("--teacher")
                            && given.stream().anyMatch(option -> option.startsWith("teacher.")))) {
                args.addAll(List.of(pair));
            }
        }
        args.addAll(given);
        return args.toArray(String[]::new);
    }
}
