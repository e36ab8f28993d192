package io.seedbed.kit.step;

import io.seedbed.contracts.StepFailed;

/** A step could not be done. The kind says whether trying again may help. */
public final class StepFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final StepFailed.Failure kind;

    /** A failure with what was wrong, where, and what would be right. */
    public StepFailure(StepFailed.Failure kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** The same, with what it came from. */
    public StepFailure(StepFailed.Failure kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** Whose fault it is. */
    public StepFailed.Failure kind() {
        return kind;
    }
}
