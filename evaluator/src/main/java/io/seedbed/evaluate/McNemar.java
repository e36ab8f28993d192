package io.seedbed.evaluate;

import java.util.List;

/**
 * McNemar's test of two classifiers on the same rows (McNemar 1947), exact and with Lancaster's mid-p, which is less
 * conservative (Fagerland, Lydersen and Laake 2013). Only the rows on which exactly one classifier is right count; if
 * the classifiers were equally good, either would be the right one in half of them. Immutable.
 *
 * @param onlyBefore rows that only the first classifier got right
 * @param onlyAfter rows that only the second classifier got right
 * @param exactP two-sided exact binomial p value, in (0, 1]
 * @param midP two-sided mid-p value, in (0, 1]
 */
public record McNemar(int onlyBefore, int onlyAfter, double exactP, double midP) {

    /**
     * Tests two classifiers' predictions, row by row.
     *
     * @throws IllegalArgumentException if there are no rows or the lists differ in length
     */
    public static McNemar of(List<String> truth, List<String> before, List<String> after) {
        Rows.requireParallel(truth, before);
        Rows.requireParallel(truth, after);
        int onlyBefore = 0;
        int onlyAfter = 0;
        for (int row = 0; row < truth.size(); row++) {
            boolean first = truth.get(row).equals(before.get(row));
            boolean second = truth.get(row).equals(after.get(row));
            onlyBefore += first && !second ? 1 : 0;
            onlyAfter += second && !first ? 1 : 0;
        }
        return of(onlyBefore, onlyAfter);
    }

    /** Tests from the counts of the rows on which exactly one classifier is right. */
    public static McNemar of(int onlyBefore, int onlyAfter) {
        if (onlyBefore < 0 || onlyAfter < 0) {
            throw new IllegalArgumentException("counts cannot be negative: " + onlyBefore + ", " + onlyAfter);
        }
        int trials = onlyBefore + onlyAfter;
        int fewer = Math.min(onlyBefore, onlyAfter);
        double logChoose = 0;
        double upTo = 0;
        double at = 0;
        for (int successes = 0; successes <= fewer; successes++) {
            if (successes > 0) {
                logChoose += Math.log(trials - successes + 1.0) - Math.log(successes);
            }
            at = Math.exp(logChoose - trials * Math.log(2));
            upTo += at;
        }
        return new McNemar(onlyBefore, onlyAfter, Math.min(1, 2 * upTo), Math.min(1, 2 * upTo - at));
    }
}
