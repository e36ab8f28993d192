package io.seedbed.contracts;

import java.util.Objects;

/**
 * A run has ended well.
 *
 * @param digest the published data set's digest
 * @param before mean test accuracy of the seed set alone, in 0..1
 * @param after mean test accuracy of the last round
 * @param gain the averaged models' difference
 * @param gainLow the gain's 95 % interval, lower end
 * @param gainHigh upper end
 * @param kept new rows in the training set
 * @param rejected rows that filters dropped
 * @param cost what the teacher cost, in the operator's currency
 */
public record JobCompleted(
        String runId,
        String digest,
        double before,
        double after,
        double gain,
        double gainLow,
        double gainHigh,
        int kept,
        int rejected,
        double cost)
        implements EventData {
    public JobCompleted {
        Objects.requireNonNull(runId, "runId");
        Objects.requireNonNull(digest, "digest");
    }
}
