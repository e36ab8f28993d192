package io.seedbed.finetune.nearest;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.augment.Dataset;
import io.seedbed.augment.Prediction;
import io.seedbed.augment.Predictions;
import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.augment.StepException.Kind;
import io.seedbed.augment.Student;
import io.seedbed.augment.TrainedStudent;
import io.seedbed.augment.TrainingRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A nearest-neighbour student: it answers as the most similar training rows do. Trains in no time and takes labels and
 * free-text answers alike, so it lets the loop run where no model can be trained, and is the floor that a trained one must
 * beat. It has no settings and draws nothing at random. Thread-safe.
 */
public final class NearestStudent implements Student {

    private static final String NAME = "nearest-1";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MODEL = "memory.json";
    private static final String RESULT = "result.json";

    /** What a training's folder holds beside the model. */
    private record Result(String request, SortedMap<String, List<Prediction>> predictions) {}

    /** A model's file. */
    private record Model(List<String> labels, List<Memory.Known> rows) {
        Memory memory() {
            return new Memory(rows, labels);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TrainedStudent train(TrainingRequest request, Path directory, Progress progress)
            throws StepException, InterruptedException {
        if (request.train().isEmpty()) {
            throw new StepException(Kind.USER, "there are no rows to train on");
        }
        if (!request.settings().isEmpty()) {
            throw new StepException(
                    Kind.USER,
                    "the nearest student has no setting " + request.settings().firstKey() + "; leave it out");
        }
        try {
            if (!Files.exists(directory.resolve(RESULT))) {
                write(request, directory);
            }
            Result result = JSON.readValue(directory.resolve(RESULT).toFile(), Result.class);
            SortedMap<String, Predictions> predictions = new TreeMap<>();
            result.predictions().forEach((name, rows) -> predictions.put(name, Predictions.of(rows)));
            progress.update("training", 1, 1);
            return new TrainedStudent(directory, predictions, new TreeMap<>());
        } catch (IOException e) {
            throw disk("writing the training " + directory, e);
        }
    }

    @Override
    public Path average(List<Path> models, Path model) throws StepException {
        try {
            if (!Files.isDirectory(model)) {
                Path fresh = Files.createDirectories(model.resolveSibling("." + model.getFileName() + ".tmp"));
                Files.copy(models.get(0).resolve(MODEL), fresh.resolve(MODEL), StandardCopyOption.REPLACE_EXISTING);
                Files.move(fresh, model, StandardCopyOption.ATOMIC_MOVE);
            }
            return model;
        } catch (IOException e) {
            throw disk("writing the model " + model, e);
        }
    }

    @Override
    public Predictions predict(Path model, Dataset rows, Progress progress) throws StepException, InterruptedException {
        try {
            return JSON.readValue(model.resolve(MODEL).toFile(), Model.class)
                    .memory()
                    .predict(rows);
        } catch (IOException e) {
            throw disk("reading the model " + model, e);
        }
    }

    private static void write(TrainingRequest request, Path directory) throws IOException, InterruptedException {
        Model model = new Model(
                request.labels(),
                request.train().examples().stream()
                        .map(row -> new Memory.Known(row.text(), row.target().text()))
                        .toList());
        Memory memory = model.memory();
        SortedMap<String, List<Prediction>> predictions = new TreeMap<>();
        for (Map.Entry<String, Dataset> asked : request.predict().entrySet()) {
            predictions.put(asked.getKey(), memory.predict(asked.getValue()).rows());
        }
        Path fresh = directory.resolveSibling("." + directory.getFileName() + ".tmp");
        Files.createDirectories(fresh.resolve("model"));
        JSON.writeValue(fresh.resolve("model").resolve(MODEL).toFile(), model);
        JSON.writeValue(fresh.resolve(RESULT).toFile(), new Result(request.digest(NAME), predictions));
        Files.move(fresh, directory, StandardCopyOption.ATOMIC_MOVE);
    }

    private static StepException disk(String doing, IOException cause) {
        return new StepException(Kind.RESOURCES, doing + " failed: " + cause.getMessage(), cause);
    }
}
