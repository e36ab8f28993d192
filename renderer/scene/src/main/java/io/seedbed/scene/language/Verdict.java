package io.seedbed.scene.language;

/**
 * Whether the pixels support something. Only what is {@link Truth#TRUE} goes into a caption, and only what is
 * {@link Truth#FALSE} into a negative.
 *
 * @param reason why it is not true, in a few words that can be counted; empty if it is
 */
public record Verdict(Truth truth, String reason) {

    /** Three values: what cannot be told is neither true nor false. */
    public enum Truth {
        TRUE,
        FALSE,
        UNCLEAR
    }

    /** The pixels support it. */
    public static final Verdict SUPPORTED = new Verdict(Truth.TRUE, "");

    /** The pixels speak against it. */
    public static Verdict refuted(String reason) {
        return new Verdict(Truth.FALSE, reason);
    }

    /** It cannot be told. */
    public static Verdict unclear(String reason) {
        return new Verdict(Truth.UNCLEAR, reason);
    }

    /** True or false by conditions; unclear if neither holds. */
    public static Verdict of(boolean supported, boolean refuted, String reason) {
        return supported ? SUPPORTED : refuted ? refuted(reason) : unclear(reason);
    }

    /** Whether the pixels support it. */
    public boolean isTrue() {
        return truth == Truth.TRUE;
    }

    /** Whether the pixels speak against it. */
    public boolean isFalse() {
        return truth == Truth.FALSE;
    }

    /** Both: true if both are, false if one is. */
    public Verdict and(Verdict other) {
        if (isFalse() || other.isFalse()) {
            return isFalse() ? this : other;
        }
        return isTrue() ? other : this;
    }
}
