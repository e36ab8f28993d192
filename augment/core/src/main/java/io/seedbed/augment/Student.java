package io.seedbed.augment;

import java.nio.file.Path;
import java.util.List;

/**
 * A model that is trained from its base weights and then judged. Implementations are thread-safe: several trainings may
 * run side by side. The same request gives the same predictions to the bit on one machine.
 */
public interface Student {

    /** The student's name with what decides its results, for instance {@code minilm-l6}; part of every digest. */
    String name();

    /**
     * Trains from the base weights and predicts. If {@code directory} already holds the result of the same request, that
     * result is returned. The directory appears whole or not at all.
     *
     * @throws StepException if the request is wrong, or the training failed
     * @throws InterruptedException if the calling thread was interrupted; nothing is left behind
     */
    TrainedStudent train(TrainingRequest request, Path directory, Progress progress)
            throws StepException, InterruptedException;

    /**
     * The model whose weights are the mean of the given models' weights (a uniform soup), written to {@code model}; all
     * must come from the same base. If {@code model} already exists it is returned as it is.
     *
     * @throws StepException if the models do not fit together
     */
    Path average(List<Path> models, Path model) throws StepException, InterruptedException;

    /**
     * Predicts rows with a model that {@link #train} or {@link #average} wrote.
     *
     * @throws StepException if the model cannot be read, or prediction failed
     */
    Predictions predict(Path model, Dataset rows, Progress progress) throws StepException, InterruptedException;
}
