package io.seedbed.augment;

import java.util.Objects;

/**
 * A filter that a generated row passed, with the score that it passed with.
 *
 * @param filter the filter's name, for instance {@code rouge-l}
 * @param score the filter's own measure; its meaning stands in the filter's Javadoc
 */
public record FilterScore(String filter, double score) {
    public FilterScore {
        Objects.requireNonNull(filter, "filter");
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException(
                    "the score of filter " + filter + " is " + score + "; it must be finite");
        }
    }
}
