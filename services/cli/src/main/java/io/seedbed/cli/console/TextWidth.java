package io.seedbed.cli.console;

/** How wide a text is on a terminal. Stateless. */
final class TextWidth {

    private TextWidth() {}

    /**
     * Counts character cells: two for ideographs, kana, Hangul and full-width forms, none for combining marks.
     *
     * @param text a line
     * @return its width
     */
    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /** Makes a text one line without control characters, which could move the cursor. */
    static String oneLine(String text) {
        return text.replaceAll("\\s*[\\r\\n]+\\s*", " ").replaceAll("\\p{Cntrl}", "");
    }

    /** Shortens a line to a width, with an ellipsis where the terminal has one. */
    static String fit(String line, int width, boolean unicode) {
        if (of(line) <= width) {
            return line;
        }
        String ellipsis = unicode ? "…" : "...";
        StringBuilder fitted = new StringBuilder();
        int left = width - ellipsis.length();
        for (int point : line.codePoints().toArray()) {
            left -= of(point);
            if (left < 0) {
                break;
            }
            fitted.appendCodePoint(point);
        }
        return fitted.append(ellipsis).toString();
    }

    private static int of(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = Character.isIdeographic(point)
                || (point >= 0x1100 && point <= 0x115F)
                || (point >= 0x3041 && point <= 0x30FF)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xFF01 && point <= 0xFF60)
                || (point >= 0x1F300 && point <= 0x1FAFF);
        return wide ? 2 : 1;
    }
}
