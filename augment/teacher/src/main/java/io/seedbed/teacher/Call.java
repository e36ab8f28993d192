package io.seedbed.teacher;

import io.seedbed.augment.StepException;
import io.seedbed.augment.StepException.Kind;
import io.seedbed.augment.TeacherContext;
import io.seedbed.augment.TeacherRequest;
import io.seedbed.augment.prompt.ChatPrompt;
import io.seedbed.augment.prompt.TeacherPrompt;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A request with its prompt.
 *
 * @param request what is asked
 * @param prompt how it is asked
 * @param digest names the answer
 */
record Call(TeacherRequest request, ChatPrompt prompt, String digest) {

    /** What chat protocols add to a message and to a conversation, in tokens, generously. */
    private static final int MESSAGE_OVERHEAD = 16;

    /** The i-th call for the i-th request. */
    static List<Call> of(List<TeacherRequest> requests, TeacherContext context, TeacherPrompt prompt, Decoding decoding)
            throws StepException {
        List<Call> calls = new ArrayList<>();
        for (TeacherRequest request : requests) {
            try {
                ChatPrompt written = prompt.write(request, context);
                calls.add(new Call(request, written, decoding.requestDigest(written, request)));
            } catch (IllegalArgumentException e) {
                throw new StepException(Kind.USER, "the teacher cannot be asked: " + e.getMessage(), e);
            }
        }
        return calls;
    }

    /** At most this many prompt tokens: no byte-level or piece-wise tokenizer makes more tokens than there are bytes. */
    long mostInputTokens() {
        return prompt.messages().stream()
                .mapToLong(message -> message.text().getBytes(StandardCharsets.UTF_8).length + MESSAGE_OVERHEAD)
                .sum();
    }
}
