package io.seedbed.evaluate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How often each class was taken for each. Immutable.
 *
 * @param labels the classes, in the order of the rows and columns
 * @param counts {@code counts.get(i).get(j)} rows of class i were predicted as class j
 */
public record ConfusionMatrix(List<String> labels, List<List<Integer>> counts) {
    public ConfusionMatrix {
        labels = List.copyOf(labels);
        counts = counts.stream().map(List::copyOf).toList();
        int size = labels.size();
        if (new LinkedHashSet<>(labels).size() != size) {
            throw new IllegalArgumentException("a label occurs twice in " + labels);
        }
        if (counts.size() != size || counts.stream().anyMatch(row -> row.size() != size)) {
            throw new IllegalArgumentException("a confusion matrix of " + size + " labels must be square");
        }
    }

    /**
     * Counts the rows.
     *
     * @throws IllegalArgumentException if the lists differ in length, or a row's label is not in {@code labels}
     */
    public static ConfusionMatrix of(List<String> labels, List<String> truth, List<String> predicted) {
        Rows.requireParallel(truth, predicted);
        Map<String, Integer> index = new HashMap<>();
        labels.forEach(label -> index.putIfAbsent(label, index.size()));
        Integer[][] counts = new Integer[labels.size()][labels.size()];
        for (Integer[] row : counts) {
            Arrays.fill(row, 0);
        }
        for (int row = 0; row < truth.size(); row++) {
            int from = find(index, truth.get(row), "true", row);
            int to = find(index, predicted.get(row), "predicted", row);
            counts[from][to]++;
        }
        return new ConfusionMatrix(labels, Arrays.stream(counts).map(List::of).toList());
    }

    /** How many rows of class {@code truth} were predicted as class {@code predicted}. */
    public int count(String truth, String predicted) {
        return counts.get(position(truth)).get(position(predicted));
    }

    /** The number of rows. */
    public int total() {
        return IntStream.range(0, labels.size()).map(this::inRow).sum();
    }

    /** The number of rows that were predicted rightly. */
    public int correct() {
        return IntStream.range(0, labels.size()).map(this::onDiagonal).sum();
    }

    int onDiagonal(int label) {
        return counts.get(label).get(label);
    }

    int inRow(int label) {
        return counts.get(label).stream().mapToInt(Integer::intValue).sum();
    }

    int inColumn(int label) {
        return counts.stream().mapToInt(row -> row.get(label)).sum();
    }

    private int position(String label) {
        int found = labels.indexOf(label);
        if (found < 0) {
            throw new IllegalArgumentException("label " + label + " is not one of " + labels);
        }
        return found;
    }

    private static int find(Map<String, Integer> index, String label, String which, int row) {
        Integer found = index.get(label);
        if (found == null) {
            throw new IllegalArgumentException(
                    "row " + row + ": the " + which + " label " + label + " is not one of the task's labels");
        }
        return found;
    }
}
