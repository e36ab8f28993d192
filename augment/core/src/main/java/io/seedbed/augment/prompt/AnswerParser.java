package io.seedbed.augment.prompt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits an answer into numbered items and each item into its parts, strictly: an item needs every part exactly once, in
 * the form's order, and not blank. What does not fit is returned with its reason and raw text; nothing is dropped
 * silently. Bold marks around headings and a reasoning model's leading {@code <think>} block are passed over. Immutable
 * and thread-safe.
 */
final class AnswerParser {

    private static final Pattern THINKING = Pattern.compile("\\A\\s*<think>.*?</think>", Pattern.DOTALL);

    private final AnswerForm form;
    private final int maxCharacters;
    private final Pattern itemStart;
    private final List<Pattern> headings = new ArrayList<>();

    AnswerParser(AnswerForm form, int maxCharacters) {
        this.form = form;
        this.maxCharacters = maxCharacters;
        form.parts().forEach(part -> headings.add(headingPattern(part.heading())));
        this.itemStart = Pattern.compile(
                "^[ \\t]*\\**\\d{1,2}[.)]\\**\\s+(?="
                        + wordPattern(form.parts().get(0).heading()) + ")",
                Pattern.MULTILINE);
    }

    /** The items of an answer; the last one is not trusted where the model was cut off. */
    Items parse(String answer, boolean truncated) {
        String text = THINKING.matcher(answer).replaceFirst("").replace("\r\n", "\n");
        Items items = new Items();
        if (text.isBlank()) {
            items.unusable.add(new Unusable("empty", "the teacher answered nothing", answer));
            return items;
        }
        List<Integer> starts = new ArrayList<>();
        List<Integer> bodies = new ArrayList<>();
        Matcher matcher = itemStart.matcher(text);
        while (matcher.find()) {
            starts.add(matcher.start());
            bodies.add(matcher.end());
        }
        String before = text.substring(0, starts.isEmpty() ? text.length() : starts.get(0));
        if (!before.isBlank()) {
            items.unusable.add(
                    starts.isEmpty()
                            ? new Unusable("unparsed", "no item of the form asked for: " + shape(), before)
                            : new Unusable("preamble", "text before the first item", before));
        }
        for (int i = 0; i < starts.size(); i++) {
            boolean last = i == starts.size() - 1;
            String raw = text.substring(starts.get(i), last ? text.length() : starts.get(i + 1));
            String body = raw.substring(bodies.get(i) - starts.get(i));
            if (last && truncated) {
                items.unusable.add(new Unusable("truncated", "the answer was cut off within this item", raw));
            } else {
                read(body, raw, items);
            }
        }
        return items;
    }

    private void read(String body, String raw, Items items) {
        if (raw.strip().length() > maxCharacters) {
            items.unusable.add(new Unusable(
                    "too-long",
                    "the item has " + raw.strip().length() + " characters; at most " + maxCharacters + " are taken",
                    raw));
            return;
        }
        int[] starts = new int[headings.size()];
        int[] ends = new int[headings.size()];
        for (int i = 0; i < starts.length; i++) {
            Matcher matcher = headings.get(i).matcher(body);
            boolean found = matcher.find();
            if (found) {
                starts[i] = matcher.start();
                ends[i] = matcher.end();
            }
            if (!found || matcher.find() || (i > 0 && starts[i] < ends[i - 1])) {
                items.unusable.add(new Unusable(
                        "unparsed", "an item needs each of its parts exactly once and in order: " + shape(), raw));
                return;
            }
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < starts.length; i++) {
            String value = body.substring(ends[i], i + 1 < starts.length ? starts[i + 1] : body.length())
                    .strip();
            String name = form.parts().get(i).name();
            if (value.isEmpty()) {
                items.unusable.add(new Unusable("empty", "the item's part " + name + " is blank", raw));
                return;
            }
            values.put(name, value);
        }
        items.items.add(new Item(values, raw));
    }

    private String shape() {
        return form.parts().stream()
                .map(part -> part.heading() + " …")
                .reduce((left, right) -> left + " / " + right)
                .orElseThrow();
    }

    private static Pattern headingPattern(String heading) {
        if (!heading.endsWith(":")) {
            return Pattern.compile("(?<!#)" + Pattern.quote(heading) + "(?!#)");
        }
        return Pattern.compile("^[ \\t]*" + wordPattern(heading), Pattern.MULTILINE);
    }

    private static String wordPattern(String heading) {
        return "\\**" + Pattern.quote(heading.substring(0, heading.length() - 1)) + "\\**:\\**";
    }

    /** An item's values by part, and its raw text. */
    record Item(Map<String, String> values, String raw) {}

    /** A piece of the answer that is no item, with the reason's code, an explanation and the raw text. */
    record Unusable(String reason, String detail, String raw) {}

    /** What an answer splits into; both lists are in the answer's order. */
    static final class Items {
        final List<Item> items = new ArrayList<>();
        final List<Unusable> unusable = new ArrayList<>();
    }
}
