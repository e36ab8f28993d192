package io.seedbed.teacher;

/** What became of one call. */
sealed interface Outcome {

    /** The model answered. */
    record Answered(Answer answer) implements Outcome {}

    /**
     * The request was not answered, and no retry can help.
     *
     * @param reason the reject's code: {@code refused}, {@code unreadable} or {@code budget}
     * @param detail what was wrong, for a person
     * @param calls how often it was sent
     */
    record Refused(String reason, String detail, long calls) implements Outcome {

        /** The provider does not want this request (too long for the model, filtered). */
        static final String REFUSED = "refused";

        /** The provider's answer does not follow its protocol. */
        static final String UNREADABLE = "unreadable";

        /** The budget does not allow the call. */
        static final String BUDGET = "budget";
    }
}
