package io.seedbed.benchmarks;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Progress;
import io.seedbed.augment.Provenance;
import io.seedbed.augment.Seeds;
import io.seedbed.augment.Split;
import io.seedbed.augment.Target;
import io.seedbed.augment.TrainingRequest;
import io.seedbed.finetune.TextStudent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the student's steps a second, rows predicted a second, and memory; one training at a time, on one thread. */
@Command(
        name = "student-speed",
        description = "Speed and memory of the text student, batches of 16 rows of 32 tokens.",
        mixinStandardHelpOptions = true)
public final class StudentSpeed implements Callable<Integer> {

    /** One word piece each. */
    private static final List<String> WORDS = List.of("time", "year", "people", "way", "day", "man", "thing", "woman");

    private static final int TOKENS = 32;
    private static final List<String> LABELS = List.of("a", "b", "c", "d");

    @Option(names = "--out", required = true, description = "A folder for the trainings; it must not exist.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--steps", description = "Steps of each training (default: ${DEFAULT-VALUE}).")
    private int steps = 60;

    @Option(names = "--predict", description = "Rows to predict (default: ${DEFAULT-VALUE}).")
    private int predict = 500;

    /** Runs the measurements. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new StudentSpeed()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Files.createDirectory(out);
        System.out.println("| method | frozen | steps/s | rows predicted/s | CPU s in all | peak memory MiB |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        for (String method : List.of("full", "lora")) {
            for (String frozen : List.of("none", "0", "3")) {
                measure(method, frozen);
            }
        }
        return 0;
    }

    private void measure(String method, String frozen) throws Exception {
        SortedMap<String, String> settings = new TreeMap<>(Map.of(
                "method",
                method,
                "freezeLayers",
                frozen,
                "minSteps",
                String.valueOf(steps),
                "maxSteps",
                String.valueOf(steps)));
        SortedMap<String, Dataset> predicted = new TreeMap<>(Map.of("test", rows("test", predict)));
        TrainingRequest request =
                new TrainingRequest(rows("train", 160), Dataset.empty(), predicted, LABELS, settings, 1, false);
        Map<String, Double> metrics = new TextStudent()
                .train(request, out.resolve(method + "-" + frozen), Progress.NONE)
                .metrics();
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.2f | %.0f | %.1f | %.0f |%n",
                method,
                frozen,
                metrics.getOrDefault("stepsPerSecond", Double.NaN),
                metrics.getOrDefault("predictedRowsPerSecond", Double.NaN),
                metrics.getOrDefault("cpuSeconds", Double.NaN),
                metrics.getOrDefault("peakMemoryMb", Double.NaN));
    }

    /** Rows of 30 words, which [CLS] and [SEP] make 32 tokens; the first word decides the label. */
    private static Dataset rows(String name, int count) {
        RandomGenerator random = Seeds.generator(1, "student-speed", name);
        List<Example> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            int label = row % LABELS.size();
            String text = WORDS.get(label) + " "
                    + random.ints(TOKENS - 3, 0, WORDS.size())
                            .mapToObj(WORDS::get)
                            .collect(Collectors.joining(" "));
            Target target = new Target.Label(LABELS.get(label));
            rows.add(Example.of(name + row, text, target, Split.TRAIN, Provenance.read(name + ":" + row)));
        }
        return Dataset.of(rows);
    }
}
