package io.seedbed.augment;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One training of a student from its base weights, and what to predict with it.
 *
 * @param train the rows to train on
 * @param validation rows that decide on early stopping; empty for none
 * @param predict data sets to predict after training, by name
 * @param labels the closed set of labels in order; empty for a task without one
 * @param settings the student's own settings by name; what is absent has the student's default
 * @param seed everything random in the training draws from it
 * @param keepModel whether the weights are wanted, or the predictions alone
 */
public record TrainingRequest(
        Dataset train,
        Dataset validation,
        SortedMap<String, Dataset> predict,
        List<String> labels,
        SortedMap<String, String> settings,
        long seed,
        boolean keepModel) {

    public TrainingRequest {
        Objects.requireNonNull(train, "train");
        Objects.requireNonNull(validation, "validation");
        predict = Collections.unmodifiableSortedMap(new TreeMap<>(predict));
        labels = List.copyOf(labels);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** {@code sha256:} digest of everything that decides the result, for a student of this name. */
    public String digest(String student) {
        Digest digest = new Digest().add(student).add(train.digest()).add(validation.digest());
        for (Map.Entry<String, Dataset> entry : predict.entrySet()) {
            digest.add(entry.getKey()).add(entry.getValue().digest());
        }
        digest.add(labels.size());
        labels.forEach(digest::add);
        settings.forEach((key, value) -> digest.add(key).add(value));
        return digest.add(seed).add(Boolean.toString(keepModel)).value();
    }
}
