package io.seedbed.augment.filter;

import io.seedbed.augment.Candidate;
import io.seedbed.augment.Example;
import io.seedbed.augment.FilterScore;
import java.util.Collection;
import java.util.Optional;

/**
 * Drops candidates whose {@link NormalText} is that of a test row, so that no gain comes from having seen the test. The
 * score is 1 for a leak and 0 otherwise. Thread-safe.
 */
public final class TestLeak implements RowFilter {

    /** The filter's name and its reason. */
    public static final String NAME = "test-leak";

    private final KnownTexts test;

    /** A filter that guards these test rows. */
    public TestLeak(Collection<Example> test) {
        this.test = new KnownTexts(test);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Verdict judge(Candidate candidate) {
        Optional<String> leaked = test.find(candidate.text());
        if (leaked.isPresent()) {
            return new Verdict.Dropped(
                    NAME, "the same text as test row " + leaked.get() + "; the student must not train on it", 1);
        }
        return new Verdict.Kept(new FilterScore(NAME, 0));
    }
}
