package io.seedbed.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.jerolba.carpet.CarpetWriter;
import io.seedbed.augment.Split;
import io.seedbed.dataset.BadInputException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {

    private static final ReadOptions TRAIN = ReadOptions.classification(Split.TRAIN);
    private static final String OK = "{\"text\":\"a\",\"label\":\"x\"}\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("a.jsonl", "", 0, "", "the file is empty"),
                arguments("a.jsonl", "\n \r\n\t\n", 0, "", "the file holds only blank lines"),
                arguments(
                        "a.jsonl",
                        OK + "{\"text\":\"a\"}",
                        2,
                        "label",
                        "field \"label\" is missing; every row needs {\"text\": …, \"label\": …}, this one has \"text\""),
                arguments(
                        "a.jsonl", "{\"text\":\"a\",\"label\":null}", 1, "label", "field \"label\" is null; every row"),
                arguments(
                        "a.jsonl",
                        "{\"text\":7,\"label\":\"x\"}",
                        1,
                        "text",
                        "field \"text\" must be a string, but is a number (7)"),
                arguments(
                        "a.jsonl",
                        "{\"text\":[\"a\"],\"label\":\"x\"}",
                        1,
                        "text",
                        "must be a string, but is an array"),
                arguments("a.jsonl", "{\"text\":{},\"label\":\"x\"}", 1, "text", "must be a string, but is an object"),
                arguments(
                        "a.jsonl",
                        "{\"text\":\"a\",\"label\":1.0}",
                        1,
                        "label",
                        "field \"label\" must be a string or a whole number, but is a number with a fraction (1.0)"),
                arguments("a.jsonl", "{\"text\":\"a\",\"label\":true}", 1, "label", "but is a boolean (true)"),
                arguments(
                        "a.jsonl", OK + "\n{\"text\":\" \\n\",\"label\":\"x\"}", 3, "text", "field \"text\" is blank"),
                arguments("a.jsonl", "{\"text\":\"a\",\"label\":\"\"}", 1, "label", "field \"label\" is blank"),
                arguments(
                        "a.jsonl",
                        OK + "{\"text\":\"a\",\"label\":\"x\"",
                        2,
                        "",
                        "broken JSON at column 24: Unexpected end-of-input"),
                arguments(
                        "a.jsonl",
                        "{\"text\":\"a\" \"label\":\"x\"}",
                        1,
                        "",
                        "broken JSON at column 13: Unexpected character ('\"'"),
                arguments("a.jsonl", OK + "[1]", 2, "", "expected a JSON object {…}, found an array"),
                arguments("a.jsonl", OK + "hello", 2, "", "broken JSON at column 1: Unrecognized token 'hello'"),
                arguments("a.jsonl", OK.trim() + " " + OK, 1, "", "broken JSON"),
                arguments(
                        "a.jsonl", "{\"text\":\"a\",\"text\":\"b\",\"label\":\"x\"}", 1, "", "Duplicate field 'text'"),
                arguments("a.jsonl", "{\"text\":\"a\\ud83d\",\"label\":\"x\"}", 1, "text", "half of a surrogate pair"),
                arguments(
                        "a.jsonl",
                        "{\"id\":1,\"text\":\"a\",\"label\":\"x\"}\n\n{\"id\":\"1\",\"text\":\"b\",\"label\":\"x\"}",
                        3,
                        "id",
                        "the id \"1\" is used twice, first at a.jsonl:1; ids must be unique"),
                arguments(
                        "a.jsonl",
                        OK + "{\"id\":\"train-1\",\"text\":\"b\",\"label\":\"x\"}",
                        2,
                        "id",
                        "the id \"train-1\" is used twice, first at a.jsonl:1"),
                arguments("a.jsonl", "{\"id\":\" \",\"text\":\"b\",\"label\":\"x\"}", 1, "id", "field \"id\" is blank"),
                arguments("a.csv", "\n\n", 0, "", "the file holds only blank lines"),
                arguments("a.csv", "text,label\n\n", 0, "", "the file has columns and no row"),
                arguments(
                        "a.csv",
                        "sentence,label\na,x\n",
                        1,
                        "text",
                        "column \"text\" is missing; the columns are \"sentence\", \"label\""),
                arguments(
                        "a.csv",
                        "\ntext,intent\na,x\n",
                        2,
                        "label",
                        "column \"label\" is missing; the columns are \"text\", \"intent\""),
                arguments("a.csv", "text,text,label\na,b,x\n", 1, "", "the header names the column \"text\" twice"),
                arguments(
                        "a.csv",
                        "text,label\n\"a\nb\",x\na,b,x\n",
                        4,
                        "",
                        "the row has 3 cells, the header has 2 columns (\"text\", \"label\")"),
                arguments("a.csv", "text,label\na\n", 2, "", "the row has 1 cell, the header has 2 columns"),
                arguments(
                        "a.csv",
                        "text,label\na,x\n\"b,y\nc,z\n",
                        3,
                        "",
                        "the row that starts here opens a double quote and never closes it"),
                arguments("a.csv", "text,label\na,x\n\"b\" c,y\n", 3, "", "a character follows a closing double quote"),
                arguments("a.csv", "text,label\na,x\n\" \",y\n", 3, "text", "field \"text\" is blank"),
                arguments("a.csv", "text,label\na,\n", 2, "label", "field \"label\" is blank"),
                arguments("a.tsv", "text\tlabel\na,x\n", 2, "", "the row has 1 cell, the header has 2 columns"),
                arguments("a.json", OK, 0, "", "the extension is not supported; use .jsonl, .ndjson, .csv"),
                arguments("a", OK, 0, "", "the extension is not supported"),
                arguments("a.parquet", "PAR1 but not really PAR1", 0, "", "this is no readable Parquet file"),
                arguments("a.parquet", "x", 0, "", "this is no readable Parquet file"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultNamesFileLineAndReason(String name, String text, long line, String field, String message)
            throws IOException {
        Path file = Files.writeString(directory.resolve(name), text);

        BadInputException fault = faultOf(file);

        assertThat(fault)
                .hasMessageStartingWith(file + (line > 0 ? ":" + line : "") + ": ")
                .hasMessageContaining(message);
        assertThat(fault.getMessage()).doesNotContain("\n", "\r", "Source:", "org.apache");
        assertThat(fault.line()).isEqualTo(line);
        assertThat(fault.field()).isEqualTo(field);
    }

    @Test
    void aMissingFileAndADirectoryAreNamed() throws IOException {
        Path missing = directory.resolve("none.jsonl");
        Path folder = Files.createDirectory(directory.resolve("folder.jsonl"));

        assertThat(faultOf(missing)).hasMessage(missing + ": the file does not exist");
        assertThat(faultOf(folder)).hasMessage(folder + ": this is a directory; name a file in it");
    }

    @Test
    void invalidUtf8IsNamedWithItsByteOffset() throws IOException {
        byte[] latin = "text,é\n".getBytes(StandardCharsets.ISO_8859_1);
        for (String name : List.of("a.jsonl", "a.csv", "labels.yaml")) {
            byte[] start = (name.endsWith("csv") ? "text,label\n" : OK).getBytes(StandardCharsets.UTF_8);
            Path file = Files.write(directory.resolve(name), concat(start, latin));

            BadInputException fault =
                    name.endsWith("yaml") ? thrown(() -> LabelDescriptions.read(file)) : faultOf(file);

            assertThat(fault)
                    .hasMessage(file + ":2: byte 0xE9 at byte offset " + (start.length + 5)
                            + " is not UTF-8; save the file as UTF-8");
        }
    }

    @Test
    void aCharacterThatIsCutOffAtTheEndOfALineIsInvalid() throws IOException {
        Path file = Files.write(directory.resolve("a.jsonl"), new byte[] {'{', (byte) 0xF0, (byte) 0x9F, '\n', '}'});

        assertThat(faultOf(file)).hasMessageContaining(":1: byte 0xF0 at byte offset 1 is not UTF-8");
    }

    @Test
    void utf16IsNamed() throws IOException {
        for (var charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            Path file = Files.write(directory.resolve("a.jsonl"), ("\uFEFF" + OK).getBytes(charset));

            assertThat(faultOf(file)).hasMessageContaining("the file is UTF-16");
        }
    }

    @Test
    void aLineOfTenMegabytesIsRefusedWithoutReadingItToItsEnd() throws IOException {
        for (String name : List.of("a.jsonl", "a.csv")) {
            Path file = directory.resolve(name);
            Files.writeString(file, name.endsWith("csv") ? "text,label\n" : OK);
            Files.writeString(file, "x".repeat(10_000_000), StandardOpenOption.APPEND);

            assertThat(faultOf(file)).hasMessageStartingWith(file + ":2: the line is longer than 1 MiB");
        }
    }

    @Test
    void aQuoteThatIsNotClosedDoesNotSwallowTheRestOfALongFile() throws IOException {
        Path file = Files.writeString(
                directory.resolve("a.csv"), "text,label\na,x\n\"b,y\n" + "c,z and more of it\n".repeat(300_000));

        assertThat(faultOf(file))
                .hasMessageStartingWith(file + ":3: the row that starts here is longer than 1 MiB; is a quote");
    }

    @Test
    void aParquetFileIsHeldToTheSameRules() throws IOException {
        assertThat(faultOf(parquet(new Row("a", null)))).hasMessageContaining("a.parquet:1: field \"label\" is null");
        assertThat(faultOf(parquet(new Row("a", "x"), new Row(" ", "x"))))
                .hasMessageContaining("a.parquet:2: field \"text\" is blank");
        assertThat(faultOf(parquet())).hasMessageContaining("a.parquet: the file has columns and no row");
        Path file = parquet(new Row("a", "x"));
        assertThat(thrown(() -> DatasetReader.read(file, TRAIN.withTargetColumn("score"))))
                .hasMessageContaining(
                        "a.parquet:1: field \"score\" must be a string or a whole number, but is a value of type double");
        assertThat(thrown(() -> DatasetReader.read(file, TRAIN.withTargetColumn("gold"))))
                .hasMessageEndingWith(
                        "a.parquet: column \"gold\" is missing; the columns are \"text\", \"label\", \"score\"");
    }

    @Test
    void aTruncatedParquetFileIsNamed() throws IOException {
        Path file = parquet(new Row("a", "x"));
        byte[] whole = Files.readAllBytes(file);
        for (int length = 1; length < whole.length; length += 37) {
            Files.write(file, Arrays.copyOf(whole, length));

            assertThat(faultOf(file)).hasMessageContaining("this is no readable Parquet file");
        }
    }

    private Path parquet(Row... rows) throws IOException {
        Path file = directory.resolve("a.parquet");
        try (OutputStream out = Files.newOutputStream(file);
                CarpetWriter<Row> writer = new CarpetWriter<>(out, Row.class)) {
            writer.write(List.of(rows));
        }
        return file;
    }

    private static BadInputException faultOf(Path file) {
        return thrown(() -> DatasetReader.read(file, TRAIN));
    }

    private static BadInputException thrown(ThrowingCallable call) {
        BadInputException fault = catchThrowableOfType(BadInputException.class, call);
        assertThat(fault).as("a bad input is refused").isNotNull();
        return fault;
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    record Row(String text, @Nullable String label, double score) {
        Row(String text, @Nullable String label) {
            this(text, label, 0.5);
        }
    }
}
