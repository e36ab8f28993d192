package io.seedbed.augment.loop;

import io.seedbed.augment.ArtifactRef;
import java.util.List;

/** Something that is to be done for a run. Commands carry references and counts, never payloads. */
public sealed interface LoopCommand {

    /** Train students of a round from the base weights and predict with them. */
    record Finetune(int round, ArtifactRef train) implements LoopCommand {}

    /** Measure a round's students and select the rows to augment next. */
    record Evaluate(int round, ArtifactRef train, ArtifactRef results) implements LoopCommand {}

    /**
     * Make new rows for the mistakes and filter them.
     *
     * @param round the round that the rows belong to, from 1
     * @param results what the students gave that made the mistakes
     * @param rowsLeft new rows that the budget still allows; 0 for no limit
     * @param callsLeft teacher calls that the budget still allows; 0 for no limit
     * @param predictions what the student has predicted for this step so far
     */
    record Augment(
            int round,
            ArtifactRef train,
            ArtifactRef results,
            ArtifactRef mistakes,
            int rowsLeft,
            long callsLeft,
            List<ArtifactRef> predictions)
            implements LoopCommand {
        public Augment {
            predictions = List.copyOf(predictions);
        }
    }

    /**
     * Predict rows that another step asked for.
     *
     * @param round the round of the step that asked
     * @param results the trainings whose averaged model predicts
     * @param rows a data set
     */
    record Predict(int round, ArtifactRef results, ArtifactRef rows) implements LoopCommand {}

    /**
     * Publish the result: the loop has ended well.
     *
     * @param round one more than the last round that was measured
     * @param ending how the loop ended
     * @param predictions what the student has predicted for this step so far
     */
    record Publish(int round, LoopState.Ending ending, List<ArtifactRef> predictions) implements LoopCommand {
        public Publish {
            predictions = List.copyOf(predictions);
        }
    }
}
