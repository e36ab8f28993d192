package io.seedbed.scene.place;

/** A scene that cannot be made as it was asked for; a retry with another seed may help, another request will. */
public final class UnsatisfiableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String constraint;

    /**
     * The constraint that failed.
     *
     * @param constraint for instance {@code mug on ball}
     * @param reason why it could not be met
     */
    public UnsatisfiableException(String constraint, String reason) {
        super("the scene cannot be made: \"" + constraint + "\" failed, since " + reason);
        this.constraint = constraint;
    }

    /** The constraint that failed most often. */
    public String constraint() {
        return constraint;
    }
}
