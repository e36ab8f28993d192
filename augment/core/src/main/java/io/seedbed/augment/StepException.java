package io.seedbed.augment;

/** A step of a job failed as a whole. The kind says whether trying again may help, and whose move it is. */
public final class StepException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Whose move it is. */
    public enum Kind {
        /** The input or the configuration is wrong: the user must change it; trying again cannot help. */
        USER,
        /** A resource was missing or refused (memory, disk, a remote model): trying again may help. */
        RESOURCES,
        /** The program is at fault: trying again seldom helps. */
        INTERNAL
    }

    private final Kind kind;

    /** A failure with what was wrong, where, and what would be right. */
    public StepException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** A failure with its cause. */
    public StepException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** Whose move it is. */
    public Kind kind() {
        return kind;
    }
}
