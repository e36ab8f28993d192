package io.seedbed.llm2llm.report;

import io.seedbed.llm2llm.report.LoopReport.Gain;

/** What a gain with its interval and its test allows us to say, and no more. */
public enum Verdict {
    /** The interval lies above 0 and the test agrees. */
    GAIN("A gain was shown"),
    /** The interval lies above 0 but the test does not agree. */
    HINT("A gain is likely, not certain"),
    /** The interval holds 0. */
    NOTHING_SHOWN("No gain could be shown"),
    /** The interval lies below 0. */
    LOSS("The model got worse"),
    /** There is no interval. */
    NOT_MEASURED("The gain was not measured");

    private static final double SIGNIFICANT = 0.05;

    private final String title;

    Verdict(String title) {
        this.title = title;
    }

    /**
     * Judges a gain.
     *
     * @param gain the gain
     * @return what can be said of it
     */
    public static Verdict of(Gain gain) {
        if (!Double.isFinite(gain.accuracy()) || !Double.isFinite(gain.low()) || !Double.isFinite(gain.high())) {
            return NOT_MEASURED;
        }
        if (gain.high() < 0) {
            return LOSS;
        }
        if (gain.low() <= 0) {
            return NOTHING_SHOWN;
        }
        return gain.p() < SIGNIFICANT ? GAIN : HINT;
    }

    /** The verdict in a few words. */
    public String title() {
        return title;
    }

    /**
     * Says why, with the numbers.
     *
     * @param gain the gain that was judged
     * @return a sentence or two
     */
    public String sentence(Gain gain) {
        String interval = interval(gain);
        String p = Figures.pValue(gain.p());
        return switch (this) {
            case GAIN ->
                "The published model moved by %s points on the test set: %s, %s."
                        .formatted(Figures.points(gain.accuracy()), interval, p);
            case HINT ->
                "The published model moved by %s points: the %s lies above 0, but McNemar's test does not agree (%s)."
                        .formatted(Figures.points(gain.accuracy()), interval, p);
            case NOTHING_SHOWN ->
                "The published model moved by %s points, but the %s includes 0 (%s). "
                        .formatted(Figures.points(gain.accuracy()), interval, p)
                        .concat("A larger test set would narrow the interval.");
            case LOSS ->
                "The published model moved by %s points: %s, %s. Keep the model of the seed set."
                        .formatted(Figures.points(gain.accuracy()), interval, p);
            case NOT_MEASURED -> "There is no interval to judge it by.";
        };
    }

    /**
     * The interval in words.
     *
     * @param gain the gain
     * @return for instance {@code 95% interval +3.2 to +11.0}
     */
    public static String interval(Gain gain) {
        return "95% interval " + Figures.points(gain.low()) + " to " + Figures.points(gain.high());
    }
}
