package io.seedbed.finetune.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.seedbed.finetune.training.NonFiniteException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A row's probabilities as they pass from the worker to the caller, a line of JSON.
 *
 * @param id the example's id
 * @param probabilities in label order, summing to 1
 */
record Scores(String id, List<Double> probabilities) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectReader READER = JSON.readerFor(Scores.class);

    /**
     * The softmax of a row's logits.
     *
     * @throws NonFiniteException if a logit is not finite
     */
    static Scores of(String id, float[] logits) {
        double highest = Double.NEGATIVE_INFINITY;
        for (float logit : logits) {
            if (!Float.isFinite(logit)) {
                throw new NonFiniteException("the model gives " + logit + " for row " + id);
            }
            highest = Math.max(highest, logit);
        }
        double[] weights = new double[logits.length];
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            weights[i] = StrictMath.exp(logits[i] - highest);
            sum += weights[i];
        }
        List<Double> probabilities = new ArrayList<>(logits.length);
        for (double weight : weights) {
            probabilities.add(weight / sum);
        }
        return new Scores(id, List.copyOf(probabilities));
    }

    /** Writes scores in order. */
    static void write(Path file, List<Scores> rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Scores row : rows) {
                out.write(JSON.writeValueAsString(row));
                out.newLine();
            }
        }
    }

    /** Reads scores in order. */
    static List<Scores> read(Path file) throws IOException {
        List<Scores> rows = new ArrayList<>();
        try (var lines = Files.lines(file)) {
            for (String line : (Iterable<String>) lines::iterator) {
                rows.add(READER.readValue(line));
            }
        }
        return rows;
    }
}
