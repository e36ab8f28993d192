package io.seedbed.teacher;

import io.seedbed.augment.Candidate;
import io.seedbed.augment.Reject;
import io.seedbed.augment.TeacherContext;
import io.seedbed.augment.TeacherReply;
import io.seedbed.augment.TeacherRequest;
import io.seedbed.augment.TeacherUsage;
import io.seedbed.augment.prompt.ParsedAnswer;
import io.seedbed.augment.prompt.TeacherPrompt;
import java.util.List;

/**
 * Turns outcomes into replies. Immutable and thread-safe.
 *
 * @param prompt reads the answers
 * @param model the model's name
 */
record Replies(TeacherPrompt prompt, String model) {

    /** The reply to an answered call. */
    TeacherReply answered(Call call, Answer answer, TeacherUsage usage, TeacherContext context) {
        TeacherRequest request = call.request();
        ParsedAnswer parsed = prompt.read(answer.text(), answer.isTruncated(), request, context);
        List<Candidate> candidates = parsed.rows().stream()
                .map(row -> new Candidate(
                        row.fields(),
                        row.target(),
                        List.of(request.mistake().id()),
                        ParsedAnswer.METHOD,
                        model,
                        call.prompt().digest(),
                        request.seed(),
                        List.of()))
                .toList();
        return new TeacherReply(candidates, parsed.rejects(), usage);
    }

    /** The reply to a call that was not answered. */
    TeacherReply refused(Call call, Outcome.Refused refused, TeacherUsage usage, TeacherContext context) {
        TeacherRequest request = call.request();
        Reject reject = new Reject(
                request.mistake().id(),
                "",
                request.mistake().target().text(),
                context.round(),
                ParsedAnswer.METHOD,
                refused.reason(),
                refused.detail(),
                Double.NaN);
        return new TeacherReply(List.of(), List.of(reject), usage);
    }
}
