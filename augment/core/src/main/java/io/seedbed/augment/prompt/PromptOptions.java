package io.seedbed.augment.prompt;

/**
 * What can be chosen about a prompt.
 *
 * @param showMistake whether the teacher sees what the student answered; LLM2LLM's released code computes it and never
 *     shows it
 * @param maxCharacters a new row with more characters than this is rejected as {@code too-long}; at least 1
 */
public record PromptOptions(boolean showMistake, int maxCharacters) {

    /** Shows the mistake; up to 4,000 characters a row. */
    public static final PromptOptions DEFAULT = new PromptOptions(true, 4000);

    public PromptOptions {
        if (maxCharacters < 1) {
            throw new IllegalArgumentException("maxCharacters is " + maxCharacters + "; it must be 1 or more");
        }
    }

    /** The options as a part of {@link TeacherPrompt#version()}. */
    String fingerprint() {
        return "showMistake=" + showMistake + ",maxCharacters=" + maxCharacters;
    }
}
