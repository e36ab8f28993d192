package io.seedbed.contracts;

/** The headers of a record in {@link Topics#DEAD_LETTERS}. */
public final class DeadLetterHeaders {

    /** Why it is here, for a person. */
    public static final String REASON = "seedbed-reason";

    /** The field that is wrong, as a JSON pointer; empty where it is the whole. */
    public static final String FIELD = "seedbed-field";

    /** Where it came from: {@code topic/partition/offset}. */
    public static final String ORIGIN = "seedbed-origin";

    private DeadLetterHeaders() {}
}
