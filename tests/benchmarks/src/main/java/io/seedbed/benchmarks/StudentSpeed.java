package io.seedbed.benchmarks;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Progress;
import io.seedbed.augment.Provenance;
import io.seedbed.augment.Seeds;
import io.seedbed.augment.Split;
import io.seedbed.augment.Target;
import io.seedbed.augment.TrainedStudent;
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
import java.util.random.RandomGenerator;

/** Steps/s, rows/s predicted and peak memory of the student at batch 16 and 32 tokens, one training after the other. */
public final class StudentSpeed {

    private static final int STEPS = 50;
    private static final int ROWS = 160;
    private static final int TEST_ROWS = 512;

    /** Thirty of these and the two marks around a row are 32 tokens: each is one word piece. */
    private static final List<String> WORDS = List.of(
            "time", "year", "people", "way", "day", "man", "thing", "woman", "life", "child", "world", "school",
            "state", "family", "student", "group", "country", "problem", "hand", "part", "place", "case", "week",
            "company");

    private StudentSpeed() {}

    /** Runs the benchmark and prints a Markdown table. */
    public static void main(String[] args) throws Exception {
        Map<String, Map<String, String>> kinds = new TreeMap<>();
        kinds.put("1 full, the default: layers 1 to 3 frozen", Map.of());
        kinds.put("2 full, embeddings frozen", Map.of("freezeLayers", "0"));
        kinds.put("3 full, everything", Map.of("freezeLayers", "-1"));
        kinds.put("4 LoRA on all layers", Map.of("method", "lora", "freezeLayers", "0"));
        kinds.put("5 LoRA, layers 1 to 3 frozen", Map.of("method", "lora"));
        System.out.println(
                "| student, batch 16, 32 tokens, one thread | steps/s | rows/s predicted | peak memory, MiB |");
        System.out.println("| --- | --- | --- | --- |");
        Path folder = Files.createTempDirectory("student-speed");
        for (Map.Entry<String, Map<String, String>> kind : kinds.entrySet()) {
            SortedMap<String, Double> metrics =
                    train(kind.getValue(), folder.resolve("t-" + kind.getKey().charAt(0)));
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.0f | %.0f |%n",
                    kind.getKey().substring(2),
                    metrics.get("stepsPerSecond"),
                    metrics.get("predictedRowsPerSecond"),
                    metrics.get("peakMemoryMb"));
        }
    }

    private static SortedMap<String, Double> train(Map<String, String> settings, Path folder) throws Exception {
        SortedMap<String, String> all = new TreeMap<>(settings);
        all.put("minSteps", String.valueOf(STEPS));
        all.put("maxSteps", String.valueOf(STEPS));
        SortedMap<String, Dataset> predict = new TreeMap<>();
        predict.put("test", rows("test", TEST_ROWS));
        TrainedStudent trained = new TextStudent()
                .train(
                        new TrainingRequest(
                                rows("train", ROWS), Dataset.empty(), predict, List.of("A", "B"), all, 7, false),
                        folder,
                        Progress.NONE);
        return trained.metrics();
    }

    private static Dataset rows(String name, int count) {
        List<Example> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            RandomGenerator random = Seeds.generator(7, name, String.valueOf(i));
            List<String> words = new ArrayList<>();
            for (int word = 0; word < 30; word++) {
                words.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            rows.add(Example.of(
                    name + "-" + i,
                    String.join(" ", words),
                    new Target.Label(i % 2 == 0 ? "A" : "B"),
                    Split.TRAIN,
                    Provenance.read(name + ":" + i)));
        }
        return Dataset.of(rows);
    }
}
