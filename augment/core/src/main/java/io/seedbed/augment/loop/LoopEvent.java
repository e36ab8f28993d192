package io.seedbed.augment.loop;

import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.StepException;
import io.seedbed.augment.TeacherUsage;

/** Something that happened to a run. Events carry references and counts, never payloads. */
public sealed interface LoopEvent {

    /**
     * The run was submitted.
     *
     * @param train the seed set
     */
    record Submitted(ArtifactRef train) implements LoopEvent {}

    /**
     * The trainings of a round are done.
     *
     * @param results their predictions and metrics
     */
    record Finetuned(int round, ArtifactRef results) implements LoopEvent {}

    /**
     * A round's students are measured and the rows to augment next are known.
     *
     * @param accuracy mean test accuracy over the trainings
     * @param signalScore accuracy on the seed rows by the error signal; NaN where it measures nothing
     * @param mistakes the rows to augment next
     */
    record Evaluated(int round, double accuracy, double signalScore, ArtifactRef mistakes) implements LoopEvent {}

    /**
     * A round's new rows are made and filtered.
     *
     * @param round the round that the rows belong to, from 1
     * @param train the training set with the new rows
     * @param kept rows added
     * @param rejects rows dropped, with reasons
     * @param usage what the teacher cost
     */
    record Augmented(int round, ArtifactRef train, int kept, ArtifactRef rejects, TeacherUsage usage)
            implements LoopEvent {}

    /**
     * A step needs the student's predictions before it can go on.
     *
     * @param round the step's round
     * @param rows the rows to predict
     */
    record Asked(int round, ArtifactRef rows) implements LoopEvent {}

    /**
     * The rows that a step asked for are predicted.
     *
     * @param round the round of the step that asked
     */
    record Predicted(int round, ArtifactRef predictions) implements LoopEvent {}

    /**
     * The results are published.
     *
     * @param result a document with the data set's digest and the report's numbers
     */
    record Published(ArtifactRef result) implements LoopEvent {}

    /** A step failed for good: whoever runs the steps has given up on retries. */
    record StepFailed(int round, StepException.Kind kind, String message) implements LoopEvent {}

    /** The user no longer wants the run. */
    record Cancelled() implements LoopEvent {}
}
