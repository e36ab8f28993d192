package io.seedbed.augment.simple;

/**
 * How strongly EDA changes a text, as a share of its words for each operation; an operation with 0 is left out.
 *
 * @param replace the share of words that synonym replacement changes, in 0..1
 * @param insert the share of words that random insertion adds, in 0..1
 * @param swap the share of words that random swap swaps, in 0..1
 * @param delete the probability of each word to be deleted, in 0..1
 */
public record EdaSettings(double replace, double insert, double swap, double delete) {

    /** The released code's alpha. */
    public static final double DEFAULT_ALPHA = 0.1;

    /** The released code's settings: 0.1 for each operation. */
    public static final EdaSettings DEFAULT = of(DEFAULT_ALPHA);

    public EdaSettings {
        require("replace", replace);
        require("insert", insert);
        require("swap", swap);
        require("delete", delete);
        if (replace + insert + swap + delete == 0) {
            throw new IllegalArgumentException("all four operations are 0; at least one must be above");
        }
    }

    /** One alpha for all four operations, as in the paper. */
    public static EdaSettings of(double alpha) {
        return new EdaSettings(alpha, alpha, alpha, alpha);
    }

    private static void require(String name, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(name + " is " + share + "; it must lie in 0..1");
        }
    }
}
