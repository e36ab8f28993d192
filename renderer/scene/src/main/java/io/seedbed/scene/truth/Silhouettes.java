package io.seedbed.scene.truth;

import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.geometry.Turn;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Part;
import io.seedbed.scene.stage.Actor;
import java.util.Arrays;

/**
 * What models would cover if nothing stood before them: their triangles drawn without depth, one actor at a time. Above
 * {@value #FINEST} pixels of width or height the drawing is coarser than the image by a whole factor. Not thread-safe.
 */
final class Silhouettes {

    static final int FINEST = 288;
    private static final double FURTHEST = 4;

    private final Projection projection;
    private final int width;
    private final int height;
    private final int step;
    private final int columns;
    private final int rows;
    private final boolean[] covered;
    private final double[] corners = new double[12];
    private double[] camera = new double[0];
    private int count;
    private double left;
    private double top;
    private double right;
    private double bottom;

    Silhouettes(Projection projection, int width, int height) {
        this.projection = projection;
        this.width = width;
        this.height = height;
        this.step = (Math.max(width, height) + FINEST - 1) / FINEST;
        this.columns = (width + step - 1) / step;
        this.rows = (height + step - 1) / step;
        this.covered = new boolean[columns * rows];
    }

    /** What an actor covers. */
    Silhouette of(Actor actor) {
        Arrays.fill(covered, false);
        count = 0;
        left = Double.POSITIVE_INFINITY;
        top = Double.POSITIVE_INFINITY;
        right = Double.NEGATIVE_INFINITY;
        bottom = Double.NEGATIVE_INFINITY;
        for (Part part : actor.model().parts()) {
            place(part.mesh(), actor);
            draw(part.mesh().triangles());
        }
        Rectangle box = left > right ? Rectangle.NONE : new Rectangle(left, top, right, bottom);
        return new Silhouette((long) count * step * step, box, truncation(box));
    }

    private double truncation(Rectangle box) {
        return box.area() <= 0
                ? 0
                : 1 - box.and(new Rectangle(0, 0, width, height)).area() / box.area();
    }

    private void place(Mesh mesh, Actor actor) {
        float[] local = mesh.positions();
        if (camera.length < local.length) {
            camera = new double[local.length];
        }
        Turn turn =
                Turn.aboutY(actor.pose().yaw()).after(Turn.aboutX(actor.pose().tip()));
        Vec3 x = projection.turnedToCamera(turn.apply(new Vec3(actor.pose().scale(), 0, 0)));
        Vec3 y = projection.turnedToCamera(turn.apply(new Vec3(0, actor.pose().scale(), 0)));
        Vec3 z =
                projection.turnedToCamera(turn.apply(new Vec3(0, 0, actor.pose().scale())));
        Vec3 origin = projection.inCamera(actor.place(Vec3.ZERO));
        for (int i = 0; i < local.length; i += 3) {
            camera[i] = origin.x() + local[i] * x.x() + local[i + 1] * y.x() + local[i + 2] * z.x();
            camera[i + 1] = origin.y() + local[i] * x.y() + local[i + 1] * y.y() + local[i + 2] * z.y();
            camera[i + 2] = origin.z() + local[i] * x.z() + local[i + 1] * y.z() + local[i + 2] * z.z();
        }
    }

    private void draw(int[] triangles) {
        for (int i = 0; i < triangles.length; i += 3) {
            int sides = clip(3 * triangles[i], 3 * triangles[i + 1], 3 * triangles[i + 2]);
            for (int corner = 2; corner < sides; corner++) {
                fill(corner);
            }
        }
    }

    /** Cuts off what is too close; the corners that remain lie in {@link #corners} as columns and rows. */
    private int clip(int a, int b, int c) {
        int sides = edge(a, b, 0);
        sides = edge(b, c, sides);
        return edge(c, a, sides);
    }

    private int edge(int from, int to, int sides) {
        double near = camera[from + 2] - Projection.NEAR;
        double far = camera[to + 2] - Projection.NEAR;
        int done = sides;
        if (near >= 0) {
            done = corner(camera[from], camera[from + 1], camera[from + 2], done);
        }
        if (near * far < 0) {
            double part = near / (near - far);
            done = corner(
                    camera[from] + (camera[to] - camera[from]) * part,
                    camera[from + 1] + (camera[to + 1] - camera[from + 1]) * part,
                    Projection.NEAR,
                    done);
        }
        return done;
    }

    private int corner(double x, double y, double depth, int sides) {
        double column = Math.max(-FURTHEST * width, Math.min((1 + FURTHEST) * width, projection.column(x, depth)));
        double row = Math.max(-FURTHEST * height, Math.min((1 + FURTHEST) * height, projection.row(y, depth)));
        left = Math.min(left, column);
        right = Math.max(right, column);
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        corners[2 * sides] = column / step;
        corners[2 * sides + 1] = row / step;
        return sides + 1;
    }

    /** Covers the cells whose middle lies in the triangle of the first, the last and this corner. */
    private void fill(int last) {
        double ax = corners[0];
        double ay = corners[1];
        double bx = corners[2 * last - 2];
        double by = corners[2 * last - 1];
        double cx = corners[2 * last];
        double cy = corners[2 * last + 1];
        int first = Math.max(0, (int) Math.ceil(Math.min(ay, Math.min(by, cy)) - 0.5));
        int end = Math.min(rows - 1, (int) Math.floor(Math.max(ay, Math.max(by, cy)) - 0.5));
        for (int row = first; row <= end; row++) {
            double y = row + 0.5;
            double from = Math.min(
                    cross(ax, ay, bx, by, y, true),
                    Math.min(cross(bx, by, cx, cy, y, true), cross(cx, cy, ax, ay, y, true)));
            double to = Math.max(
                    cross(ax, ay, bx, by, y, false),
                    Math.max(cross(bx, by, cx, cy, y, false), cross(cx, cy, ax, ay, y, false)));
            int stop = (int) Math.min(columns - 1, Math.floor(to - 0.5));
            for (int x = (int) Math.max(0, Math.ceil(from - 0.5)); x <= stop; x++) {
                if (!covered[row * columns + x]) {
                    covered[row * columns + x] = true;
                    count++;
                }
            }
        }
    }

    private static double cross(double ax, double ay, double bx, double by, double y, boolean least) {
        if (ay <= y == by <= y) {
            return least ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        return ax + (y - ay) * (bx - ax) / (by - ay);
    }
}
