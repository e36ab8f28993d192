package io.seedbed.augment.filter;

import io.seedbed.augment.Candidate;
import io.seedbed.augment.Example;
import io.seedbed.augment.FilterScore;
import java.util.Collection;
import java.util.Optional;

/**
 * Drops candidates whose {@link NormalText} is that of a known row or of a row taken since. The score is 1 for a
 * duplicate and 0 otherwise. Not thread-safe.
 */
public final class ExactDuplicate implements RowFilter {

    /** The filter's name and its reason. */
    public static final String NAME = "duplicate";

    private final KnownTexts known;

    /** A filter that knows these rows: the training set so far. */
    public ExactDuplicate(Collection<Example> known) {
        this.known = new KnownTexts(known);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Verdict judge(Candidate candidate) {
        Optional<String> twin = known.find(candidate.text());
        if (twin.isPresent()) {
            return new Verdict.Dropped(NAME, "the same text as row " + twin.get() + "; a new text is needed", 1);
        }
        return new Verdict.Kept(new FilterScore(NAME, 0));
    }

    @Override
    public void taken(Example row) {
        known.add(row);
    }
}
