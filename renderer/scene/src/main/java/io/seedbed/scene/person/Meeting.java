package io.seedbed.scene.person;

import io.seedbed.scene.spec.Pose;
import java.util.Objects;

/**
 * How a person and what they act on stand to each other.
 *
 * @param target the target's pose in the person's axes; its scale is 1: the target keeps its own size
 */
public record Meeting(Pose target) {
    public Meeting {
        Objects.requireNonNull(target, "target");
    }

    /** Where the target is, given the person. */
    public Pose targetFor(Pose person) {
        double cos = StrictMath.cos(person.yaw());
        double sin = StrictMath.sin(person.yaw());
        return new Pose(
                person.x() + target.x() * cos + target.z() * sin,
                person.y() + target.y(),
                person.z() + target.z() * cos - target.x() * sin,
                person.yaw() + target.yaw(),
                target.tip(),
                1);
    }

    /** Where the person is, given a target that stands upright; the person stands as high as the target does. */
    public Pose personFor(Pose there) {
        double yaw = there.yaw() - target.yaw();
        double cos = StrictMath.cos(yaw);
        double sin = StrictMath.sin(yaw);
        return new Pose(
                there.x() - target.x() * cos - target.z() * sin,
                there.y() - target.y(),
                there.z() - target.z() * cos + target.x() * sin,
                yaw,
                0,
                1);
    }
}
