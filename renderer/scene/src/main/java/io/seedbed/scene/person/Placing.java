package io.seedbed.scene.person;

import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.spec.Pose;

/** Where the target of an action is, in the person's axes. */
@FunctionalInterface
interface Placing {
    /** Its pose; scale is 1. */
    Pose of(Footing footing, Target target);

    /** A pose that brings a point of the target, turned by {@code yaw}, to a place. */
    static Pose bring(Vec3 own, Vec3 to, double yaw) {
        double cos = StrictMath.cos(yaw);
        double sin = StrictMath.sin(yaw);
        double x = own.x() * cos + own.z() * sin;
        double z = own.z() * cos - own.x() * sin;
        return new Pose(to.x() - x, to.y() - own.y(), to.z() - z, yaw, 0, 1);
    }

    /** On the ground, its middle at a place. */
    static Pose onGround(Target target, double x, double z, double yaw) {
        Vec3 centre = target.bounds().centre();
        return bring(Vec3.of(centre.x(), target.bounds().min().y(), centre.z()), Vec3.of(x, 0, z), yaw);
    }
}
