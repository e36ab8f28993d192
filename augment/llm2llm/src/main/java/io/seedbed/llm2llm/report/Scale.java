package io.seedbed.llm2llm.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Maps values onto a length of a drawing. Immutable.
 *
 * @param low value at the start
 * @param high value at the end, above {@code low}
 * @param start position of {@code low}, in drawing units
 * @param end position of {@code high}
 * @param step distance of the ticks, above 0
 */
record Scale(double low, double high, double start, double end, double step) {

    private static final double[] NICE = {1, 2, 2.5, 5, 10};

    Scale {
        if (!(high > low) || !(step > 0)) {
            throw new IllegalArgumentException("a scale needs low < high and a step, was " + low + ".." + high);
        }
    }

    /**
     * A scale with round ends and about so many ticks. Values that are not finite count as 0.
     *
     * @param low least value to show
     * @param high greatest value to show
     * @param ticks distances between ticks, about
     * @param least the least step
     */
    static Scale nice(double low, double high, int ticks, double least, double start, double end) {
        double from = Double.isFinite(low) ? low : 0;
        double to = Double.isFinite(high) ? high : 0;
        double step = Math.max(least, round((to - from) / ticks));
        double bottom = Math.floor(from / step + 1e-9) * step;
        double top = Math.ceil(to / step - 1e-9) * step;
        return new Scale(bottom, top > bottom ? top : bottom + step, start, end, step);
    }

    private static double round(double step) {
        if (!(step > 0)) {
            return 0;
        }
        double unit = Math.pow(10, Math.floor(Math.log10(step)));
        for (double nice : NICE) {
            if (step <= nice * unit * (1 + 1e-9)) {
                return nice * unit;
            }
        }
        return 10 * unit;
    }

    /** Position of a value. */
    double at(double value) {
        return start + (value - low) / (high - low) * (end - start);
    }

    /** Values of the ticks, from low to high. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long count = Math.round((high - low) / step);
        for (long tick = 0; tick <= count; tick++) {
            ticks.add(low + tick * step);
        }
        return ticks;
    }
}
