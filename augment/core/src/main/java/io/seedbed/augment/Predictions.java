package io.seedbed.augment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Predictions for rows, in the rows' order. Immutable and thread-safe. */
public final class Predictions {

    private final List<Prediction> rows;
    private final Map<String, Prediction> byId = new HashMap<>();

    private Predictions(List<Prediction> rows) {
        this.rows = List.copyOf(rows);
        for (Prediction row : this.rows) {
            if (byId.put(row.exampleId(), row) != null) {
                throw new IllegalArgumentException("row " + row.exampleId() + " is predicted twice");
            }
        }
    }

    /** Predictions in this order. */
    public static Predictions of(List<Prediction> rows) {
        return new Predictions(rows);
    }

    /** The predictions in order. */
    public List<Prediction> rows() {
        return rows;
    }

    /**
     * The prediction for one row.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Prediction get(String exampleId) {
        Prediction found = byId.get(exampleId);
        if (found == null) {
            throw new IllegalArgumentException("there is no prediction for row " + exampleId);
        }
        return found;
    }

    /** The mean of several students' probabilities, row by row. Every member must predict the same rows. */
    public static Predictions average(List<Predictions> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to average");
        }
        if (members.size() == 1) {
            return members.get(0);
        }
        List<Prediction> averaged = new ArrayList<>();
        for (Prediction first : members.get(0).rows()) {
            Map<String, Double> mean = new LinkedHashMap<>();
            for (String label : first.probabilities().keySet()) {
                double sum = 0;
                for (Predictions member : members) {
                    sum += member.get(first.exampleId()).probability(label);
                }
                mean.put(label, Math.min(1.0, sum / members.size()));
            }
            averaged.add(mean.isEmpty() ? first : Prediction.of(first.exampleId(), mean));
        }
        return new Predictions(averaged);
    }
}
