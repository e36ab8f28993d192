package io.seedbed.scene.place;

import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Anchors;
import io.seedbed.scene.model.Model;
import io.seedbed.scene.model.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much room a model takes: its outermost points in many directions, in its own coordinates. Their convex hull is a little
 * smaller than the model's own.
 *
 * @param points the outermost vertices, each once
 * @param bounds the smallest box around the model
 * @param anchors the places on it
 */
record Hull(List<Vec3> points, Box bounds, Anchors anchors) {

    private static final int AROUND = 20;

    /** People are round and finely meshed: so many vertices of each part of one show its size to some millimetres. */
    private static final int ENOUGH_OF_A_PERSON = 150;

    private static final List<Vec3> DIRECTIONS = directions();

    Hull {
        points = List.copyOf(points);
    }

    /** The hull of a model. */
    static Hull of(Model model) {
        float[][] best = new float[DIRECTIONS.size()][];
        double[] reach = new double[DIRECTIONS.size()];
        Arrays.fill(reach, Double.NEGATIVE_INFINITY);
        for (Part part : model.parts()) {
            int vertices = part.mesh().vertexCount();
            int step = model.keypoints().isEmpty() ? 1 : Math.max(1, vertices / ENOUGH_OF_A_PERSON);
            stretch(part.mesh(), step, best, reach);
        }
        List<Vec3> points = new ArrayList<>();
        for (float[] point : best) {
            Vec3 one = Vec3.of(point[0], point[1], point[2]);
            if (!points.contains(one)) {
                points.add(one);
            }
        }
        return new Hull(points, model.bounds(), model.anchors());
    }

    /** Stretches over each {@code step}th vertex. */
    private static void stretch(Mesh mesh, int step, float[][] best, double[] reach) {
        float[] at = mesh.positions();
        for (int d = 0; d < best.length; d++) {
            Vec3 direction = DIRECTIONS.get(d);
            float x = (float) direction.x();
            float y = (float) direction.y();
            float z = (float) direction.z();
            int outermost = -1;
            for (int i = 0; i < at.length; i += 3 * step) {
                double far = at[i] * x + at[i + 1] * y + at[i + 2] * z;
                if (far > reach[d]) {
                    reach[d] = far;
                    outermost = i;
                }
            }
            if (outermost >= 0) {
                best[d] = new float[] {at[outermost], at[outermost + 1], at[outermost + 2]};
            }
        }
    }

    private static List<Vec3> directions() {
        List<Vec3> all = new ArrayList<>(List.of(Vec3.UP, Vec3.UP.times(-1)));
        ring(all, AROUND, 0);
        ring(all, AROUND / 2, 0.5);
        ring(all, AROUND / 2, -0.5);
        ring(all, AROUND / 4, 1.2);
        ring(all, AROUND / 4, -1.2);
        return List.copyOf(all);
    }

    private static void ring(List<Vec3> all, int count, double elevation) {
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * i / count;
            double level = StrictMath.cos(elevation);
            all.add(Vec3.of(level * StrictMath.sin(angle), StrictMath.sin(elevation), level * StrictMath.cos(angle)));
        }
    }
}
