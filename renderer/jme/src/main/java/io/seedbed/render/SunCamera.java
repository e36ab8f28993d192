package io.seedbed.render;

import com.jme3.math.Matrix4f;
import com.jme3.math.Vector3f;
import com.jme3.renderer.Camera;
import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.stage.Actor;
import io.seedbed.scene.stage.Stage;

/** What the main light sees: a box around the things of a stage, along its rays. A function of the stage alone. */
final class SunCamera {

    private static final double LEAST_HALF = 2.5;
    private static final double MOST_HALF = 14;
    private static final double REACH = 40;

    private final Camera camera;
    private final double half;

    SunCamera(Stage stage, int size) {
        Vec3 towards = stage.sky().toSun().unit();
        Vec3 helper = Math.abs(towards.y()) > 0.95 ? Vec3.of(0, 0, 1) : Vec3.UP;
        Vec3 left = helper.cross(towards.times(-1)).unit();
        Vec3 up = towards.times(-1).cross(left).unit();
        double[] least = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        double[] most = {-Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (Actor actor : stage.actors()) {
            if (actor.id() == 0) {
                continue;
            }
            for (Vec3 corner : corners(actor)) {
                double[] at = {corner.dot(left), corner.dot(up), corner.dot(towards)};
                for (int axis = 0; axis < 3; axis++) {
                    least[axis] = Math.min(least[axis], at[axis]);
                    most[axis] = Math.max(most[axis], at[axis]);
                }
            }
        }
        if (least[0] > most[0]) {
            least = new double[3];
            most = new double[3];
        }
        double reach = 0.5 * Math.max(most[0] - least[0], most[1] - least[1]) + 0.2;
        half = Math.max(LEAST_HALF, Math.min(MOST_HALF, reach));
        Vec3 middle = left.times((least[0] + most[0]) / 2)
                .plus(up.times((least[1] + most[1]) / 2))
                .plus(towards.times(most[2] + REACH));
        camera = new Camera(size, size);
        camera.setParallelProjection(true);
        float edge = (float) half;
        camera.setFrustum(0.1f, (float) (most[2] - least[2] + 2 * REACH), -edge, edge, edge, -edge);
        camera.setLocation(float3(middle));
        camera.setAxes(float3(left), float3(up), float3(towards.times(-1)));
        camera.update();
    }

    Camera camera() {
        return camera;
    }

    /** From the world to the shadow map: all of it is the unit cube. */
    Matrix4f toMap() {
        Matrix4f half = new Matrix4f(0.5f, 0, 0, 0.5f, 0, 0.5f, 0, 0.5f, 0, 0, 0.5f, 0.5f, 0, 0, 0, 1);
        return half.mult(camera.getViewProjectionMatrix());
    }

    /** Metres that one texel of the map covers. */
    double texel(int size) {
        return 2 * half / size;
    }

    private static Vec3[] corners(Actor actor) {
        Box box = actor.model().bounds();
        Vec3[] corners = new Vec3[8];
        for (int i = 0; i < 8; i++) {
            corners[i] = actor.place(Vec3.of(
                    (i & 1) == 0 ? box.min().x() : box.max().x(),
                    (i & 2) == 0 ? box.min().y() : box.max().y(),
                    (i & 4) == 0 ? box.min().z() : box.max().z()));
        }
        return corners;
    }

    static Vector3f float3(Vec3 v) {
        return new Vector3f((float) v.x(), (float) v.y(), (float) v.z());
    }
}
