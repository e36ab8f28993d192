package io.seedbed.augment.prompt;

import io.seedbed.augment.TeacherContext;
import io.seedbed.augment.TeacherRequest;

/**
 * Asks a chat model for new rows and reads its answer. Implementations are pure and thread-safe: the same request and
 * context give the same prompt.
 */
public interface TeacherPrompt {

    /** The largest number of rows that is asked for at once (LLM2LLM's released code uses the same). */
    int MOST_ROWS = 10;

    /** The prompt's name, edition and options; part of a teacher's fingerprint. Changes whenever a prompt's text does. */
    String version();

    /**
     * The prompt for one request.
     *
     * @throws IllegalArgumentException if the mistake is not a row of the prompt's task
     */
    ChatPrompt write(TeacherRequest request, TeacherContext context);

    /**
     * Reads what the model answered to {@link #write}.
     *
     * @param answer the answer's text
     * @param truncated whether the model was cut off, so that the last item cannot be trusted
     */
    ParsedAnswer read(String answer, boolean truncated, TeacherRequest request, TeacherContext context);

    /**
     * How many rows a request asks for: one more at every further attempt, at most {@link #MOST_ROWS}. A model that
     * repeats itself then has room for a different row.
     */
    static int rowsAskedFor(TeacherRequest request) {
        return Math.min(request.wanted() + request.attempt(), MOST_ROWS);
    }
}
