package io.seedbed.llm2llm;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Prediction;
import io.seedbed.augment.Predictions;
import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.augment.Student;
import io.seedbed.augment.TrainedStudent;
import io.seedbed.augment.TrainingRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A student that knows a label by the first word of the rows that have it. */
final class WordStudent implements Student {

    private final List<String> asked;

    /** @param asked hears the rows that were predicted after training */
    WordStudent(List<String> asked) {
        this.asked = asked;
    }

    @Override
    public String name() {
        return "word";
    }

    @Override
    public TrainedStudent train(TrainingRequest request, Path directory, Progress progress) throws StepException {
        try {
            Path model = Files.createDirectories(directory.resolve("model"));
            StringBuilder words = new StringBuilder();
            for (Example row : request.train().examples()) {
                words.append(word(row)).append('\t').append(row.target().text()).append('\n');
            }
            Files.writeString(model.resolve("words.tsv"), words.toString(), StandardCharsets.UTF_8);
            SortedMap<String, Predictions> predictions = new TreeMap<>();
            for (Map.Entry<String, Dataset> entry : request.predict().entrySet()) {
                predictions.put(entry.getKey(), answer(model, entry.getValue()));
            }
            return new TrainedStudent(directory, predictions, new TreeMap<>());
        } catch (IOException e) {
            throw new StepException(StepException.Kind.RESOURCES, "the disk failed", e);
        }
    }

    @Override
    public Path average(List<Path> models, Path model) {
        return models.get(0);
    }

    @Override
    public Predictions predict(Path model, Dataset rows, Progress progress) throws StepException {
        rows.examples().forEach(row -> asked.add(row.id()));
        try {
            return answer(model, rows);
        } catch (IOException e) {
            throw new StepException(StepException.Kind.RESOURCES, "the disk failed", e);
        }
    }

    private static Predictions answer(Path model, Dataset rows) throws IOException {
        Map<String, String> known = new TreeMap<>();
        for (String line : Files.readAllLines(model.resolve("words.tsv"), StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            known.putIfAbsent(cells[0], cells[1]);
        }
        return Predictions.of(rows.examples().stream()
                .map(row -> {
                    String label = known.getOrDefault(word(row), "a");
                    return Prediction.of(row.id(), Map.of(label, 0.9, label.equals("a") ? "b" : "a", 0.1));
                })
                .toList());
    }

    private static String word(Example row) {
        return row.text().split(" ", 2)[0];
    }
}
