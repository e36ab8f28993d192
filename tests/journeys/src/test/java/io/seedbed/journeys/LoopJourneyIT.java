package io.seedbed.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The loop with the nearest-neighbour student: every part but the weights, in seconds. */
class LoopJourneyIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void data() throws IOException {
        Data.small(folder);
    }

    @Test
    void theLoopGrowsTheSeedSetAndSaysHow() throws Exception {
        Cli.Result result = Cli.run(folder, job("grown", "--json"));

        assertThat(result.exit()).as(result.err()).isZero();
        JsonNode line = JSON.readTree(result.lastLine());
        assertThat(line.at("/before/accuracy").isNumber()).isTrue();
        assertThat(line.at("/after/accuracy").isNumber()).isTrue();
        assertThat(line.at("/rounds").size()).isEqualTo(4);
        assertThat(line.at("/kept").asInt()).isPositive();
        assertThat(line.at("/digest").asText()).matches("sha256:[0-9a-f]{64}");
        assertThat(folder.resolve("grown"))
                .isDirectoryContaining("glob:**/README.md")
                .isDirectoryContaining("glob:**/data")
                .isDirectoryContaining("glob:**/parquet")
                .isDirectoryContaining("glob:**/rejects.jsonl")
                .isDirectoryContaining("glob:**/report.json")
                .isDirectoryContaining("glob:**/report.html")
                .isDirectoryContaining("glob:**/model");
        List<String> rows = Files.readAllLines(folder.resolve("grown/data/train.jsonl"));
        assertThat(rows).hasSize(80 + line.at("/kept").asInt());
        for (String row : rows.subList(80, rows.size())) {
            JsonNode parents = JSON.readTree(row).at("/parents");
            assertThat(parents.get(0).asText()).startsWith("train-");
            assertThat(parents.get(1).asText()).startsWith("pool-");
        }
    }

    @Test
    void theSameJobGivesTheSameBytesOnOneAndTwoWorkers() throws Exception {
        Cli.run(folder, job("one", "--workers", "1"));
        Cli.run(folder, job("two", "--workers", "2"));

        assertSameBytes("one", "two");
    }

    @Test
    void aKilledRunGoesOnToTheSameBytes() throws Exception {
        Cli.run(folder, job("whole"));
        int events = lines(folder.resolve("whole/.seedbed/journal.jsonl"));

        for (int moment : List.of(1, events / 2, events - 1)) {
            String out = "killed-" + moment;
            killAfter(moment, out);
            Cli.Result resumed = Cli.run(folder, job(out));

            assertThat(resumed.exit()).as(resumed.err()).isZero();
            assertSameBytes("whole", out);
        }
    }

    @Test
    void whatAKillLeftOfAnEventNeverHappened() throws Exception {
        Cli.run(folder, job("whole"));
        Cli.run(folder, job("torn"));
        Path journal = folder.resolve("torn/.seedbed/journal.jsonl");
        byte[] bytes = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(bytes, bytes.length - 7));
        Files.delete(folder.resolve("torn/report.json"));

        assertThat(Cli.run(folder, job("torn")).exit()).isZero();
        assertSameBytes("whole", "torn");
    }

    @Test
    void aFinishedRunIsPublishedAgainWithoutWork() throws Exception {
        Cli.run(folder, job("grown"));
        byte[] report = Files.readAllBytes(folder.resolve("grown/report.json"));
        byte[] journal = Files.readAllBytes(folder.resolve("grown/.seedbed/journal.jsonl"));

        assertThat(Cli.run(folder, job("grown")).exit()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("grown/report.json"))).isEqualTo(report);
        assertThat(Files.readAllBytes(folder.resolve("grown/.seedbed/journal.jsonl")))
                .isEqualTo(journal);
    }

    @Test
    void anotherSeedGivesOtherRowsForTheRandomControl() throws Exception {
        Cli.run(folder, job("zero", "--signal", "random"));
        Cli.run(folder, job("one", "--signal", "random", "--seed", "1"));

        assertThat(folder.resolve("zero/data/train.jsonl"))
                .content()
                .isNotEqualTo(Files.readString(folder.resolve("one/data/train.jsonl")));
    }

    @Test
    void theBudgetOfRowsIsKept() throws Exception {
        Cli.Result result = Cli.run(folder, job("grown", "--teacher", "eda", "--max-rows", "37", "--json"));

        assertThat(JSON.readTree(result.lastLine()).at("/kept").asInt()).isEqualTo(37);
        assertThat(JSON.readTree(folder.resolve("grown/report.json").toFile())
                        .at("/stop")
                        .asText())
                .isEqualTo("budget");
    }

    @Test
    void thePapersSignalStopsAStudentThatKnowsItsSeedSet() throws Exception {
        Cli.Result result = Cli.run(folder, job("grown", "--signal", "train", "--json"));

        assertThat(JSON.readTree(result.lastLine()).at("/kept").asInt()).isZero();
        assertThat(JSON.readTree(folder.resolve("grown/report.json").toFile())
                        .at("/stop")
                        .asText())
                .isEqualTo("no-mistakes");
    }

    private void killAfter(int events, String out) throws IOException, InterruptedException {
        Process process = Cli.start(folder, folder.resolve(out + ".log"), job(out));
        Path journal = folder.resolve(out).resolve(".seedbed/journal.jsonl");
        while (process.isAlive() && lines(journal) < events) {
            if (process.waitFor(5, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        process.destroyForcibly().waitFor();
        assertThat(lines(journal)).isGreaterThanOrEqualTo(events);
    }

    private static int lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file).split("\n", -1).length - 1 : 0;
    }

    private void assertSameBytes(String one, String other) throws IOException {
        for (String file : List.of(
                "data/train.jsonl",
                "data/test.jsonl",
                "parquet/train-00000-of-00001.parquet",
                "rejects.jsonl",
                "README.md",
                "model/memory.json")) {
            assertThat(folder.resolve(other).resolve(file))
                    .as(file)
                    .hasSameBinaryContentAs(folder.resolve(one).resolve(file));
        }
        assertThat(report(other)).isEqualTo(report(one));
    }

    /** A report without the command line, which names the folder. */
    private String report(String out) throws IOException {
        JsonNode report =
                JSON.readTree(folder.resolve(out).resolve("report.json").toFile());
        ((ObjectNode) report).remove("command");
        return report.toString();
    }

    private static String[] job(String out, String... more) {
        List<String> args = new ArrayList<>(
                List.of("llm2llm", "--train", "seed.jsonl", "--test", "test.jsonl", "--pool", "pool.jsonl"));
        args.addAll(List.of("--labels", "labels.yaml", "--student", "nearest", "--rounds", "3", "--out", out));
        args.addAll(List.of(more));
        return args.toArray(String[]::new);
    }
}
