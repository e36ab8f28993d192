package io.seedbed.augment.filter;

import io.seedbed.augment.Candidate;
import io.seedbed.augment.FilterScore;

/**
 * Drops candidates that are too short or too long, counted in {@link WordTokens}. The score is the number of words.
 * Thread-safe.
 *
 * @param minimum the least number of words, 0 or more
 * @param maximum the highest number of words, at least the minimum
 */
public record Length(int minimum, int maximum) implements RowFilter {

    /** The filter's name and its reason. */
    public static final String NAME = "length";

    public Length {
        if (minimum < 0 || maximum < minimum) {
            throw new IllegalArgumentException("the length is to lie in " + minimum + ".." + maximum
                    + "; the minimum must be 0 or more and the maximum no less than it");
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Verdict judge(Candidate candidate) {
        int words = WordTokens.of(candidate.text()).size();
        if (words < minimum || words > maximum) {
            return new Verdict.Dropped(NAME, words + " words; " + minimum + " to " + maximum + " are taken", words);
        }
        return new Verdict.Kept(new FilterScore(NAME, words));
    }
}
