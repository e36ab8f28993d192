package io.seedbed.scene.geometry;

import java.util.Arrays;

/** A curved sheet: a grid of points over (u, v) in the unit square. */
public final class Patch {

    private Patch() {}

    /** Where a sheet is at (u, v). */
    @FunctionalInterface
    public interface Form {
        /** The point; both coordinates are from 0 to 1. */
        Vec3 at(double u, double v);
    }

    /**
     * The sheet as a mesh that is seen from the side to which u × v points. Normals come from differences; where the sheet
     * shrinks to a point they are those of its neighbourhood.
     *
     * @param columns cells along u
     * @param rows cells along v
     * @param repeatU texture repeats along u
     * @param repeatV texture repeats along v
     */
    public static Mesh mesh(int columns, int rows, double repeatU, double repeatV, Form form) {
        int width = columns + 1;
        int vertices = width * (rows + 1);
        float[] at = new float[3 * vertices];
        float[] normals = new float[3 * vertices];
        float[] uvs = new float[2 * vertices];
        for (int j = 0; j <= rows; j++) {
            for (int i = 0; i <= columns; i++) {
                int n = j * width + i;
                double u = (double) i / columns;
                double v = (double) j / rows;
                set(at, n, form.at(u, v));
                set(normals, n, normal(form, u, v));
                uvs[2 * n] = (float) (u * repeatU);
                uvs[2 * n + 1] = (float) (v * repeatV);
            }
        }
        return new Mesh(at, normals, uvs, triangles(columns, rows, at));
    }

    /** The triangles of a grid of vertices in rows, without those that have no area because two corners coincide. */
    static int[] triangles(int columns, int rows, float[] at) {
        int width = columns + 1;
        int[] triangles = new int[6 * columns * rows];
        int count = 0;
        for (int j = 0; j < rows; j++) {
            for (int i = 0; i < columns; i++) {
                int n = j * width + i;
                int[] quad = {n, n + 1, n + width + 1, n, n + width + 1, n + width};
                for (int half = 0; half < 6; half += 3) {
                    if (differ(at, quad[half], quad[half + 1])
                            && differ(at, quad[half + 1], quad[half + 2])
                            && differ(at, quad[half + 2], quad[half])) {
                        System.arraycopy(quad, half, triangles, count, 3);
                        count += 3;
                    }
                }
            }
        }
        return Arrays.copyOf(triangles, count);
    }

    private static boolean differ(float[] at, int a, int b) {
        return Math.abs(at[3 * a] - at[3 * b])
                        + Math.abs(at[3 * a + 1] - at[3 * b + 1])
                        + Math.abs(at[3 * a + 2] - at[3 * b + 2])
                > 1e-6;
    }

    private static Vec3 normal(Form form, double u, double v) {
        double e = 1e-4;
        for (double inwards = 0; inwards < 0.1; inwards += 0.04) {
            double uu = u + (0.5 - u) * inwards;
            double vv = v + (0.5 - v) * inwards;
            Vec3 alongU = form.at(uu + e, vv).minus(form.at(uu - e, vv));
            Vec3 alongV = form.at(uu, vv + e).minus(form.at(uu, vv - e));
            Vec3 normal = alongU.cross(alongV);
            double length = normal.length();
            if (length > 1e-18) {
                return normal.times(1 / length);
            }
        }
        return Vec3.UP;
    }

    private static void set(float[] to, int n, Vec3 v) {
        to[3 * n] = (float) v.x();
        to[3 * n + 1] = (float) v.y();
        to[3 * n + 2] = (float) v.z();
    }
}
