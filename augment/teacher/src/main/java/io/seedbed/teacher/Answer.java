package io.seedbed.teacher;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.seedbed.augment.TeacherUsage;
import java.util.Objects;

/**
 * What a model answered.
 *
 * @param text the answer
 * @param finish why the model stopped: {@code stop}, {@code length}, {@code content_filter} or {@code other}
 * @param calls how often the request was sent until it was answered, at least 1
 * @param inputTokens tokens of the prompt as the provider counts them; {@link #UNKNOWN} where it does not say
 * @param outputTokens tokens of the answer as the provider counts them; {@link #UNKNOWN} where it does not say
 */
record Answer(String text, String finish, long calls, long inputTokens, long outputTokens) {

    /** The provider gave no count. */
    static final long UNKNOWN = -1;

    Answer {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(finish, "finish");
        if (calls < 1 || inputTokens < UNKNOWN || outputTokens < UNKNOWN) {
            throw new IllegalArgumentException("calls must be 1 or more and token counts " + UNKNOWN + " or more");
        }
    }

    /** What the answer cost when it was made. */
    TeacherUsage usage(Prices prices) {
        long input = Math.max(0, inputTokens);
        long output = Math.max(0, outputTokens);
        return new TeacherUsage(calls, input, output, prices.of(input, output));
    }

    /** Whether the answer was cut off, so that its last item cannot be trusted. */
    @JsonIgnore
    boolean isTruncated() {
        return finish.equals("length") || finish.equals("content_filter");
    }
}
