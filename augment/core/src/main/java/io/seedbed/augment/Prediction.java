package io.seedbed.augment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a student says of one row.
 *
 * @param exampleId the row's id
 * @param predicted the label with the highest probability, or the answer's text
 * @param probabilities probability by label in label order, summing to 1; empty for a student that gives none
 */
public record Prediction(String exampleId, String predicted, Map<String, Double> probabilities) {
    public Prediction {
        Objects.requireNonNull(exampleId, "exampleId");
        Objects.requireNonNull(predicted, "predicted");
        probabilities = Collections.unmodifiableMap(new LinkedHashMap<>(probabilities));
        for (Map.Entry<String, Double> entry : probabilities.entrySet()) {
            double probability = entry.getValue();
            if (!(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException("the probability of " + entry.getKey() + " for row " + exampleId
                        + " is " + probability + "; it must lie in 0..1");
            }
        }
    }

    /**
     * A prediction from probabilities.
     *
     * @param probabilities by label; of two equal ones the first wins
     */
    public static Prediction of(String exampleId, Map<String, Double> probabilities) {
        String best = "";
        double highest = -1;
        for (Map.Entry<String, Double> entry : probabilities.entrySet()) {
            if (entry.getValue() > highest) {
                highest = entry.getValue();
                best = entry.getKey();
            }
        }
        return new Prediction(exampleId, best, probabilities);
    }

    /** The probability of a label; 0 where the student does not know it. */
    public double probability(String label) {
        return probabilities.getOrDefault(label, 0.0);
    }

    /**
     * The margin of the true label: its probability less the highest other one, in -1..1. Negative where the student is
     * wrong. Without probabilities it is 1 or -1.
     */
    public double margin(String truth) {
        if (probabilities.isEmpty()) {
            return predicted.equals(truth) ? 1 : -1;
        }
        double other = probabilities.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(truth))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
        return probability(truth) - other;
    }
}
