package io.seedbed.gateway.run;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A round of a run, as far as it has come. Round 0 is the seed set alone.
 *
 * @param trainRows rows that the students were trained on; null before the training
 * @param accuracies test accuracy of each training, in 0..1; empty before they are measured
 * @param accuracy their mean; null before
 * @param modelAccuracy test accuracy of the averaged model; null before
 * @param signalScore accuracy on the seed rows by the error signal; null where it measures nothing
 * @param mistakes rows that the next round is to augment; null before they are selected
 * @param kept new rows of this round in the training set
 * @param rejected rows of this round that were dropped, by reason
 * @param calls requests to a remote teacher
 * @param cost what the teacher cost, in the operator's currency
 * @param seconds how long the round's steps took
 */
public record RoundView(
        int round,
        @Nullable Integer trainRows,
        List<Double> accuracies,
        @Nullable Double accuracy,
        @Nullable Double modelAccuracy,
        @Nullable Double signalScore,
        @Nullable Integer mistakes,
        int kept,
        Map<String, Integer> rejected,
        long calls,
        long inputTokens,
        long outputTokens,
        double cost,
        double seconds) {

    public RoundView {
        accuracies = List.copyOf(accuracies);
        rejected = Collections.unmodifiableMap(new TreeMap<>(rejected));
    }

    /** Rows of this round that were dropped, for any reason. */
    public int rejectedRows() {
        return rejected.values().stream().mapToInt(Integer::intValue).sum();
    }
}
