package io.seedbed.contracts;

/** An event or a job document that cannot be understood, now or ever. The message says where and what would be right. */
public final class BadEventException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * A refusal.
     *
     * @param field the field that is wrong, as a JSON pointer; empty where it is the whole
     */
    public BadEventException(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The field that is wrong, as a JSON pointer; empty where it is the whole. */
    public String field() {
        return field;
    }
}
