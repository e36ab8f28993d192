package io.seedbed.augment.prompt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The worked pair of the question-answering prompt: two invented questions of one skill. */
final class WorkedQuestion {

    private WorkedQuestion() {}

    /** The question that is given. */
    static Map<String, String> given(Collection<String> fields, String answer, String last) {
        return values(
                fields,
                "A bakery fills 6 trays with 8 rolls each and sells 35 of the rolls before noon.",
                "How many rolls are left in the afternoon?",
                Map.of(
                        answer,
                        "The trays hold 6 * 8 = 48 rolls.\nAfter the sale 48 - 35 = 13 rolls are left.",
                        last,
                        "13"));
    }

    /** The question that could have been made for it. */
    static Map<String, String> made(Collection<String> fields, String answer, String last) {
        return values(
                fields,
                "Nadia packs 9 boxes with 12 candles each and gives 40 of the candles to her neighbours.",
                "How many candles does she keep?",
                Map.of(answer, "The boxes hold 9 * 12 = 108 candles.\nShe keeps 108 - 40 = 68 candles.", last, "68"));
    }

    /** One field takes the whole question; of several, the first takes the story and the others the question. */
    private static Map<String, String> values(
            Collection<String> fields, String story, String question, Map<String, String> key) {
        List<String> names = new ArrayList<>(fields);
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), names.size() == 1 ? story + " " + question : i == 0 ? story : question);
        }
        values.putAll(key);
        return values;
    }
}
