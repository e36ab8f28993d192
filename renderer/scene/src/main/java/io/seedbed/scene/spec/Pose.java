package io.seedbed.scene.spec;

/**
 * Where something stands and how it is turned.
 *
 * @param x metres to the right of the origin, seen from a camera that looks along −Z
 * @param y metres above the ground
 * @param z metres towards that camera
 * @param yaw radians about the vertical: 0 faces +Z, π/2 faces +X
 * @param tip radians about its own x axis afterwards, for what lies or leans
 * @param scale times its own size
 */
public record Pose(double x, double y, double z, double yaw, double tip, double scale) {
    public Pose {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("scale is " + scale + "; it must be above 0");
        }
    }

    /** On the ground, upright, in its own size. */
    public static Pose on(double x, double z, double yaw) {
        return new Pose(x, 0, z, yaw, 0, 1);
    }
}
