package io.seedbed.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The paired bootstrap test (Efron and Tibshirani 1993, chapters 13 and 16; Koehn 2004): rows are drawn with
 * replacement, both systems are scored on the same draw, and the spread of the difference says how far it can be
 * trusted. The same settings on the same rows give the same result. Immutable and thread-safe.
 *
 * @param resamples how many times the rows are drawn, at least 1
 * @param confidence the mass inside the interval, in (0, 1)
 * @param seed seeds the generator of the draws, L64X128MixRandom
 */
public record PairedBootstrap(int resamples, double confidence, long seed) {

    /** The number of draws unless told otherwise. */
    public static final int DEFAULT_RESAMPLES = 10_000;

    /** The mass inside the interval unless told otherwise. */
    public static final double DEFAULT_CONFIDENCE = 0.95;

    private static final RandomGeneratorFactory<RandomGenerator> GENERATORS =
            RandomGeneratorFactory.of("L64X128MixRandom");

    public PairedBootstrap {
        if (resamples < 1) {
            throw new IllegalArgumentException("a bootstrap needs at least 1 resample, not " + resamples);
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("the confidence must lie between 0 and 1, not at " + confidence);
        }
    }

    /** 10,000 draws and a 95 % interval. */
    public static PairedBootstrap seeded(long seed) {
        return new PairedBootstrap(DEFAULT_RESAMPLES, DEFAULT_CONFIDENCE, seed);
    }

    /**
     * Compares the accuracies of two systems on the same rows.
     *
     * @param truth the true label of each row
     * @param before what the first system predicted, row by row
     * @param after what the second system predicted, row by row
     * @throws IllegalArgumentException if there are no rows or the lists differ in length
     */
    public Difference compareAccuracy(List<String> truth, List<String> before, List<String> after) {
        return compare(hits(truth, before), hits(truth, after));
    }

    /**
     * Compares the means of two systems' scores (for example F1 by answer, or 1 for right and 0 for wrong) on the same
     * rows. Time is proportional to rows times resamples.
     *
     * @throws IllegalArgumentException if there are no rows or the arrays differ in length
     */
    public Difference compare(double[] before, double[] after) {
        if (before.length != after.length || before.length == 0) {
            throw new IllegalArgumentException("both systems must score the same rows, at least one, not "
                    + before.length + " and " + after.length);
        }
        int rows = before.length;
        double[] gains = new double[rows];
        Arrays.setAll(gains, row -> after[row] - before[row]);
        double observed = Arrays.stream(gains).sum();
        RandomGenerator random = GENERATORS.create(seed);
        double[] drawn = new double[resamples];
        int asExtreme = 0;
        for (int resample = 0; resample < resamples; resample++) {
            drawn[resample] = draw(gains, random);
            if (Math.abs(drawn[resample] - observed) >= Math.abs(observed)) {
                asExtreme++;
            }
        }
        Arrays.sort(drawn);
        double tail = (1 - confidence) / 2;
        return new Difference(
                Arrays.stream(before).sum() / rows,
                Arrays.stream(after).sum() / rows,
                observed / rows,
                new Interval(confidence, quantile(drawn, tail) / rows, quantile(drawn, 1 - tail) / rows),
                (1.0 + asExtreme) / (1.0 + resamples));
    }

    private static double draw(double[] gains, RandomGenerator random) {
        double sum = 0;
        for (int draw = 0; draw < gains.length; draw++) {
            sum += gains[random.nextInt(gains.length)];
        }
        return sum;
    }

    /** The quantile by linear interpolation between order statistics (definition 7 of Hyndman and Fan 1996). */
    private static double quantile(double[] sorted, double probability) {
        double position = probability * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    private static double[] hits(List<String> truth, List<String> predicted) {
        Rows.requireParallel(truth, predicted);
        double[] hits = new double[truth.size()];
        Arrays.setAll(hits, row -> truth.get(row).equals(predicted.get(row)) ? 1 : 0);
        return hits;
    }
}
