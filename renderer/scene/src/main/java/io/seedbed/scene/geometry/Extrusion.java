package io.seedbed.scene.geometry;

import java.util.ArrayList;
import java.util.List;

/** Outlines in the x–y plane drawn out along z. Stateless. */
final class Extrusion {

    private static final double SMOOTH = 0.8;

    private Extrusion() {}

    /**
     * A simple polygon drawn out from {@code -depth/2} to {@code depth/2}; edges that meet at less than about 37 degrees look
     * round.
     *
     * @param outline x and y in turn
     */
    static Mesh mesh(double depth, double... outline) {
        double[] corners = counterClockwise(outline);
        int n = corners.length / 2;
        double half = depth / 2;
        int[] ears = Ears.of(corners);
        List<Mesh> parts = new ArrayList<>();
        parts.add(face(corners, half, 1, ears));
        parts.add(face(corners, -half, -1, ears));
        parts.add(walls(corners, n, half));
        return Mesh.join(parts);
    }

    private static double[] counterClockwise(double[] outline) {
        int n = outline.length / 2;
        double area = 0;
        for (int i = 0; i < n; i++) {
            int next = (i + 1) % n;
            area += outline[2 * i] * outline[2 * next + 1] - outline[2 * next] * outline[2 * i + 1];
        }
        if (area >= 0) {
            return outline;
        }
        double[] turned = new double[outline.length];
        for (int i = 0; i < n; i++) {
            turned[2 * i] = outline[2 * (n - 1 - i)];
            turned[2 * i + 1] = outline[2 * (n - 1 - i) + 1];
        }
        return turned;
    }

    private static Mesh face(double[] corners, double z, int towards, int[] ears) {
        int n = corners.length / 2;
        float[] at = new float[3 * n];
        float[] normals = new float[3 * n];
        float[] uvs = new float[2 * n];
        for (int i = 0; i < n; i++) {
            at[3 * i] = (float) corners[2 * i];
            at[3 * i + 1] = (float) corners[2 * i + 1];
            at[3 * i + 2] = (float) z;
            normals[3 * i + 2] = towards;
            uvs[2 * i] = (float) (towards * corners[2 * i]);
            uvs[2 * i + 1] = (float) corners[2 * i + 1];
        }
        int[] triangles = ears.clone();
        for (int i = 0; towards < 0 && i < triangles.length; i += 3) {
            triangles[i + 1] = ears[i + 2];
            triangles[i + 2] = ears[i + 1];
        }
        return new Mesh(at, normals, uvs, triangles);
    }

    private static Mesh walls(double[] corners, int n, double half) {
        float[] at = new float[12 * n];
        float[] normals = new float[12 * n];
        float[] uvs = new float[8 * n];
        int[] triangles = new int[6 * n];
        double way = 0;
        for (int i = 0; i < n; i++) {
            Vec3 own = outward(corners, n, i);
            double length = edge(corners, n, i).length();
            for (int end = 0; end < 2; end++) {
                Vec3 other = outward(corners, n, i + 2 * end - 1);
                Vec3 normal = own.dot(other) > SMOOTH ? own.plus(other).unit() : own;
                int corner = (i + end) % n;
                for (int side = 0; side < 2; side++) {
                    int v = 4 * i + 2 * end + side;
                    at[3 * v] = (float) corners[2 * corner];
                    at[3 * v + 1] = (float) corners[2 * corner + 1];
                    at[3 * v + 2] = (float) (side == 0 ? half : -half);
                    normals[3 * v] = (float) normal.x();
                    normals[3 * v + 1] = (float) normal.y();
                    uvs[2 * v] = (float) (way + end * length);
                    uvs[2 * v + 1] = at[3 * v + 2];
                }
            }
            way += length;
            int first = 4 * i;
            int[] quad = {first, first + 1, first + 3, first, first + 3, first + 2};
            System.arraycopy(quad, 0, triangles, 6 * i, 6);
        }
        return new Mesh(at, normals, uvs, triangles);
    }

    private static Vec3 edge(double[] corners, int n, int i) {
        int from = 2 * Math.floorMod(i, n);
        int to = 2 * Math.floorMod(i + 1, n);
        return Vec3.of(corners[to] - corners[from], corners[to + 1] - corners[from + 1], 0);
    }

    private static Vec3 outward(double[] corners, int n, int i) {
        Vec3 along = edge(corners, n, i);
        return Vec3.of(along.y(), -along.x(), 0).unit();
    }
}
