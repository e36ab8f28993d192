package io.seedbed.dataset.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.jerolba.carpet.CarpetReader;
import io.seedbed.augment.Dataset;
import io.seedbed.augment.Digest;
import io.seedbed.augment.Example;
import io.seedbed.augment.Reject;
import io.seedbed.augment.Split;
import io.seedbed.augment.StepException;
import io.seedbed.augment.Target;
import io.seedbed.dataset.DurableFiles;
import io.seedbed.dataset.Rows;
import io.seedbed.dataset.read.DatasetReader;
import io.seedbed.dataset.read.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetFolderTest {

    private static final Dataset TRAIN = Dataset.of(List.of(
            Rows.seed("1", "one, \"1\"\n", "a", Split.TRAIN),
            Rows.seed("2", "zwei ü😀", "b|c", Split.TRAIN),
            Rows.generated("g1", "uno", "a", "1")));
    private static final Dataset TEST = Dataset.of(List.of(Rows.seed("t1", "three", "a", Split.TEST)));
    private static final List<Reject> REJECTS = List.of(
            new Reject("1", "half \uD83D", "a", 1, "prompt", "rouge-l", "too near", 0.9),
            new Reject("2", "{", "", 1, "prompt", "unparsed", "no JSON", Double.NaN));
    private static final FolderContents CONTENTS = contents(TRAIN, TEST);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void aFolderHoldsItsPartsAndNothingElse() throws Exception {
        Path out = directory.resolve("deep/out");

        WrittenFolder written = new DatasetFolder().write(out, CONTENTS);

        assertThat(written.directory()).isEqualTo(out);
        assertThat(files(directory))
                .containsExactly(
                        "deep/out/README.md",
                        "deep/out/data/test.jsonl",
                        "deep/out/data/train.jsonl",
                        "deep/out/parquet/test-00000-of-00001.parquet",
                        "deep/out/parquet/train-00000-of-00001.parquet",
                        "deep/out/rejects.jsonl");
    }

    @Test
    void aRowIsFlatAndHasEveryColumn() throws Exception {
        new DatasetFolder().write(directory, CONTENTS);

        assertThat(Files.readAllLines(directory.resolve("data/train.jsonl")))
                .containsExactly(
                        "{\"id\":\"1\",\"text\":\"one, \\\"1\\\"\\n\",\"label\":\"a\",\"split\":\"train\",\"origin\":\"train.jsonl:1\","
                                + "\"parents\":[],\"round\":0,\"method\":\"seed\",\"teacher\":\"\",\"model\":\"\",\"prompt_digest\":\"\","
                                + "\"seed\":0,\"filters\":[]}",
                        "{\"id\":\"2\",\"text\":\"zwei ü😀\",\"label\":\"b|c\",\"split\":\"train\",\"origin\":\"train.jsonl:2\","
                                + "\"parents\":[],\"round\":0,\"method\":\"seed\",\"teacher\":\"\",\"model\":\"\",\"prompt_digest\":\"\","
                                + "\"seed\":0,\"filters\":[]}",
                        "{\"id\":\"g1\",\"text\":\"uno\",\"label\":\"a\",\"split\":\"train\",\"origin\":\"\","
                                + "\"parents\":[\"1\"],\"round\":1,\"method\":\"prompt\",\"teacher\":\"offline\",\"model\":\"tiny\","
                                + "\"prompt_digest\":\"sha256:00\",\"seed\":7,"
                                + "\"filters\":[{\"filter\":\"rouge-l\",\"score\":0.25},{\"filter\":\"agreement\",\"score\":1.0}]}");
        assertThat(Files.readAllLines(directory.resolve("rejects.jsonl")))
                .containsExactly(
                        "{\"parent\":\"1\",\"text\":\"half \uFFFD\",\"target\":\"a\",\"round\":1,\"method\":\"prompt\","
                                + "\"reason\":\"rouge-l\",\"detail\":\"too near\",\"score\":0.9}",
                        "{\"parent\":\"2\",\"text\":\"{\",\"target\":\"\",\"round\":1,\"method\":\"prompt\","
                                + "\"reason\":\"unparsed\",\"detail\":\"no JSON\",\"score\":null}");
    }

    @Test
    void theParquetFileHoldsTheSameValuesAsTheJsonFile() throws Exception {
        new DatasetFolder().write(directory, CONTENTS);

        for (String split : List.of("train", "test")) {
            List<JsonNode> expected = new ArrayList<>();
            for (String line : Files.readAllLines(directory.resolve("data/" + split + ".jsonl"))) {
                expected.add(new JsonMapper().readTree(line));
            }
            List<JsonNode> found = parquet(split).stream()
                    .map(row -> new JsonMapper().<JsonNode>valueToTree(row))
                    .toList();
            assertThat(found).hasToString(expected.toString());
        }
    }

    @Test
    void ourReaderReadsWhatWeWrite() throws Exception {
        new DatasetFolder().write(directory, CONTENTS);

        for (String name : List.of("data/train.jsonl", "parquet/train-00000-of-00001.parquet")) {
            Dataset back = DatasetReader.read(directory.resolve(name), ReadOptions.classification(Split.TRAIN));

            assertThat(back.examples())
                    .extracting(Example::id, Example::text, Example::target)
                    .containsExactlyElementsOf(TRAIN.examples().stream()
                            .map(row -> tuple(row.id(), row.text(), row.target()))
                            .toList());
        }
    }

    @Test
    void theDigestIsOverTheJsonFilesInNameOrder() throws Exception {
        WrittenFolder written = new DatasetFolder().write(directory, CONTENTS);

        byte[] test = Files.readAllBytes(directory.resolve("data/test.jsonl"));
        byte[] train = Files.readAllBytes(directory.resolve("data/train.jsonl"));
        byte[] both = new byte[test.length + train.length];
        System.arraycopy(test, 0, both, 0, test.length);
        System.arraycopy(train, 0, both, test.length, train.length);
        assertThat(written.digest()).isEqualTo(Digest.of(both));
    }

    @Test
    void theSameContentsGiveTheSameBytesInAnyFolder() throws Exception {
        new DatasetFolder().write(directory.resolve("a"), CONTENTS);
        new DatasetFolder().write(directory.resolve("b"), CONTENTS);

        for (String name : files(directory.resolve("a"))) {
            assertThat(directory.resolve("b").resolve(name))
                    .hasSameBinaryContentAs(directory.resolve("a").resolve(name));
        }
    }

    @Test
    void theParquetFooterListsEncodingsInOrder() throws Exception {
        new DatasetFolder().write(directory, CONTENTS);

        byte[] file = Files.readAllBytes(directory.resolve("parquet/train-00000-of-00001.parquet"));
        int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(file.length - 8);
        FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(file, file.length - 8 - length, length));
        List<List<Integer>> encodings = footer.getRow_groups().get(0).getColumns().stream()
                .map(column -> column.getMeta_data().getEncodings().stream()
                        .map(Encoding::getValue)
                        .toList())
                .toList();
        assertThat(encodings)
                .hasSize(14)
                .allSatisfy(values -> assertThat(values).hasSizeGreaterThan(1).isSorted());
    }

    @Test
    void aFieldWithTheNameOfOurColumnsGetsAnUnderscore() throws Exception {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("origin", "x");
        fields.put("origin_", "y");
        Example row = new Example(
                "1",
                fields,
                new Target.Answer("z"),
                Split.TRAIN,
                TRAIN.examples().get(0).provenance());

        new DatasetFolder().write(directory, contents(Dataset.of(List.of(row)), Dataset.empty()));

        JsonNode json =
                new JsonMapper().readTree(directory.resolve("data/train.jsonl").toFile());
        assertThat(json.get("origin").asText()).isEqualTo("train.jsonl:1");
        assertThat(json.get("origin__").asText()).isEqualTo("x");
        assertThat(json.get("origin_").asText()).isEqualTo("y");
        assertThat(json.get("answer").asText()).isEqualTo("z");
        assertThat(json.has("label")).isFalse();
    }

    @Test
    void rowsOfDifferentShapesHaveTheSameColumns() throws Exception {
        Example other = new Example(
                "9",
                Map.of("more", "m"),
                new Target.Missing(),
                Split.TRAIN,
                TRAIN.get("1").provenance());

        new DatasetFolder().write(directory, contents(TRAIN.plus(Dataset.of(List.of(other))), TEST));

        List<List<String>> columns = new ArrayList<>();
        for (String line : Files.readAllLines(directory.resolve("data/train.jsonl"))) {
            List<String> names = new ArrayList<>();
            new JsonMapper().readTree(line).fieldNames().forEachRemaining(names::add);
            columns.add(names);
        }
        assertThat(columns.stream().distinct()).hasSize(1);
        assertThat(columns.get(0)).startsWith("id", "text", "more", "label", "split");
    }

    @Test
    void aDiskThatIsFullLeavesNothingBehind() throws Exception {
        int files = 6;
        for (int failing = 0; failing < files; failing++) {
            Path out = directory.resolve("out" + failing);
            DatasetFolder full = new DatasetFolder(new FullDisk(failing));

            assertThatThrownBy(() -> full.write(out, CONTENTS))
                    .isInstanceOfSatisfying(
                            StepException.class, e -> assertThat(e.kind()).isEqualTo(StepException.Kind.RESOURCES))
                    .hasMessage("the data set cannot be written to " + out
                            + ": No space left on device; nothing half-written was left behind");
            assertThat(directory).isEmptyDirectory();
        }
        new DatasetFolder(new FullDisk(files)).write(directory.resolve("out"), CONTENTS);
    }

    @Test
    void aDiskThatIsFullLeavesAnEarlierDataSetWhole() throws Exception {
        new DatasetFolder().write(directory, CONTENTS);
        Map<String, String> before = contentsOf(directory);

        assertThatThrownBy(() -> new DatasetFolder(new FullDisk(3)).write(directory, contents(TEST, Dataset.empty())))
                .hasMessageContaining("No space left on device");

        assertThat(contentsOf(directory)).isEqualTo(before);
    }

    @Test
    void aNewDataSetReplacesAnOldOneAndLeavesOtherFilesAlone() throws Exception {
        Files.writeString(directory.resolve("report.html"), "report");
        new DatasetFolder().write(directory, CONTENTS);

        new DatasetFolder().write(directory, contents(TRAIN, Dataset.empty()));

        assertThat(files(directory))
                .containsExactly(
                        "README.md",
                        "data/train.jsonl",
                        "parquet/train-00000-of-00001.parquet",
                        "rejects.jsonl",
                        "report.html");
    }

    @Test
    void aFolderWithStrangeRowsAndAFileAreRefused() throws Exception {
        Files.createDirectory(directory.resolve("data"));
        Path stranger = Files.writeString(directory.resolve("data/old.jsonl"), "{}\n");

        assertThatThrownBy(() -> new DatasetFolder().write(directory, CONTENTS))
                .isInstanceOfSatisfying(
                        StepException.class, e -> assertThat(e.kind()).isEqualTo(StepException.Kind.USER))
                .hasMessageContaining("already holds data/old.jsonl");
        assertThatThrownBy(() -> new DatasetFolder().write(stranger, CONTENTS)).hasMessageContaining("is a file");
        assertThat(files(directory)).containsExactly("data/old.jsonl");
    }

    private static FolderContents contents(Dataset train, Dataset test) {
        CardData card = new CardData(
                "Small intents",
                "cc0-1.0",
                "llm2llm",
                "offline",
                "minilm-l6",
                List.of(new CardData.Round(1, 2, 3, 1, 0.5)),
                new TreeMap<>(Map.of("seed", "7")));
        return new FolderContents(train, test, REJECTS, card);
    }

    @SuppressWarnings("rawtypes")
    private List<Map> parquet(String split) throws IOException {
        Path file = directory.resolve("parquet/" + split + "-00000-of-00001.parquet");
        return new CarpetReader<>(file.toFile(), Map.class).toList();
    }

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> contentsOf(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String name : files(root)) {
            contents.put(name, Digest.of(Files.readAllBytes(root.resolve(name))));
        }
        return contents;
    }

    /** A disk that has room for some files, and for half of the next one. */
    private static final class FullDisk implements DatasetFolder.FileOpener {

        private int filesLeft;

        FullDisk(int files) {
            this.filesLeft = files;
        }

        @Override
        public OutputStream open(Path file) throws IOException {
            OutputStream out = DurableFiles.open(file);
            return filesLeft-- > 0
                    ? out
                    : new FilterOutputStream(out) {
                        @Override
                        public void write(byte[] bytes, int from, int length) throws IOException {
                            out.write(bytes, from, length / 2);
                            throw new IOException("No space left on device");
                        }
                    };
        }
    }
}
