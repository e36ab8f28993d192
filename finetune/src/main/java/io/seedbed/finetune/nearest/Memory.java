package io.seedbed.finetune.nearest;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Prediction;
import io.seedbed.augment.Predictions;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final List<Map<String, Double>> vectors = new ArrayList<>();

    /**
     * A memory of these rows.
     *
     * @param labels the closed set of labels; empty for free-text answers
     */
    Memory(List<Known> rows, List<String> labels) {
        this.rows = List.copyOf(rows);
        this.labels = List.copyOf(labels);
        this.weights = new TfIdf(rows.stream().map(Known::text).toList());
        rows.forEach(row -> vectors.add(weights.vector(row.text())));
    }

    /** A training row. */
    record Known(String text, String target) {}

    /** Predicts rows in their order. */
    Predictions predict(Dataset asked) {
        return Predictions.of(asked.examples().stream().map(this::predict).toList());
    }

    private Prediction predict(Example row) {
        Map<String, Double> vector = weights.vector(row.text());
        List<Vote> votes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            votes.add(new Vote(rows.get(i).target(), TfIdf.similarity(vector, vectors.get(i))));
        }
        List<Vote> nearest = votes.stream()
                .sorted(Comparator.comparingDouble(Vote::similarity).reversed())
                .limit(NEIGHBOURS)
                .toList();
        return labels.isEmpty()
                ? new Prediction(row.id(), nearest.get(0).target(), Map.of())
                : Prediction.of(row.id(), probabilities(nearest));
    }

    private Map<String, Double> probabilities(List<Vote> nearest) {
        Map<String, Double> scores = new LinkedHashMap<>();
        labels.forEach(label -> scores.put(label, PRIOR));
        nearest.forEach(vote -> scores.merge(vote.target(), vote.similarity() * vote.similarity(), Double::sum));
        double sum = scores.values().stream().mapToDouble(Double::doubleValue).sum();
        scores.replaceAll((label, score) -> score / sum);
        return scores;
    }

    private record Vote(String target, double similarity) {}
}
