package io.seedbed.augment.filter;

import io.seedbed.augment.Candidate;
import io.seedbed.augment.Example;
import io.seedbed.augment.FilterScore;
import java.util.Collection;
import java.util.Locale;

/**
 * Drops candidates that say what another row says already: those with a ROUGE-L F-measure above a threshold to a known
 * row or to a row taken since. The score is the highest F-measure found. LLM2LLM's released code compares with the wrong
 * seed rows and with this round's rows alone; give the whole training set so far to compare with every earlier round.
 * Not thread-safe.
 */
public final class RougeNovelty implements RowFilter {

    /** The filter's name and its reason. */
    public static final String NAME = "rouge-l";

    /** LLM2LLM's threshold. */
    public static final double DEFAULT_THRESHOLD = 0.95;

    private final double threshold;
    private final NoveltyIndex index = new NoveltyIndex();

    /**
     * A filter that knows these rows.
     *
     * @param threshold the highest F-measure that passes, in 0..1
     */
    public RougeNovelty(double threshold, Collection<Example> known) {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("the ROUGE-L threshold is " + threshold + "; it must lie in 0..1");
        }
        this.threshold = threshold;
        known.forEach(this::taken);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Verdict judge(Candidate candidate) {
        NoveltyIndex.Nearest nearest = index.nearest(candidate.text());
        if (nearest.f1() > threshold) {
            String detail = String.format(
                    Locale.ROOT,
                    "ROUGE-L %.3f to row %s; at most %.3f is taken",
                    nearest.f1(),
                    nearest.id(),
                    threshold);
            return new Verdict.Dropped(NAME, detail, nearest.f1());
        }
        return new Verdict.Kept(new FilterScore(NAME, nearest.f1()));
    }

    @Override
    public void taken(Example row) {
        index.add(row.id(), row.text());
    }
}
