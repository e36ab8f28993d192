package io.seedbed.augment.prompt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The fixed form of a numbered item, for instance
 *
 * <pre>
 * 1. Text: …
 * Label: …
 * </pre>
 *
 * The same form writes the worked pair, replays kept rows and reads answers.
 *
 * @param parts the item's parts in order; at least one
 */
record AnswerForm(List<Part> parts) {

    AnswerForm {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("an answer form needs a part");
        }
    }

    /** A form with one part for each text field of a row, then the given parts. */
    static AnswerForm of(Collection<String> fields, Part... last) {
        Set<String> taken = new HashSet<>();
        for (Part part : last) {
            taken.add(part.heading());
        }
        List<Part> parts = new ArrayList<>();
        for (String field : fields) {
            String heading = heading(field);
            if (!taken.add(heading)) {
                heading = "Field " + (parts.size() + 1) + ":";
                taken.add(heading);
            }
            parts.add(new Part(field, heading));
        }
        parts.addAll(List.of(last));
        return new AnswerForm(parts);
    }

    /** One part under its heading for each value, without a number. */
    String write(Map<String, String> values) {
        List<String> lines = new ArrayList<>();
        for (Part part : parts) {
            String value = values.get(part.name());
            if (value != null) {
                lines.add(part.heading() + " " + value.strip());
            }
        }
        return String.join("\n", lines);
    }

    /** Numbered items, from 1, with a blank line between them. */
    String number(List<Map<String, String>> items) {
        List<String> written = new ArrayList<>();
        for (Map<String, String> item : items) {
            written.add((written.size() + 1) + ". " + write(item));
        }
        return String.join("\n\n", written);
    }

    private static String heading(String field) {
        String words = field.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        if (words.isEmpty()) {
            return "Field:";
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first) + ":";
    }

    /**
     * A part of an item.
     *
     * @param name the part's key in the values
     * @param heading what stands before the value: a word with a colon, or a mark
     */
    record Part(String name, String heading) {}
}
