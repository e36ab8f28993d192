package io.seedbed.finetune.nearest;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Prediction;
import io.seedbed.augment.Predictions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Training rows, and what they say of others: a row's label by the weighted vote of its nearest rows, its answer by the
 * nearest one. Immutable and thread-safe.
 */
final class Memory {

    private static final int NEIGHBOURS = 5;

    /** What every label has before any neighbour votes. */
    private static final double PRIOR = 0.05;

    private final List<Known> rows;
    private final List<String> labels;
    private final TfIdf weights;
    /** For each word the rows that it stands in, with its weight there. */
    private final Map<String, List<Weight>> index = new HashMap<>();

    /**
     * A memory of these rows.
     *
     * @param labels the closed set of labels; empty for free-text answers
     */
    Memory(List<Known> rows, List<String> labels) {
        this.rows = List.copyOf(rows);
        this.labels = List.copyOf(labels);
        this.weights = new TfIdf(rows.stream().map(Known::text).toList());
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            weights.vector(rows.get(i).text())
                    .forEach((word, weight) -> index.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(new Weight(row, weight)));
        }
    }

    /** A training row. */
    record Known(String text, String target) {}

    /**
     * Predicts rows in their order.
     *
     * @throws InterruptedException if the calling thread was interrupted
     */
    Predictions predict(Dataset asked) throws InterruptedException {
        List<Prediction> predictions = new ArrayList<>();
        for (Example row : asked.examples()) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            predictions.add(predict(row));
        }
        return Predictions.of(predictions);
    }

    private Prediction predict(Example row) {
        double[] similarities = similarities(row.text());
        List<Vote> nearest = nearest(similarities);
        return labels.isEmpty()
                ? new Prediction(row.id(), nearest.get(0).target(), Map.of())
                : Prediction.of(row.id(), probabilities(nearest));
    }

    /** The rows of the highest similarity, best first; of equal ones the earlier first. */
    private List<Vote> nearest(double[] similarities) {
        List<Vote> nearest = new ArrayList<>();
        for (int i = 0; i < similarities.length; i++) {
            int place = nearest.size();
            while (place > 0 && nearest.get(place - 1).similarity() < similarities[i]) {
                place--;
            }
            if (place < NEIGHBOURS) {
                nearest.add(place, new Vote(rows.get(i).target(), similarities[i]));
            }
            if (nearest.size() > NEIGHBOURS) {
                nearest.remove(NEIGHBOURS);
            }
        }
        return nearest;
    }

    /** The inner product of a text's vector with that of every row, in 0..1. */
    private double[] similarities(String text) {
        double[] sums = new double[rows.size()];
        weights.vector(text)
                .forEach((word, own) -> index.getOrDefault(word, List.of())
                        .forEach(other -> sums[other.row()] += own * other.weight()));
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.min(1, sums[i]);
        }
        return sums;
    }

    private Map<String, Double> probabilities(List<Vote> nearest) {
        Map<String, Double> scores = new LinkedHashMap<>();
        labels.forEach(label -> scores.put(label, PRIOR));
        nearest.forEach(vote -> scores.merge(vote.target(), vote.similarity() * vote.similarity(), Double::sum));
        double sum = scores.values().stream().mapToDouble(Double::doubleValue).sum();
        scores.replaceAll((label, score) -> score / sum);
        return scores;
    }

    private record Weight(int row, double weight) {}

    private record Vote(String target, double similarity) {}
}
