package io.seedbed.teacher;

import io.seedbed.augment.TeacherUsage;

/** Sums usage. Whole numbers until it is read, so that the order of adding does not matter. Thread-safe. */
final class Tally {

    private final Prices prices;
    private long calls;
    private long inputTokens;
    private long outputTokens;

    Tally(Prices prices) {
        this.prices = prices;
    }

    synchronized void add(TeacherUsage usage) {
        calls += usage.calls();
        inputTokens += usage.inputTokens();
        outputTokens += usage.outputTokens();
    }

    synchronized TeacherUsage total() {
        return new TeacherUsage(calls, inputTokens, outputTokens, prices.of(inputTokens, outputTokens));
    }
}
