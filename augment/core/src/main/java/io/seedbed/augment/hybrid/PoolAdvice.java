package io.seedbed.augment.hybrid;

import io.seedbed.augment.Example;
import io.seedbed.augment.Prediction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Says which pool rows a person should label first: rows whose label is least certain, that many rows resemble
 * (information density, Settles and Craven 2008), and that do not resemble each other. "Label n more" is often worth as
 * much as n generated rows. A pure function of its arguments; thread-safe.
 */
public final class PoolAdvice {

    /** How many rows a report shows. */
    public static final int DEFAULT_COUNT = 20;

    private PoolAdvice() {}

    /**
     * The rows most worth labelling, the best first, at most {@code count}. Each is chosen greedily by uncertainty ×
     * density × distance to the nearest row chosen before; of equal ones the first in the pool.
     *
     * @param rows the pool's rows
     * @param vectors the i-th row's embedding, of length 1
     * @param believed what is believed of the i-th row's label, for instance {@link CoLabel#combined()}
     */
    public static List<Advice> rank(List<Example> rows, List<float[]> vectors, List<Prediction> believed, int count) {
        if (rows.size() != vectors.size() || rows.size() != believed.size()) {
            throw new IllegalArgumentException("there are " + rows.size() + " rows, " + vectors.size() + " vectors and "
                    + believed.size() + " predictions; there must be one of each for every row");
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Advice> all = new ArrayList<>(rows.size());
        double[] worth = new double[rows.size()];
        float[] mean = Vectors.mean(vectors);
        for (int i = 0; i < worth.length; i++) {
            Prediction prediction = believed.get(i);
            double density = Math.max(0, Vectors.dot(vectors.get(i), mean));
            Advice advice = new Advice(rows.get(i), prediction.predicted(), entropy(prediction), density);
            worth[i] = advice.uncertainty() * density;
            all.add(advice);
        }
        return choose(all, vectors, worth, count);
    }

    private static List<Advice> choose(List<Advice> all, List<float[]> vectors, double[] worth, int count) {
        double[] distance = new double[worth.length];
        Arrays.fill(distance, 1);
        List<Advice> chosen = new ArrayList<>();
        while (chosen.size() < count) {
            int best = -1;
            double highest = 0;
            for (int i = 0; i < worth.length; i++) {
                if (worth[i] * distance[i] > highest) {
                    highest = worth[i] * distance[i];
                    best = i;
                }
            }
            if (best < 0) {
                return chosen;
            }
            chosen.add(all.get(best));
            for (int i = 0; i < worth.length; i++) {
                double similarity = Vectors.dot(vectors.get(best), vectors.get(i));
                distance[i] = i == best ? 0 : Math.min(distance[i], Math.max(0, 1 - similarity));
            }
        }
        return chosen;
    }

    /** Shannon entropy over its highest possible value; 0 for fewer than two labels. */
    private static double entropy(Prediction prediction) {
        double sum = 0;
        for (double probability : prediction.probabilities().values()) {
            sum -= probability > 0 ? probability * Math.log(probability) : 0;
        }
        int labels = prediction.probabilities().size();
        return labels < 2 ? 0 : sum / Math.log(labels);
    }
}
