package io.seedbed.augment.filter;

import io.seedbed.augment.Candidate;
import io.seedbed.augment.FilterScore;
import io.seedbed.augment.LabelSet;
import io.seedbed.augment.Target;
import java.util.List;

/**
 * Drops candidates whose label is not one of the task's. Without labels (a task without a closed set) every candidate
 * that has a target passes. The score is 1 for a known label. Thread-safe.
 */
public final class KnownLabel implements RowFilter {

    /** The filter's name. */
    public static final String NAME = "known-label";

    /** The reason of what it drops. */
    public static final String REASON = "unknown-label";

    private final List<String> labels;

    /** A filter that accepts these labels. */
    public KnownLabel(LabelSet labels) {
        this.labels = labels.labels();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Verdict judge(Candidate candidate) {
        Target target = candidate.target();
        if (!target.isPresent()) {
            return new Verdict.Dropped(REASON, "the row has no target", Double.NaN);
        }
        if (!labels.isEmpty() && !(target instanceof Target.Label && labels.contains(target.text()))) {
            String detail = "the label is " + target.text() + "; it must be one of " + String.join(", ", labels);
            return new Verdict.Dropped(REASON, detail, Double.NaN);
        }
        return new Verdict.Kept(new FilterScore(NAME, 1));
    }
}
