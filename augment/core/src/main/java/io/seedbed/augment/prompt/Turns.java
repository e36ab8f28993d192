package io.seedbed.augment.prompt;

import io.seedbed.augment.Example;
import io.seedbed.augment.TeacherRequest;
import io.seedbed.augment.prompt.ChatPrompt.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * LLM2LLM's layout of a conversation: the rules; one worked pair; the mistake; and, where rows were kept already, those
 * rows as the model's own turn and a request for more and different ones.
 *
 * @param system the rules
 * @param workedRequest the worked pair's request
 * @param workedAnswer the worked pair's answer, in the fixed form
 */
record Turns(String system, String workedRequest, String workedAnswer) {

    /**
     * The whole conversation.
     *
     * @param ask the request for a number of rows
     * @param kept a kept row's values in the answer form
     */
    ChatPrompt write(TeacherRequest request, AnswerForm form, Ask ask, Function<Example, Map<String, String>> kept) {
        List<Message> turns = new ArrayList<>();
        turns.add(Message.system(system));
        turns.add(Message.user(workedRequest));
        turns.add(Message.assistant(workedAnswer));
        int wanted = TeacherPrompt.rowsAskedFor(request);
        List<Example> rows = request.alreadyKept();
        if (rows.isEmpty()) {
            turns.add(Message.user(ask.rows(wanted)));
        } else {
            turns.add(Message.user(ask.rows(rows.size())));
            turns.add(Message.assistant(form.number(rows.stream().map(kept).toList())));
            turns.add(Message.user("Good. Now write " + wanted + " MORE "
                    + (wanted == 1 ? "item" : "items")
                    + " for the same request, DIFFERENT from all the items above in names, numbers, wording and situation."
                    + " Number them from 1 again, in the same form."));
        }
        return new ChatPrompt(turns);
    }

    /** Writes the request for a number of rows. */
    @FunctionalInterface
    interface Ask {
        String rows(int count);
    }
}
