package io.seedbed.augment.prompt;

import io.seedbed.augment.Reject;
import io.seedbed.augment.Target;
import io.seedbed.augment.TeacherRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the rows and the rejects of one answer. Not thread-safe. */
final class AnswerReader {

    private final TeacherRequest request;
    private final int round;
    private final List<ParsedAnswer.Row> rows = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();

    AnswerReader(TeacherRequest request, int round) {
        this.request = request;
        this.round = round;
    }

    /** Splits the answer, keeps what does not split as rejects and hands every item to {@code judge}. */
    ParsedAnswer read(AnswerParser parser, String answer, boolean truncated, ItemJudge judge) {
        AnswerParser.Items items = parser.parse(answer, truncated);
        for (AnswerParser.Item item : items.items) {
            judge.target(item, this).ifPresent(target -> rows.add(new ParsedAnswer.Row(fieldsOf(item), target)));
        }
        for (AnswerParser.Unusable unusable : items.unusable) {
            reject(unusable.reason(), unusable.detail(), unusable.raw());
        }
        return new ParsedAnswer(rows, rejects);
    }

    void reject(String reason, String detail, String raw) {
        rejects.add(new Reject(
                request.mistake().id(),
                raw.strip(),
                request.mistake().target().text(),
                round,
                ParsedAnswer.METHOD,
                reason,
                detail,
                Double.NaN));
    }

    /** The first line of a value that has one line by its form, without bold marks; what follows is kept as a reject. */
    String firstLine(String value) {
        int end = value.indexOf('\n');
        if (end >= 0) {
            reject("remark", "text after the item", value.substring(end));
        }
        return (end < 0 ? value : value.substring(0, end))
                .replaceAll("^\\*+|\\*+$", "")
                .strip();
    }

    private Map<String, String> fieldsOf(AnswerParser.Item item) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : request.mistake().fields().keySet()) {
            fields.put(field, item.values().get(field));
        }
        return fields;
    }

    /** Decides about one item: its target, or nothing after telling the reader why. */
    @FunctionalInterface
    interface ItemJudge {
        Optional<Target> target(AnswerParser.Item item, AnswerReader reader);
    }
}
