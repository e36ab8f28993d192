package io.seedbed.teacher;

/**
 * The most that a teacher may spend on one job. A call is sent only if its worst case still fits: every byte of the prompt
 * a token, and the longest answer. Answers that were recorded earlier are never refused but count, so that a job that
 * was interrupted ends with the same rows as one that was not. A request counts as one call, however often the provider
 * made it be sent again.
 *
 * @param maxCalls requests that may be answered
 * @param maxTokens tokens of prompts and answers together
 * @param maxCost in the currency of the configured prices
 */
public record TeacherBudget(long maxCalls, long maxTokens, double maxCost) {

    /** No limit. */
    public static final TeacherBudget UNLIMITED =
            new TeacherBudget(Long.MAX_VALUE, Long.MAX_VALUE, Double.POSITIVE_INFINITY);

    /** @throws IllegalArgumentException if a limit is negative or not a number */
    public TeacherBudget {
        if (maxCalls < 0 || maxTokens < 0 || !(maxCost >= 0)) {
            throw new IllegalArgumentException("a budget of " + maxCalls + " calls, " + maxTokens
                    + " tokens and a cost of " + maxCost + " is negative; every limit must be 0 or more");
        }
    }

    /** This many requests, whatever they cost. */
    public static TeacherBudget calls(long most) {
        return new TeacherBudget(most, Long.MAX_VALUE, Double.POSITIVE_INFINITY);
    }

    /** This many tokens. */
    public static TeacherBudget tokens(long most) {
        return new TeacherBudget(Long.MAX_VALUE, most, Double.POSITIVE_INFINITY);
    }

    /** This much money. */
    public static TeacherBudget cost(double most) {
        return new TeacherBudget(Long.MAX_VALUE, Long.MAX_VALUE, most);
    }
}
