package io.seedbed.dataset.image.row;

/**
 * A question about an image.
 *
 * @param question the question
 * @param answer the true answer
 * @param kind what it asks for, for instance {@code count}
 */
public record QuestionAnswer(String question, String answer, String kind) {
    public QuestionAnswer {
        if (question.isBlank() || answer.isBlank() || kind.isBlank()) {
            throw new IllegalArgumentException(
                    "a question \"" + question + "\" with answer \"" + answer + "\" of kind \"" + kind + '"');
        }
    }
}
