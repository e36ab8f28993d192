package io.seedbed.scene.truth;

import io.seedbed.scene.geometry.Vec3;

/**
 * The box along the world's axes around what is seen of a thing, in metres; single stray pixels are left out.
 *
 * @param min its corner of the least coordinates
 * @param max its corner of the greatest coordinates
 */
public record Extent(Vec3 min, Vec3 max) {

    /** Width, height and depth. */
    public Vec3 size() {
        return max.minus(min);
    }

    /** The middle. */
    public Vec3 centre() {
        return min.towards(max, 0.5);
    }

    /** The longest of width, height and depth. */
    public double longest() {
        Vec3 size = size();
        return Math.max(size.x(), Math.max(size.y(), size.z()));
    }

    /** Metres between both over the ground; 0 where one stands above the other or they cross. */
    public double gap(Extent other) {
        double x = Math.max(0, Math.max(min.x() - other.max.x(), other.min.x() - max.x()));
        double z = Math.max(0, Math.max(min.z() - other.max.z(), other.min.z() - max.z()));
        return Math.sqrt(x * x + z * z);
    }

    /** Metres of height that both share; below zero, the gap between them. */
    public double sharedHeight(Extent other) {
        return Math.min(max.y(), other.max.y()) - Math.max(min.y(), other.min.y());
    }

    /** Whether the other's middle lies above, in or below this over the ground, give or take a margin in metres. */
    public boolean holdsOverGround(Extent other, double margin) {
        Vec3 at = other.centre();
        return at.x() > min.x() - margin
                && at.x() < max.x() + margin
                && at.z() > min.z() - margin
                && at.z() < max.z() + margin;
    }
}
