package io.seedbed.augment.loop;

import java.util.Locale;

/** Why a loop ended. */
public enum StopReason {
    /** All rounds are done. */
    ROUNDS,
    /** The student makes no mistake on the seed rows, by the error signal. */
    NO_MISTAKES,
    /** The budget of rows or of teacher calls is used up. */
    BUDGET,
    /** The error signal has not become better for as many rounds as patience allows. */
    PATIENCE,
    /** The teacher had nothing new: no row passed the filters. */
    NOTHING_NEW;

    /** The name as it is written in reports: {@code no-mistakes}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
