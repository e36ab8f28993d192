package io.seedbed.finetune.process;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Prediction;
import io.seedbed.augment.Predictions;
import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.augment.StepException.Kind;
import io.seedbed.augment.TrainedStudent;
import io.seedbed.augment.TrainingRequest;
import io.seedbed.finetune.model.ModelDirectory;
import io.seedbed.finetune.model.ModelSoup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Hands jobs to worker processes: writes the request into a folder beside the result's, and renames the result into place
 * when it is whole. Immutable and thread-safe.
 *
 * @param options how a process is started
 */
public record Worker(WorkerOptions options) {

    private static final int PREDICTION_HEAP_MB = 1024;

    /**
     * Trains in a process of its own, unless the folder already holds the request's result.
     *
     * @param digest of the request; it marks the result
     */
    public TrainedStudent train(
            TrainingRequest request, String digest, int maxHeapMb, Path directory, Progress progress)
            throws StepException, InterruptedException {
        Optional<TrainedStudent> existing = existing(request, digest, directory);
        if (existing.isPresent()) {
            return existing.get();
        }
        try (ScratchFolder scratch = ScratchFolder.beside(directory)) {
            JobFolder job = new JobFolder(scratch.path());
            List<String> names = List.copyOf(request.predict().keySet());
            job.write(new WorkerTask.Train(
                    request.labels(), request.settings(), request.seed(), request.keepModel(), names));
            Row.write(job.train(), labelled(request.train()));
            Row.write(job.validation(), labelled(request.validation()));
            for (Map.Entry<String, Dataset> entry : request.predict().entrySet()) {
                Row.write(job.predict(entry.getKey()), unlabelled(entry.getValue()));
            }
            new WorkerProcess(job, maxHeapMb, progress).run(options);
            new ResultFolder(job.result()).writeHeader(new ResultFolder.Header(digest, request.labels()));
            scratch.moveInto(job.result(), directory);
            return trained(directory, names);
        } catch (IOException e) {
            throw new StepException(Kind.RESOURCES, "cannot exchange files with a training process: " + e, e);
        }
    }

    private static Optional<TrainedStudent> existing(TrainingRequest request, String digest, Path directory)
            throws StepException {
        if (!Files.exists(directory)) {
            return Optional.empty();
        }
        ResultFolder result = new ResultFolder(directory);
        try {
            if (!result.hasHeader() || !result.header().digest().equals(digest)) {
                throw new StepException(
                        Kind.USER,
                        directory + " exists and does not hold the result of this training; name another folder");
            }
            return Optional.of(trained(directory, List.copyOf(request.predict().keySet())));
        } catch (IOException e) {
            throw new StepException(Kind.RESOURCES, "cannot read the result in " + directory + ": " + e, e);
        }
    }

    /** Predicts in a process of its own. */
    public Predictions predict(ModelDirectory model, Dataset rows, Progress progress)
            throws StepException, InterruptedException {
        List<String> labels = labels(model);
        try (ScratchFolder scratch = ScratchFolder.temporary()) {
            JobFolder job = new JobFolder(scratch.path());
            job.write(new WorkerTask.Predict(model.path().toAbsolutePath().toString()));
            Row.write(job.predict(WorkerJob.PREDICTED), unlabelled(rows));
            new WorkerProcess(job, PREDICTION_HEAP_MB, progress).run(options);
            return predictions(new ResultFolder(job.result()).scores(WorkerJob.PREDICTED), labels);
        } catch (IOException e) {
            throw new StepException(
                    Kind.RESOURCES, "cannot predict with the model in %s: %s".formatted(model.path(), e), e);
        }
    }

    private static List<String> labels(ModelDirectory model) throws StepException {
        try {
            return model.config().labels();
        } catch (IOException e) {
            throw new StepException(Kind.USER, String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Averages models. This needs no engine, so no process either.
     *
     * @return {@code out}
     */
    public Path average(List<ModelDirectory> models, Path out) throws StepException {
        if (Files.exists(out)) {
            return out;
        }
        try (ScratchFolder scratch = ScratchFolder.beside(out)) {
            Path whole = scratch.path().resolve("model");
            ModelSoup.average(models, new ModelDirectory(whole));
            scratch.moveInto(whole, out);
            return out;
        } catch (IllegalArgumentException e) {
            throw new StepException(Kind.USER, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new StepException(Kind.RESOURCES, "cannot average models: " + e, e);
        }
    }

    private static TrainedStudent trained(Path directory, List<String> names) throws IOException {
        ResultFolder result = new ResultFolder(directory);
        List<String> labels = result.header().labels();
        SortedMap<String, Predictions> predictions = new TreeMap<>();
        for (String name : names) {
            predictions.put(name, predictions(result.scores(name), labels));
        }
        return new TrainedStudent(directory, predictions, result.metrics());
    }

    private static Predictions predictions(List<Scores> scores, List<String> labels) {
        List<Prediction> rows = new ArrayList<>(scores.size());
        for (Scores score : scores) {
            Map<String, Double> probabilities = new LinkedHashMap<>();
            for (int label = 0; label < labels.size(); label++) {
                probabilities.put(labels.get(label), score.probabilities().get(label));
            }
            rows.add(Prediction.of(score.id(), probabilities));
        }
        return Predictions.of(rows);
    }

    private static List<Row> labelled(Dataset rows) {
        return rows.examples().stream()
                .map(row -> new Row(row.id(), row.text(), row.target().text()))
                .toList();
    }

    private static List<Row> unlabelled(Dataset rows) {
        return rows.examples().stream()
                .map(row -> new Row(row.id(), row.text(), null))
                .toList();
    }
}
