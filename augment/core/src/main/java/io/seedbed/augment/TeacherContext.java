package io.seedbed.augment;

import java.util.Objects;

/**
 * What a teacher may look at beside the mistakes.
 *
 * @param round the round, from 1
 * @param train the training set so far: the seed rows and what earlier rounds added
 * @param labels the labels; empty for a task without a closed set
 * @param student the current student, for teachers that want its agreement
 */
public record TeacherContext(int round, Dataset train, LabelSet labels, StudentView student) {
    public TeacherContext {
        Objects.requireNonNull(train, "train");
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(student, "student");
    }

    /** Predicts rows with the round's student. */
    @FunctionalInterface
    public interface StudentView {

        /** Predictions in the rows' order. */
        Predictions predict(Dataset rows) throws StepException, InterruptedException;
    }
}
