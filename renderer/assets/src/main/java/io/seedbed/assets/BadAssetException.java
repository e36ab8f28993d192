package io.seedbed.assets;

/** A foreign file that cannot be used; a retry does not help. The message names the file and what would be right. */
public final class BadAssetException extends Exception {

    private static final long serialVersionUID = 1L;

    /** A file that cannot be used. */
    public BadAssetException(String message) {
        super(message);
    }

    /** The same with its cause. */
    public BadAssetException(String message, Throwable cause) {
        super(message, cause);
    }
}
