package io.seedbed.render;

/** No platform gave a graphics context. Trying again does not help; the message says what to install. */
public final class NoGraphicsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoGraphicsException(String message) {
        super(message);
    }

    NoGraphicsException(String message, Throwable cause) {
        super(message, cause);
    }
}
