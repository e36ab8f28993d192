package io.seedbed.scene.place;

/**
 * Numbers from one to another, both included.
 *
 * @param least the least
 * @param most the most
 */
public record Range(double least, double most) {
    public Range {
        if (!(least <= most) || Double.isInfinite(least) || Double.isInfinite(most)) {
            throw new IllegalArgumentException("a range from " + least + " to " + most + " holds nothing");
        }
    }

    /** One number alone. */
    public static Range only(double value) {
        return new Range(value, value);
    }

    /** A number of it, drawn evenly. */
    double draw(Draw random) {
        return random.between(least, most);
    }

    /** A whole number of it, drawn evenly. */
    int count(Draw random) {
        return random.whole((int) Math.ceil(least), (int) Math.floor(most));
    }

    /** Whether a number is in it. */
    boolean holds(double value) {
        return value >= least && value <= most;
    }
}
