package io.seedbed.finetune;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Predictions;
import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.augment.StepException.Kind;
import io.seedbed.augment.Student;
import io.seedbed.augment.Target;
import io.seedbed.augment.TrainedStudent;
import io.seedbed.augment.TrainingRequest;
import io.seedbed.finetune.model.ModelDirectory;
import io.seedbed.finetune.process.Worker;
import io.seedbed.finetune.process.WorkerOptions;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A text classifier on all-MiniLM-L6-v2 that trains on the processor in about ten seconds for a seed set.
 *
 * <p>Each training and each prediction runs in a process of its own on one thread: a native crash fails that step alone,
 * and the same request gives the same bytes. Thread-safe; run as many side by side as there are cores. Settings are those
 * of {@link TextTrainingConfig}.
 */
public final class TextStudent implements Student {

    /** The last part counts the recipe: it changes whenever the same request may give another result. */
    private static final String NAME = "minilm-l6-2";

    private final Worker worker;

    /** A student whose processes run on this process's JVM and class path. */
    public TextStudent() {
        this(WorkerOptions.inherited());
    }

    /** A student whose processes are started as the options say. */
    public TextStudent(WorkerOptions options) {
        this.worker = new Worker(options);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TrainedStudent train(TrainingRequest request, Path directory, Progress progress)
            throws StepException, InterruptedException {
        TextTrainingConfig config = check(request);
        return worker.train(request, request.digest(NAME), config.maxHeapMb(), directory, progress);
    }

    @Override
    public Path average(List<Path> models, Path model) throws StepException, InterruptedException {
        return worker.average(models.stream().map(ModelDirectory::new).toList(), model);
    }

    @Override
    public Predictions predict(Path model, Dataset rows, Progress progress) throws StepException, InterruptedException {
        return worker.predict(new ModelDirectory(model), rows, progress);
    }

    private static TextTrainingConfig check(TrainingRequest request) throws StepException {
        List<String> labels = request.labels();
        if (labels.size() < 2) {
            throw user("a classifier needs 2 labels or more, got " + labels);
        }
        if (new HashSet<>(labels).size() < labels.size()) {
            throw user("a label is named twice in " + labels);
        }
        if (request.train().isEmpty()) {
            throw user("there are no rows to train on");
        }
        checkLabels("training", request.train(), labels);
        checkLabels("validation", request.validation(), labels);
        try {
            return TextTrainingConfig.parse(request.settings());
        } catch (IllegalArgumentException e) {
            throw new StepException(Kind.USER, String.valueOf(e.getMessage()), e);
        }
    }

    private static void checkLabels(String part, Dataset rows, List<String> labels) throws StepException {
        Set<String> known = new HashSet<>(labels);
        for (Example row : rows.examples()) {
            if (!(row.target() instanceof Target.Label label)) {
                throw user("%s row %s has no label; it must have one of %s".formatted(part, row.id(), labels));
            }
            if (!known.contains(label.text())) {
                throw user("%s row %s has the label '%s'; the labels are %s"
                        .formatted(part, row.id(), label.text(), labels));
            }
        }
    }

    private static StepException user(String message) {
        return new StepException(Kind.USER, message);
    }
}
