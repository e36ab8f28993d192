package io.seedbed.scene.truth;

import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Part;
import io.seedbed.scene.stage.Actor;
import io.seedbed.scene.stage.Stage;
import java.util.Arrays;

/** Draws stages slowly and plainly, with a depth buffer and one light: ids and depth as an engine has them. */
public final class SoftwareEngine {

    private final int size;
    private final byte[] rgb;
    private final byte[] ids;
    private final float[] depth;

    private SoftwareEngine(int size) {
        this.size = size;
        this.rgb = new byte[3 * size * size];
        this.ids = new byte[size * size];
        this.depth = new float[size * size];
        Arrays.fill(depth, Float.POSITIVE_INFINITY);
    }

    /** The frame of a stage, square. */
    public static Frame draw(Stage stage, int size) {
        SoftwareEngine engine = new SoftwareEngine(size);
        Projection projection = Projection.of(stage.camera(), size, size);
        for (Actor actor : stage.actors()) {
            for (Part part : actor.model().parts()) {
                engine.draw(part.mesh(), part.surface().colour(), actor, projection);
            }
        }
        return new Frame(size, size, engine.rgb, engine.ids, engine.depth, new float[0]);
    }

    private void draw(Mesh mesh, int colour, Actor actor, Projection projection) {
        float[] at = mesh.positions();
        Vec3[] placed = new Vec3[mesh.vertexCount()];
        for (int i = 0; i < placed.length; i++) {
            placed[i] = actor.place(new Vec3(at[3 * i], at[3 * i + 1], at[3 * i + 2]));
        }
        int[] corners = mesh.triangles();
        for (int i = 0; i < corners.length; i += 3) {
            Vec3 a = placed[corners[i]];
            Vec3 b = placed[corners[i + 1]];
            Vec3 c = placed[corners[i + 2]];
            Vec3 normal = b.minus(a).cross(c.minus(a)).unit();
            double light = 0.75 + 0.25 * Math.abs(normal.dot(new Vec3(0.4, 0.8, 0.45)));
            if (projection.pixel(a).isPresent()
                    && projection.pixel(b).isPresent()
                    && projection.pixel(c).isPresent()) {
                fill(
                        projection.pixel(a).orElseThrow(),
                        projection.pixel(b).orElseThrow(),
                        projection.pixel(c).orElseThrow(),
                        colour,
                        light,
                        actor.id());
            }
        }
    }

    private void fill(Vec3 a, Vec3 b, Vec3 c, int colour, double light, int id) {
        double area = (b.x() - a.x()) * (c.y() - a.y()) - (c.x() - a.x()) * (b.y() - a.y());
        int left = (int) Math.max(0, Math.floor(Math.min(a.x(), Math.min(b.x(), c.x()))));
        int right = (int) Math.min(size - 1, Math.ceil(Math.max(a.x(), Math.max(b.x(), c.x()))));
        int top = (int) Math.max(0, Math.floor(Math.min(a.y(), Math.min(b.y(), c.y()))));
        int bottom = (int) Math.min(size - 1, Math.ceil(Math.max(a.y(), Math.max(b.y(), c.y()))));
        for (int y = top; y <= bottom && area != 0; y++) {
            for (int x = left; x <= right; x++) {
                double u = ((x + 0.5 - a.x()) * (c.y() - a.y()) - (c.x() - a.x()) * (y + 0.5 - a.y())) / area;
                double v = ((b.x() - a.x()) * (y + 0.5 - a.y()) - (x + 0.5 - a.x()) * (b.y() - a.y())) / area;
                if (u >= 0 && v >= 0 && u + v <= 1) {
                    double z = 1 / ((1 - u - v) / a.z() + u / b.z() + v / c.z());
                    put(y * size + x, z, colour, light, id);
                }
            }
        }
    }

    private void put(int pixel, double z, int colour, double light, int id) {
        if (z < depth[pixel]) {
            depth[pixel] = (float) z;
            ids[pixel] = (byte) id;
            for (int channel = 0; channel < 3; channel++) {
                int value = colour >> 16 - 8 * channel & 255;
                rgb[3 * pixel + channel] = (byte) Math.round(value * light);
            }
        }
    }
}
