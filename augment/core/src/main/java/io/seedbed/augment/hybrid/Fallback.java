package io.seedbed.augment.hybrid;

import java.util.Locale;

/** What the offline teacher does for a mistake that the pool has too little for. */
public enum Fallback {
    /** Rewrites where there is no pool at all; otherwise gives fewer rows, since rewriting is neutral or harmful. */
    AUTO,
    /** Rewrites the mistake by {@link io.seedbed.augment.simple.Eda} for every row that is missing. */
    EDA,
    /** Gives fewer rows. */
    NONE;

    /** Whether missing rows are to be rewritten. */
    boolean rewrites(boolean hasPool) {
        return this == EDA || (this == AUTO && !hasPool);
    }

    /** The name as it is written in settings: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
