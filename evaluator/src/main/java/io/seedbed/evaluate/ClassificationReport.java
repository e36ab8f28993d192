package io.seedbed.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * How well a classifier did on labelled rows. Immutable.
 *
 * @param rows the number of rows
 * @param accuracy share of the rows predicted rightly, in [0, 1]
 * @param macroF1 mean of the classes' F1; every label of the task counts, those without rows as 0
 * @param microF1 F1 over all decisions pooled; equal to the accuracy where each row has one label
 * @param classes the scores of each class, in the order of the labels
 * @param confusion which class was taken for which
 */
public record ClassificationReport(
        int rows,
        double accuracy,
        double macroF1,
        double microF1,
        List<ClassScore> classes,
        ConfusionMatrix confusion) {
    public ClassificationReport {
        classes = List.copyOf(classes);
    }

    /**
     * Scores predictions against the truth, row by row.
     *
     * @param labels every label of the task, each once; the order is the report's
     * @param truth the true label of each row
     * @param predicted the predicted label of each row, in the same order
     * @throws IllegalArgumentException if there are no rows, the lists differ in length, or a row's label is not in
     *     {@code labels}
     */
    public static ClassificationReport of(List<String> labels, List<String> truth, List<String> predicted) {
        ConfusionMatrix confusion = ConfusionMatrix.of(labels, truth, predicted);
        List<ClassScore> classes = new ArrayList<>();
        int rightly = 0;
        int wrongly = 0;
        int missed = 0;
        double sumOfF1 = 0;
        for (int label = 0; label < labels.size(); label++) {
            int hits = confusion.onDiagonal(label);
            int falseAlarms = confusion.inColumn(label) - hits;
            int misses = confusion.inRow(label) - hits;
            ClassScore score = ClassScore.of(labels.get(label), hits, falseAlarms, misses);
            classes.add(score);
            sumOfF1 += score.f1();
            rightly += hits;
            wrongly += falseAlarms;
            missed += misses;
        }
        double accuracy = (double) rightly / truth.size();
        double macroF1 = sumOfF1 / labels.size();
        double microF1 = ClassScore.of("all", rightly, wrongly, missed).f1();
        return new ClassificationReport(truth.size(), accuracy, macroF1, microF1, classes, confusion);
    }

    /**
     * The scores of one class.
     *
     * @throws IllegalArgumentException if the report has no such label
     */
    public ClassScore of(String label) {
        return classes.stream()
                .filter(score -> score.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the report has no label " + label));
    }
}
