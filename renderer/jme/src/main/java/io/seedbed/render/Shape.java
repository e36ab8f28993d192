package io.seedbed.render;

import com.jme3.bounding.BoundingBox;
import com.jme3.math.Quaternion;
import com.jme3.scene.Geometry;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.spec.Pose;
import io.seedbed.scene.stage.Actor;

/** One batch at its place, ready to draw. */
record Shape(Geometry geometry, int label, double distance) {

    static Shape of(Actor actor, Batch batch, Vec3 eye) {
        Pose pose = actor.pose();
        Geometry geometry = new Geometry("actor", batch.mesh());
        geometry.setLocalTranslation((float) pose.x(), (float) pose.y(), (float) pose.z());
        geometry.setLocalRotation(about(0, 1, pose.yaw()).mult(about(1, 0, pose.tip())));
        geometry.setLocalScale((float) pose.scale());
        geometry.updateGeometricState();
        double distance = actor.id() == 0
                ? Double.MAX_VALUE
                : actor.place(actor.model().bounds().centre()).to(eye);
        return new Shape(geometry, actor.id(), distance);
    }

    /** From its lowest to its highest point, in metres. */
    double height() {
        return 2 * ((BoundingBox) geometry.getWorldBound()).getYExtent();
    }

    private static Quaternion about(int x, int y, double angle) {
        float sin = (float) StrictMath.sin(angle / 2);
        return new Quaternion(x * sin, y * sin, 0, (float) StrictMath.cos(angle / 2));
    }
}
