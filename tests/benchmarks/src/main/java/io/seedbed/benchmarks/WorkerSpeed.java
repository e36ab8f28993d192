package io.seedbed.benchmarks;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seedbed.contracts.Digests;
import io.seedbed.contracts.Topics;
import io.seedbed.evaluate.Summary;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures what the platform costs: rows a second through the augment worker, requested and reported over Kafka, beside the same
 * step called through the library in this process, in turns. Both must give the same artifacts. The platform gets the JVM
 * options of this process, so that heap and collector are the same.
 */
@Command(
        name = "worker-speed",
        description = "Rows a second through the augment worker over Kafka, beside the library alone.",
        mixinStandardHelpOptions = true)
public final class WorkerSpeed implements Callable<Integer> {

    private static final String TRAIN = "train.jsonl";
    private static final String TEST = "test.jsonl";
    private static final int TEST_ROWS = 50;

    @Option(
            names = "--data",
            required = true,
            description = "The folder that holds trec/train.jsonl and trec/test.jsonl.")
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Option(names = "--out", required = true, description = "A new folder for the platform's data.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--seeds", description = "Seed rows (default: ${DEFAULT-VALUE}).")
    private int seeds = 2_500;

    @Option(names = "--per-example", description = "New rows wanted for each (default: ${DEFAULT-VALUE}).")
    private int perExample = 60;

    @Option(names = "--rows", description = "New rows at most (default: ${DEFAULT-VALUE}).")
    private int rows = 100_000;

    @Option(names = "--repeats", description = "Measurements of each side (default: ${DEFAULT-VALUE}).")
    private int repeats = 5;

    @Option(names = "--warm-ups", description = "Runs of each side before (default: ${DEFAULT-VALUE}).")
    private int warmUps = 1;

    /** Runs the measurements. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new WorkerSpeed()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Files.createDirectories(out);
        copy(TRAIN, seeds);
        copy(TEST, TEST_ROWS);
        List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments();
        List<Turn> turns = new ArrayList<>();
        try (PlatformUnderTest platform = PlatformUnderTest.start(out, options);
                StepEvents events = new StepEvents(platform);
                KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", platform.bootstrap()),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            LibrarySide library = new LibrarySide(out.resolve("platform").resolve("store"), out);
            for (int i = 0; i < warmUps + repeats; i++) {
                String id = "rows-" + i;
                producer.send(submission(id, i)).get();
                String runId = Digests.runId("benchmark", id);
                StepEvents.Step step = events.awaitAugment(runId);
                platform.cancel(runId);
                platform.awaitOver(runId);
                platform.awaitIdle();
                LibrarySide.Measured measured = library.measure(step);
                Turn turn = new Turn(measured.added(), step.seconds(), measured.seconds(), step.cpu(), measured.cpu());
                System.err.println((i < warmUps ? "warm-up " : "turn ") + turn);
                if (i >= warmUps) {
                    turns.add(turn);
                }
            }
            platform.stop();
        }
        print(turns);
        return 0;
    }

    /** The same step on both sides. */
    private record Turn(int added, double worker, double library, double workerCpu, double libraryCpu) {
        double ratio() {
            return worker / library;
        }

        double cpuRatio() {
            return workerCpu / libraryCpu;
        }
    }

    private void copy(String name, int most) throws IOException {
        try (Stream<String> lines = Files.lines(data.resolve("trec").resolve(name))) {
            Files.write(out.resolve(name), lines.limit(most).toList());
        }
    }

    private ProducerRecord<String, byte[]> submission(String id, int seed) {
        ObjectNode event = JsonNodeFactory.instance
                .objectNode()
                .put("specversion", "1.0")
                .put("id", id)
                .put("source", "benchmark")
                .put("type", "io.seedbed.job.submitted.v1");
        event.putObject("data")
                .putObject("job")
                .put("name", id)
                .put("train", TRAIN)
                .put("test", TEST)
                .put("student", "nearest")
                .put("teacher", "eda")
                .put("signal", "all")
                .put("rounds", 1)
                .put("trainings", 1)
                .put("perExample", perExample)
                .put("maxRows", rows)
                .put("seed", seed);
        return new ProducerRecord<>(Topics.JOBS, event.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void print(List<Turn> turns) {
        int added = turns.get(0).added();
        System.out.printf(Locale.ROOT, "| %,d new rows | seconds | CPU seconds | rows/s |%n", added);
        System.out.println("| --- | --- | --- | --- |");
        side("the worker, requested to reported", added, turns, Turn::worker, Turn::workerCpu);
        side("the library alone", added, turns, Turn::library, Turn::libraryCpu);
        System.out.printf(
                "| ratio, turn by turn | %s | %s | |%n",
                spread(turns.stream().map(Turn::ratio).toList()),
                spread(turns.stream().map(Turn::cpuRatio).toList()));
    }

    private static void side(
            String name, int added, List<Turn> turns, Function<Turn, Double> seconds, Function<Turn, Double> cpu) {
        List<Double> all = turns.stream().map(seconds).toList();
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %,.0f |%n",
                name,
                spread(all),
                spread(turns.stream().map(cpu).toList()),
                added / new Summary(all).mean());
    }

    private static String spread(List<Double> values) {
        Summary summary = new Summary(values);
        return String.format(
                Locale.ROOT,
                "%.2f ± %.2f",
                summary.mean(),
                summary.standardDeviation().orElse(0));
    }
}
