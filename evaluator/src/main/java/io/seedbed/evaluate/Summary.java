package io.seedbed.evaluate;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One measure over several runs that differ in their seed. Immutable.
 *
 * @param values the measure of each run, at least one, all finite
 */
public record Summary(List<Double> values) {
    public Summary {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("there are no runs to summarise");
        }
        if (!values.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("every run's measure must be finite: " + values);
        }
    }

    /** The number of runs. */
    public int runs() {
        return values.size();
    }

    /** The mean. */
    public double mean() {
        return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
    }

    /** The sample standard deviation (n - 1 in the denominator); empty for a single run, which has none. */
    public OptionalDouble standardDeviation() {
        if (values.size() == 1) {
            return OptionalDouble.empty();
        }
        double mean = mean();
        double squares = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return OptionalDouble.of(Math.sqrt(squares / (values.size() - 1)));
    }

    /** The smallest value. */
    public double min() {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    /** The largest value. */
    public double max() {
        return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}
