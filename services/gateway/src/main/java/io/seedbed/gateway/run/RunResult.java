package io.seedbed.gateway.run;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a finished run gave.
 *
 * @param digest the published data set's digest
 * @param before mean test accuracy of the students of the seed set alone, in 0..1
 * @param after mean test accuracy of the last round's students, in 0..1
 * @param gain the averaged models' difference in test accuracy
 * @param gainLow the gain's 95 % interval, lower end
 * @param gainHigh upper end
 * @param kept new rows in the training set
 * @param rejected rows that filters dropped
 * @param cost what the teacher cost, in the operator's currency
 * @param beforeEach accuracy of each training of the seed set alone
 * @param afterEach accuracy of each training of the last round
 * @param stop why the loop stopped
 */
public record RunResult(
        String digest,
        double before,
        double after,
        double gain,
        double gainLow,
        double gainHigh,
        int kept,
        int rejected,
        double cost,
        @Nullable List<Double> beforeEach,
        @Nullable List<Double> afterEach,
        @Nullable String stop) {

    public RunResult {
        Objects.requireNonNull(digest, "digest");
        beforeEach = beforeEach == null ? List.of() : List.copyOf(beforeEach);
        afterEach = afterEach == null ? List.of() : List.copyOf(afterEach);
        stop = Objects.requireNonNullElse(stop, "");
    }
}
