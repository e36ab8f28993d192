package io.seedbed.augment;

/**
 * What a teacher's work cost.
 *
 * @param calls requests sent to a remote model
 * @param inputTokens tokens of the prompts, as the provider counts them
 * @param outputTokens tokens of the answers, as the provider counts them
 * @param cost the price in the currency of the teacher's configuration; 0 where no price is configured
 */
public record TeacherUsage(long calls, long inputTokens, long outputTokens, double cost) {

    /** Work that cost nothing. */
    public static final TeacherUsage NONE = new TeacherUsage(0, 0, 0, 0);

    /** The sum of both. */
    public TeacherUsage plus(TeacherUsage other) {
        return new TeacherUsage(
                calls + other.calls,
                inputTokens + other.inputTokens,
                outputTokens + other.outputTokens,
                cost + other.cost);
    }
}
