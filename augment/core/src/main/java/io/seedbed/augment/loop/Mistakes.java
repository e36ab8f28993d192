package io.seedbed.augment.loop;

import java.util.List;

/**
 * What a round got wrong on the seed rows.
 *
 * @param rows the rows to augment next, in the seed set's order
 * @param signalScore the student's accuracy on the seed rows by the error signal; NaN where the signal measures nothing
 */
public record Mistakes(List<Mistake> rows, double signalScore) {
    public Mistakes {
        rows = List.copyOf(rows);
    }
}
