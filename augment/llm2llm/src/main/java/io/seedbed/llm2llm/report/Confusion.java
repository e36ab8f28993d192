package io.seedbed.llm2llm.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A confusion matrix as a heat map: true labels down, predicted labels across, each row shaded by its share.
 *
 * @param name before or after, for the caption
 * @param labels the labels in their order
 * @param rows one for each true label
 */
record Confusion(String name, List<String> labels, List<Row> rows) {

    /** More labels than these do not find room in a matrix. */
    static final int LABELS_AT_MOST = 20;

    private static final int WORST_AT_MOST = 25;

    Confusion {
        labels = List.copyOf(labels);
        rows = List.copyOf(rows);
    }

    /** A true label with its cells. */
    record Row(String label, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param count test rows
     * @param style classes in the style sheet
     * @param percent share of the true label's rows, 0..100
     * @param hint the cell in words
     */
    record Cell(String count, String style, String percent, String hint) {}

    /** A pair of labels that the student takes for each other. */
    record Pair(String actual, String predicted, String before, String after, String change) {}

    /** Whether counts are a square matrix over the labels. */
    static boolean fits(List<String> labels, List<List<Integer>> counts) {
        return !labels.isEmpty()
                && counts.size() == labels.size()
                && counts.stream().allMatch(row -> row.size() == labels.size());
    }

    static Confusion of(String name, List<String> labels, List<List<Integer>> counts) {
        List<Row> rows = new ArrayList<>();
        for (int actual = 0; actual < labels.size(); actual++) {
            List<Integer> row = counts.get(actual);
            long sum = row.stream().mapToLong(Integer::longValue).sum();
            List<Cell> cells = new ArrayList<>();
            for (int predicted = 0; predicted < labels.size(); predicted++) {
                String hint = "%s taken for %s: %s"
                        .formatted(labels.get(actual), labels.get(predicted), Figures.count(row.get(predicted)));
                cells.add(cell(row.get(predicted), sum, actual == predicted, hint));
            }
            rows.add(new Row(labels.get(actual), cells));
        }
        return new Confusion(name, labels, rows);
    }

    private static Cell cell(int count, long sum, boolean right, String hint) {
        double share = sum == 0 ? 0 : (double) count / sum;
        String style = (right ? "right" : "wrong") + (count == 0 ? " zero" : "");
        return new Cell(Figures.count(count), style, String.format(Locale.ROOT, "%.0f", share * 100), hint);
    }

    /** The commonest confusions before and after, by their sum. */
    static List<Pair> worst(List<String> labels, List<List<Integer>> before, List<List<Integer>> after) {
        record Count(int actual, int predicted, int before, int after) {}
        List<Count> counts = new ArrayList<>();
        for (int actual = 0; actual < labels.size(); actual++) {
            for (int predicted = 0; predicted < labels.size(); predicted++) {
                int first = before.get(actual).get(predicted);
                int last = after.get(actual).get(predicted);
                if (actual != predicted && first + last > 0) {
                    counts.add(new Count(actual, predicted, first, last));
                }
            }
        }
        return counts.stream()
                .sorted(Comparator.comparingInt((Count count) -> -count.before() - count.after())
                        .thenComparingInt(Count::actual)
                        .thenComparingInt(Count::predicted))
                .limit(WORST_AT_MOST)
                .map(count -> new Pair(
                        labels.get(count.actual()),
                        labels.get(count.predicted()),
                        Figures.count(count.before()),
                        Figures.count(count.after()),
                        change(count.after() - count.before())))
                .toList();
    }

    private static String change(int difference) {
        return difference == 0 ? "0" : (difference > 0 ? "+" : "−") + Figures.count(Math.abs(difference));
    }
}
