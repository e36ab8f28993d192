package io.seedbed.benchmarks;

import java.util.List;

/**
 * One arm on one draw.
 *
 * @param set the data set
 * @param draw the seed draw
 * @param arm the arm
 * @param each test accuracy of each training seed, in 0..1
 * @param averagedModel test accuracy of the model of averaged weights
 * @param kept new rows
 * @param precision share of the pool rows taken whose label is right; NaN where none was taken
 * @param stop why the loop ended
 */
record Measurement(
        String set,
        int draw,
        String arm,
        List<Double> each,
        double averagedModel,
        int kept,
        double precision,
        String stop) {

    /** Mean over the training seeds. */
    double accuracy() {
        return each.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
