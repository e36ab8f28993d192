package io.seedbed.augment;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a training gave.
 *
 * @param directory holds the result; the weights are in its folder {@code model} where they were asked for
 * @param predictions by the names of {@link TrainingRequest#predict()}
 * @param metrics numbers about the training by name, for instance {@code steps}, {@code seconds}, {@code finalLoss};
 *     only reported, never part of a digest
 */
public record TrainedStudent(
        Path directory, SortedMap<String, Predictions> predictions, SortedMap<String, Double> metrics) {

    public TrainedStudent {
        Objects.requireNonNull(directory, "directory");
        predictions = Collections.unmodifiableSortedMap(new TreeMap<>(predictions));
        metrics = Collections.unmodifiableSortedMap(new TreeMap<>(metrics));
    }

    /** The folder with the weights. */
    public Path model() {
        return directory.resolve("model");
    }

    /**
     * The predictions of one data set.
     *
     * @throws IllegalArgumentException if it was not asked for
     */
    public Predictions predictions(String name) {
        Predictions found = predictions.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no predictions were asked for under the name " + name);
        }
        return found;
    }
}
