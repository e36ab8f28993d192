package io.seedbed.scene.geometry;

/**
 * A box along the axes.
 *
 * @param min its corner of the least coordinates
 * @param max its corner of the greatest coordinates
 */
public record Box(Vec3 min, Vec3 max) {
    public Box {
        if (min.x() > max.x() || min.y() > max.y() || min.z() > max.z()) {
            throw new IllegalArgumentException("the corners " + min + " and " + max + " are swapped");
        }
    }

    /** A box around a centre with half sizes. */
    public static Box around(Vec3 centre, double halfX, double halfY, double halfZ) {
        Vec3 half = new Vec3(halfX, halfY, halfZ);
        return new Box(centre.minus(half), centre.plus(half));
    }

    /** The middle. */
    public Vec3 centre() {
        return min.towards(max, 0.5);
    }

    /** Width (x), height (y) and depth (z). */
    public Vec3 size() {
        return max.minus(min);
    }

    /** The smallest box around both. */
    public Box union(Box other) {
        return new Box(
                new Vec3(
                        Math.min(min.x(), other.min.x()),
                        Math.min(min.y(), other.min.y()),
                        Math.min(min.z(), other.min.z())),
                new Vec3(
                        Math.max(max.x(), other.max.x()),
                        Math.max(max.y(), other.max.y()),
                        Math.max(max.z(), other.max.z())));
    }

    /** The box grown by a margin on every side. */
    public Box grown(double margin) {
        Vec3 by = new Vec3(margin, margin, margin);
        return new Box(min.minus(by), max.plus(by));
    }
}
