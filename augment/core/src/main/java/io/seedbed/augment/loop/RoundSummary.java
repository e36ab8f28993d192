package io.seedbed.augment.loop;

import io.seedbed.augment.ArtifactRef;
import java.util.Objects;

/**
 * One finished evaluation of the loop.
 *
 * @param growth what the round started from: its number, its training set and how that came about
 * @param results what the round's trainings gave: predictions and metrics
 * @param accuracy mean test accuracy over the trainings, in 0..1
 * @param signalScore the student's accuracy on the seed rows by the error signal, in 0..1; NaN where the signal measures
 *     nothing
 * @param mistakes the rows to augment next
 */
public record RoundSummary(
        LoopState.Growth growth, ArtifactRef results, double accuracy, double signalScore, ArtifactRef mistakes) {
    public RoundSummary {
        Objects.requireNonNull(growth, "growth");
        Objects.requireNonNull(results, "results");
        Objects.requireNonNull(mistakes, "mistakes");
    }

    /** 0 for the seed set alone, then the augmentation rounds. */
    public int round() {
        return growth.round();
    }
}
