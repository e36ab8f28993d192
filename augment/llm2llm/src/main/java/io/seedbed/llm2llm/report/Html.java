package io.seedbed.llm2llm.report;

/** Text made safe for HTML and SVG. Stateless. */
final class Html {

    private static final char REPLACEMENT = '\uFFFD';

    private Html() {}

    /**
     * Escapes a text for element content and for quoted attributes.
     *
     * @param text any text
     * @return the text with markup characters as references and with what HTML forbids (control characters, lone surrogates)
     *     as U+FFFD
     */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> append(escaped, point));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int point) {
        switch (point) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            case '\n', '\t' -> escaped.appendCodePoint(point);
            default -> {
                boolean forbidden = Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE;
                escaped.appendCodePoint(forbidden ? REPLACEMENT : point);
            }
        }
    }

    /**
     * Shortens a text for a place that cannot grow.
     *
     * @param text any text
     * @param length code points at most, at least 2
     * @return the text, or its beginning with an ellipsis
     */
    static String shorten(String text, int length) {
        if (text.codePointCount(0, text.length()) <= length) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, length - 1)).stripTrailing() + "…";
    }
}
