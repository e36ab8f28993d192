package io.seedbed.teacher;

/**
 * What tokens cost.
 *
 * @param perMillionInput price of a million prompt tokens
 * @param perMillionOutput price of a million answer tokens
 */
record Prices(double perMillionInput, double perMillionOutput) {

    /** Nothing costs anything. */
    static final Prices FREE = new Prices(0, 0);

    double of(long inputTokens, long outputTokens) {
        return (inputTokens * perMillionInput + outputTokens * perMillionOutput) / 1e6;
    }

    boolean areKnown() {
        return perMillionInput > 0 || perMillionOutput > 0;
    }
}
