package io.seedbed.scene.person.motion;

import io.seedbed.scene.geometry.Vec3;

/** The directions of two bones that bring an end to a goal, by the law of cosines; as near as they can where it is too far. */
record Reach(Vec3 first, Vec3 second) {

    /**
     * Solves for a limb.
     *
     * @param bend where the joint between should go
     */
    static Reach from(Vec3 start, Vec3 goal, double upper, double lower, Vec3 bend) {
        Vec3 line = goal.minus(start);
        double most = (upper + lower) * 0.999;
        double least = Math.abs(upper - lower) * 1.02 + 0.01;
        double distance = Math.max(least, Math.min(most, line.length()));
        Vec3 along = line.unit();
        Vec3 side = bend.minus(along.times(bend.dot(along)));
        if (side.length() < 1e-6) {
            side = along.cross(Vec3.of(1, 0, 0));
        }
        double cos = (upper * upper + distance * distance - lower * lower) / (2 * upper * distance);
        double sin = Math.sqrt(Math.max(0, 1 - cos * cos));
        Vec3 first = along.times(cos).plus(side.unit().times(sin));
        Vec3 second = along.times(distance).minus(first.times(upper)).unit();
        return new Reach(first, second);
    }
}
