package io.seedbed.evaluate;

/**
 * A confidence interval. Immutable.
 *
 * @param confidence the mass inside, in (0, 1)
 * @param low the lower end
 * @param high the upper end
 */
public record Interval(double confidence, double low, double high) {
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval runs from low to high, not from " + low + " to " + high);
        }
    }

    /** Whether the value lies inside, the ends included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
