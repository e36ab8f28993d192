package io.seedbed.evaluate;

import java.util.List;

/** Checks on lists that describe the same rows. Stateless. */
final class Rows {

    private Rows() {}

    /** Refuses lists of different lengths, and empty ones. */
    static void requireParallel(List<?> first, List<?> second) {
        if (first.size() != second.size()) {
            throw new IllegalArgumentException(
                    "two lists over the same rows have " + first.size() + " and " + second.size() + " entries");
        }
        if (first.isEmpty()) {
            throw new IllegalArgumentException("there are no rows to score");
        }
    }
}
