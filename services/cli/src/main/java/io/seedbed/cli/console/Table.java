package io.seedbed.cli.console;

import java.util.ArrayList;
import java.util.List;

/** A plain-text table: words to the left, numbers to the right, a light rule below the heading. Not thread-safe. */
public final class Table {

    private static final String GAP = "  ";

    /** Where a column's cells stand. */
    private enum Side {
        LEFT,
        RIGHT
    }

    private final List<Side> sides = new ArrayList<>();
    private final List<String> heading = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Adds a column of words.
     *
     * @param name its heading
     * @return this table
     */
    public Table words(String name) {
        return column(name, Side.LEFT);
    }

    /**
     * Adds a column of numbers.
     *
     * @param name its heading
     * @return this table
     */
    public Table numbers(String name) {
        return column(name, Side.RIGHT);
    }

    private Table column(String name, Side side) {
        if (!rows.isEmpty()) {
            throw new IllegalStateException("the column " + name + " comes after the first row");
        }
        sides.add(side);
        heading.add(name);
        return this;
    }

    /**
     * Adds a row.
     *
     * @param cells one text a column; line breaks become spaces
     * @return this table
     * @throws IllegalArgumentException where there are more or fewer cells than columns
     */
    public Table row(String... cells) {
        if (cells.length != sides.size()) {
            throw new IllegalArgumentException(
                    "a row of " + cells.length + " cells in a table of " + sides.size() + " columns");
        }
        List<String> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(TextWidth.oneLine(cell));
        }
        rows.add(row);
        return this;
    }

    /**
     * Writes the table.
     *
     * @param terminal what the output can show
     * @return lines, each with a line feed and without trailing spaces
     */
    public String text(Terminal terminal) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(heading);
        lines.addAll(rows);
        List<List<String>> shown = lines.stream()
                .map(line -> line.stream().map(terminal::plain).toList())
                .toList();
        int[] widths = widths(shown);
        StringBuilder text = new StringBuilder();
        append(text, shown.get(0), widths);
        text.append(rule(widths, terminal.unicode() ? "─" : "-")).append('\n');
        for (List<String> line : shown.subList(1, shown.size())) {
            append(text, line, widths);
        }
        return text.toString();
    }

    private int[] widths(List<List<String>> lines) {
        int[] widths = new int[sides.size()];
        for (List<String> line : lines) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], TextWidth.of(line.get(column)));
            }
        }
        return widths;
    }

    private void append(StringBuilder text, List<String> line, int[] widths) {
        StringBuilder built = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = line.get(column);
            String space = " ".repeat(widths[column] - TextWidth.of(cell));
            built.append(column == 0 ? "" : GAP).append(sides.get(column) == Side.RIGHT ? space + cell : cell + space);
        }
        text.append(built.toString().stripTrailing()).append('\n');
    }

    private static String rule(int[] widths, String stroke) {
        List<String> strokes = new ArrayList<>();
        for (int width : widths) {
            strokes.add(stroke.repeat(width));
        }
        return String.join(GAP, strokes);
    }
}
