package io.seedbed.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.jerolba.carpet.CarpetWriter;
import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Provenance;
import io.seedbed.augment.Split;
import io.seedbed.augment.Target;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetReaderTest {

    private static final ReadOptions TRAIN = ReadOptions.classification(Split.TRAIN);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void aRowOfJsonlKnowsItsLineAndIsNumberedAmongTheRows() throws Exception {
        Path file = write("train.jsonl", "{\"text\":\"a\",\"label\":\"x\"}\n\n  \n{\"label\":\"y\",\"text\":\" b \"}");

        assertThat(DatasetReader.read(file, TRAIN).examples())
                .containsExactly(
                        Example.of(
                                "train-1", "a", new Target.Label("x"), Split.TRAIN, Provenance.read("train.jsonl:1")),
                        Example.of(
                                "train-2",
                                " b ",
                                new Target.Label("y"),
                                Split.TRAIN,
                                Provenance.read("train.jsonl:4")));
    }

    @Test
    void everyFormatGivesTheSameRows() throws Exception {
        List<Path> files = List.of(
                write(
                        "rows.jsonl",
                        "{\"text\":\"a, b\\n\\\"c\\\" 😀\",\"label\":\"x\"}\n{\"text\":\"d\",\"label\":\"y\"}\n"),
                write(
                        "rows.ndjson",
                        "{\"text\":\"a, b\\n\\\"c\\\" 😀\",\"label\":\"x\"}\n{\"text\":\"d\",\"label\":\"y\"}\n"),
                write("rows.csv", "text,label\n\"a, b\n\"\"c\"\" 😀\",x\nd,y\n"),
                write("rows.TSV", "label\ttext\nx\t\"a, b\n\"\"c\"\" 😀\"\ny\td\n"),
                parquet("rows.parquet", new TextRow("a, b\n\"c\" 😀", "x", 0), new TextRow("d", "y", 1)));
        for (Path file : files) {
            assertThat(DatasetReader.read(file, TRAIN).examples())
                    .as(file.toString())
                    .extracting(Example::id, Example::text, row -> row.target().text())
                    .containsExactly(tuple("train-1", "a, b\n\"c\" 😀", "x"), tuple("train-2", "d", "y"));
        }
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreAccepted() throws Exception {
        Path jsonl = write("a.jsonl", "\uFEFF{\"text\":\"a\",\"label\":\"x\"}\r\n{\"text\":\"b\",\"label\":\"y\"}\r\n");
        Path csv = write("a.csv", "\uFEFFtext,label\r\na,x\r\n\r\nb,y\r\n");

        assertThat(texts(DatasetReader.read(jsonl, TRAIN))).containsExactly("a", "b");
        assertThat(texts(DatasetReader.read(csv, TRAIN))).containsExactly("a", "b");
        assertThat(DatasetReader.read(csv, TRAIN).examples())
                .extracting(row -> row.provenance().origin())
                .containsExactly("a.csv:2", "a.csv:4");
    }

    @Test
    void aQuotedCellMayHoldLineBreaksAndTheNextRowKnowsItsLine() throws Exception {
        Path file = write("a.csv", "text,label\n\"one\r\ntwo\n\nthree\",x\n\" \"\"q\"\", \",y\n");

        Dataset rows = DatasetReader.read(file, TRAIN);

        assertThat(texts(rows)).containsExactly("one\r\ntwo\n\nthree", " \"q\", ");
        assertThat(rows.examples()).extracting(row -> row.provenance().origin()).containsExactly("a.csv:2", "a.csv:6");
    }

    @Test
    void anIdColumnGivesTheIdsAndOtherColumnsAreIgnored() throws Exception {
        Path file = write("a.jsonl", """
                {"id":"k7","text":"a","label":"x","more":[1]}
                {"id":8,"text":"b","label":"y"}
                {"id":null,"text":"c","label":"y"}
                """);

        assertThat(DatasetReader.read(file, TRAIN).examples())
                .extracting(Example::id)
                .containsExactly("k7", "8", "train-3");
    }

    @Test
    void wholeNumbersAreLabels() throws Exception {
        Path jsonl =
                write("a.jsonl", "{\"text\":\"a\",\"label\":0}\n{\"text\":\"b\",\"label\":-12345678901234567890}\n");
        Path parquet = parquet("a.parquet", new TextRow("a", "x", 3));

        assertThat(DatasetReader.read(jsonl, TRAIN).labels()).containsExactly("-12345678901234567890", "0");
        assertThat(DatasetReader.read(parquet, TRAIN.withTargetColumn("number")).labels())
                .containsExactly("3");
    }

    @Test
    void severalTextColumnsComeInTheOptionsOrder() throws Exception {
        Path file = write("a.csv", "premise,hypothesis,gold\np,h,x\n");

        Example row = DatasetReader.read(
                        file,
                        TRAIN.withTextColumns(List.of("hypothesis", "premise")).withTargetColumn("gold"))
                .examples()
                .get(0);

        assertThat(row.text()).isEqualTo("h\np");
        assertThat(row.fields().keySet()).containsExactly("hypothesis", "premise");
    }

    @Test
    void questionsHaveAnswers() throws Exception {
        Path file = write("a.jsonl", "{\"question\":\"1+1?\",\"answer\":2}\n");

        assertThat(DatasetReader.read(file, ReadOptions.questionAnswering(Split.TEST))
                        .get("test-1"))
                .isEqualTo(new Example(
                        "test-1",
                        Map.of("question", "1+1?"),
                        new Target.Answer("2"),
                        Split.TEST,
                        Provenance.read("a.jsonl:1")));
    }

    @Test
    void aPoolIgnoresLabelsWhateverTheyAre() throws Exception {
        Path file = write("pool.jsonl", "{\"text\":\"a\"}\n{\"text\":\"b\",\"label\":1.5}\n");

        Dataset pool = DatasetReader.read(file, ReadOptions.pool());

        assertThat(pool.examples())
                .extracting(Example::id, Example::target, Example::split)
                .containsExactly(
                        tuple("pool-1", new Target.Missing(), Split.POOL),
                        tuple("pool-2", new Target.Missing(), Split.POOL));
    }

    @Test
    void aLineOfExactlyOneMebibyteIsRead() throws Exception {
        String frame = "{\"text\":\"\",\"label\":\"x\"}";
        String text = "é".repeat((Utf8Lines.LIMIT - frame.length()) / 2);
        String line = "{\"text\":\"" + text + "\",\"label\":\"x\"}";
        Path file = write(
                "a.jsonl", line + " ".repeat(Utf8Lines.LIMIT - line.getBytes(StandardCharsets.UTF_8).length) + "\n");

        assertThat(texts(DatasetReader.read(file, TRAIN))).containsExactly(text);
    }

    @Test
    void aMovedFileGivesAnEqualDataSet() throws Exception {
        String rows = "text,label\na,x\n";
        Files.createDirectory(directory.resolve("elsewhere"));

        assertThat(DatasetReader.read(write("a.csv", rows), TRAIN))
                .isEqualTo(DatasetReader.read(write("elsewhere/a.csv", rows), TRAIN));
    }

    private static List<String> texts(Dataset rows) {
        return rows.examples().stream().map(Example::text).toList();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private Path parquet(String name, TextRow... rows) throws IOException {
        Path file = directory.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                CarpetWriter<TextRow> writer = new CarpetWriter<>(out, TextRow.class)) {
            writer.write(List.of(rows));
        }
        return file;
    }

    record TextRow(String text, String label, int number) {}
}
