package io.seedbed.llm2llm.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the reports write numbers: the same words on the page, on the terminal and in every locale. Stateless. */
public final class Figures {

    /** Stands where nothing was measured. */
    public static final String NONE = "–";

    private Figures() {}

    /**
     * A share as a percentage with one decimal.
     *
     * @param share in 0..1; NaN where nothing was measured
     * @return for instance {@code 81.6%}, or {@link #NONE}
     */
    public static String percent(double share) {
        return Double.isFinite(share) ? String.format(Locale.ROOT, "%.1f%%", share * 100) : NONE;
    }

    /**
     * A mean and its standard deviation as percentages.
     *
     * @param score the score
     * @return for instance {@code 81.6 ± 0.9%}; the mean alone where one training stands behind it
     */
    public static String meanAndSd(LoopReport.Score score) {
        return score.each().size() < 2 || !Double.isFinite(score.accuracy())
                ? percent(score.accuracy())
                : String.format(Locale.ROOT, "%.1f ± %.1f%%", score.accuracy() * 100, score.sd() * 100);
    }

    /**
     * A difference of shares in percentage points, with its sign.
     *
     * @param difference in -1..1; NaN where nothing was measured
     * @return for instance {@code +7.1} or {@code −0.4}; {@code 0.0} has no sign
     */
    public static String points(double difference) {
        return Double.isFinite(difference)
                ? signed(String.format(Locale.ROOT, "%.1f", Math.abs(difference * 100)), difference)
                : NONE;
    }

    /**
     * A score in 0..1 with three decimals.
     *
     * @param value the score; NaN where nothing was measured
     * @return for instance {@code 0.816}
     */
    public static String score(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.3f", value) : NONE;
    }

    /**
     * A difference of scores with its sign.
     *
     * @param difference in -1..1; NaN where nothing was measured
     * @return for instance {@code +0.071}
     */
    public static String scoreChange(double difference) {
        return Double.isFinite(difference)
                ? signed(String.format(Locale.ROOT, "%.3f", Math.abs(difference)), difference)
                : NONE;
    }

    /**
     * A count with thousands apart.
     *
     * @param count the count
     * @return for instance {@code 12,345}
     */
    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A whole number; a dash where there is none. */
    public static String countOrDash(@Nullable Integer count) {
        return count == null ? "–" : count(count);
    }

    /**
     * A p value with its relation.
     *
     * @param p in 0..1; NaN where nothing was measured
     * @return {@code p = 0.034}, {@code p < 0.001}, or {@code p not measured}
     */
    public static String pValue(double p) {
        if (!Double.isFinite(p)) {
            return "p not measured";
        }
        return p < 0.001 ? "p < 0.001" : String.format(Locale.ROOT, "p = %.3f", p);
    }

    /**
     * What a teacher charged. The report knows no currency: it is the one that the teacher's prices were given in.
     *
     * @param cost the sum
     * @return {@code 0}, or four decimals
     */
    public static String cost(double cost) {
        if (!Double.isFinite(cost)) {
            return NONE;
        }
        return cost == 0 ? "0" : String.format(Locale.ROOT, "%,.4f", cost);
    }

    /**
     * A count and its noun.
     *
     * @param count the count
     * @param singular the noun for one
     * @param plural the noun for any other count
     * @return for instance {@code 1 row} or {@code 1,204 rows}
     */
    public static String counted(long count, String singular, String plural) {
        return count(count) + " " + (count == 1 ? singular : plural);
    }

    private static String signed(String digits, double value) {
        boolean zero = digits.chars().allMatch(character -> character == '0' || character == '.');
        if (zero) {
            return digits;
        }
        return (value > 0 ? "+" : "−") + digits;
    }
}
