package io.seedbed.finetune.training;

/** A loss, a gradient, a weight or a probability is NaN or infinite, so the model is worthless. */
public final class NonFiniteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure with the step, the rows, and what might help. */
    public NonFiniteException(String message) {
        super(message);
    }
}
