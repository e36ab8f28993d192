package io.seedbed.scene.stage;

import io.seedbed.scene.geometry.Turn;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Model;
import io.seedbed.scene.spec.Pose;
import java.util.Objects;

/**
 * A model at its place.
 *
 * @param id its number in the id image: 1 to 254 for things that captions speak of, 0 for the environment
 */
public record Actor(int id, Model model, Pose pose) {
    public Actor {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(pose, "pose");
    }

    /** A point of the model in the world. */
    public Vec3 place(Vec3 local) {
        Turn turn = Turn.aboutY(pose.yaw()).after(Turn.aboutX(pose.tip()));
        return turn.apply(local.times(pose.scale())).plus(Vec3.of(pose.x(), pose.y(), pose.z()));
    }
}
