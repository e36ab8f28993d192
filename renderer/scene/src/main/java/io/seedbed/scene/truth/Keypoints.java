package io.seedbed.scene.truth;

import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.stage.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Projects a person's points and finds out which of them are seen. */
final class Keypoints {

    /** COCO's order. */
    static final List<String> NAMES = List.of(
            "nose",
            "left_eye",
            "right_eye",
            "left_ear",
            "right_ear",
            "left_shoulder",
            "right_shoulder",
            "left_elbow",
            "right_elbow",
            "left_wrist",
            "right_wrist",
            "left_hip",
            "right_hip",
            "left_knee",
            "right_knee",
            "left_ankle",
            "right_ankle");

    /** A joint lies within the body: so much may its skin be nearer, in metres. */
    private static final double FLESH = 0.17;

    private Keypoints() {}

    static List<Keypoint> of(Frame frame, Actor actor, Projection projection) {
        if (actor.model().keypoints().isEmpty()) {
            return List.of();
        }
        List<Keypoint> points = new ArrayList<>();
        for (String name : NAMES) {
            Vec3 local = actor.model().keypoints().get(name);
            if (local != null) {
                points.add(point(frame, actor, projection, name, local));
            }
        }
        return points;
    }

    private static Keypoint point(Frame frame, Actor actor, Projection projection, String name, Vec3 local) {
        Optional<Vec3> at = projection.pixel(actor.place(local));
        if (at.isEmpty()) {
            return new Keypoint(name, 0, 0, 0);
        }
        double x = at.get().x();
        double y = at.get().y();
        if (x < 0 || y < 0 || x >= frame.width() || y >= frame.height()) {
            return new Keypoint(name, x, y, 0);
        }
        int pixel = ((int) y) * frame.width() + (int) x;
        boolean seen = frame.id((int) x, (int) y) == actor.id()
                && frame.depth()[pixel] > at.get().z() - FLESH * actor.pose().scale();
        return new Keypoint(name, x, y, seen ? 2 : 1);
    }
}
