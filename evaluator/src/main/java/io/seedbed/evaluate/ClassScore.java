package io.seedbed.evaluate;

/**
 * How well one class was told from the others. A ratio whose denominator is zero is 0, as in scikit-learn's
 * {@code zero_division=0}. Immutable.
 *
 * @param label the class
 * @param precision share of the rows predicted as the class that are of the class, in [0, 1]
 * @param recall share of the class's rows that were predicted as the class, in [0, 1]
 * @param f1 harmonic mean of precision and recall, in [0, 1]
 * @param support the number of rows of the class
 */
public record ClassScore(String label, double precision, double recall, double f1, int support) {

    /** The scores of a class that was rightly predicted, wrongly predicted and missed this many times. */
    static ClassScore of(String label, int rightly, int wrongly, int missed) {
        return new ClassScore(
                label,
                ratio(rightly, rightly + wrongly),
                ratio(rightly, rightly + missed),
                ratio(2L * rightly, 2L * rightly + wrongly + missed),
                rightly + missed);
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
