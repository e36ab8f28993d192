package io.seedbed.augment.filter;

import io.seedbed.augment.FilterScore;
import java.util.Objects;

/** What a filter says of one candidate. Immutable. */
public sealed interface Verdict {

    /** Whether the candidate may go on to the next filter. */
    boolean isKept();

    /**
     * The candidate passes.
     *
     * @param score the filter's name with the measure that the candidate passed with
     */
    record Kept(FilterScore score) implements Verdict {
        public Kept {
            Objects.requireNonNull(score, "score");
        }

        @Override
        public boolean isKept() {
            return true;
        }
    }

    /**
     * The candidate is not taken.
     *
     * @param reason a short, stable code, for instance {@code rouge-l}
     * @param detail what was wrong and what would be right, for a person
     * @param score the measure that decided; NaN where there is none
     */
    record Dropped(String reason, String detail, double score) implements Verdict {
        public Dropped {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(detail, "detail");
        }

        @Override
        public boolean isKept() {
            return false;
        }
    }
}
