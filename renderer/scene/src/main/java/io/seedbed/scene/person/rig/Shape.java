package io.seedbed.scene.person.rig;

import java.util.Objects;

/**
 * What decides the form of a body: all else is scale and colour.
 *
 * @param level of its build, from −1 (slender) to 1 (heavy)
 */
public record Shape(Figure figure, int level) {
    public Shape {
        Objects.requireNonNull(figure, "figure");
        if (level < -1 || level > 1) {
            throw new IllegalArgumentException("level is " + level + "; it must be from -1 to 1");
        }
    }

    /** The nearest shape; builds come in three levels so that meshes can be shared. */
    public static Shape of(String figure, double build) {
        return new Shape(Figure.of(figure), (int) Math.round(Math.max(-1, Math.min(1, build * 1.2))));
    }

    /** From −1 (slender) to 1 (heavy). */
    public double build() {
        return 0.9 * level;
    }
}
