package io.seedbed.dataset;

import java.util.Collection;
import java.util.stream.Collectors;

/** Foreign text made fit for a message of one line. Stateless and thread-safe. */
public final class OneLine {

    private static final int LONGEST = 1000;
    private static final int LONGEST_QUOTE = 60;

    private OneLine() {}

    /** The text with line breaks and other control characters written as escapes, cut where it is very long. */
    public static String of(String text) {
        return escape(cut(text, LONGEST));
    }

    /** The text in quotes, cut where it is long. */
    public static String quote(String text) {
        return '"' + escape(cut(text, LONGEST_QUOTE)) + '"';
    }

    /** The texts in quotes with commas between them, cut after the first few. */
    public static String quoteAll(Collection<String> texts) {
        int shown = 20;
        String quoted = texts.stream().limit(shown).map(OneLine::quote).collect(Collectors.joining(", "));
        return texts.size() > shown ? quoted + " and " + (texts.size() - shown) + " more" : quoted;
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }

    private static String escape(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\n') {
                line.append("\\n");
            } else if (point == '\t') {
                line.append("\\t");
            } else if (Character.isISOControl(point) || breaksLine(point) || isSurrogate(point)) {
                line.append(String.format("\\u%04x", point));
            } else {
                line.appendCodePoint(point);
            }
        });
        return line.toString();
    }

    /** Line and paragraph separators, and the marks that turn the direction of writing. */
    private static boolean breaksLine(int point) {
        return point == 0x2028 || point == 0x2029 || (point >= 0x202A && point <= 0x202E);
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
