package io.seedbed.augment;

import java.util.Locale;

/** The part that a row plays in a job. */
public enum Split {
    /** Rows that a student is trained on. */
    TRAIN,
    /** Rows that steer training (early stopping) and are never trained on. */
    VALIDATION,
    /** Rows that only measure. */
    TEST,
    /** Rows without a target that retrieval may draw on. */
    POOL;

    /** The name as it is written in files: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
