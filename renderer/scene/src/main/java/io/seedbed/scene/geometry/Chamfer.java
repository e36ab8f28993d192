package io.seedbed.scene.geometry;

/**
 * Boxes with bevelled edges in 44 triangles: each corner has one vertex for each of its three sides, and the strips between
 * sides blend their normals, so that edges look round. Stateless.
 */
final class Chamfer {

    private Chamfer() {}

    /** A box; half sizes include the bevel. */
    static Mesh box(Vec3 centre, double hx, double hy, double hz, double bevel) {
        double[] half = {hx, hy, hz};
        double[] middle = {centre.x(), centre.y(), centre.z()};
        float[] at = new float[72];
        float[] normals = new float[72];
        float[] uvs = new float[48];
        for (int corner = 0; corner < 8; corner++) {
            for (int side = 0; side < 3; side++) {
                int n = 3 * corner + side;
                for (int axis = 0; axis < 3; axis++) {
                    double sign = (corner >> axis & 1) == 1 ? 1 : -1;
                    double inset = axis == side ? 0 : bevel;
                    at[3 * n + axis] = (float) (middle[axis] + sign * (half[axis] - inset));
                    normals[3 * n + axis] = axis == side ? (float) sign : 0;
                }
                uvs[2 * n] = at[3 * n + (side == 0 ? 2 : 0)];
                uvs[2 * n + 1] = at[3 * n + (side == 1 ? 2 : 1)];
            }
        }
        return new Mesh(at, normals, uvs, triangles());
    }

    private static int[] triangles() {
        int[] all = new int[132];
        int count = 0;
        for (int side = 0; side < 3; side++) {
            int u = 1 << (side + 1) % 3;
            int v = 1 << (side + 2) % 3;
            int w = 1 << side;
            count = quad(all, count, n(w, side), n(w | u, side), n(w | u | v, side), n(w | v, side));
            count = quad(all, count, n(0, side), n(v, side), n(u | v, side), n(u, side));
            for (int ends = 0; ends < 4; ends++) {
                int corner = (ends & 1) * u + (ends >> 1) * v;
                int first = (side + 1) % 3;
                int second = (side + 2) % 3;
                boolean swap = (ends & 1) != ends >> 1;
                int a = n(corner, swap ? second : first);
                int b = n(corner, swap ? first : second);
                int c = n(corner | w, swap ? first : second);
                int d = n(corner | w, swap ? second : first);
                count = quad(all, count, d, a, b, c);
            }
        }
        for (int corner = 0; corner < 8; corner++) {
            boolean even = Integer.bitCount(corner) % 2 == 1;
            all[count++] = n(corner, 0);
            all[count++] = n(corner, even ? 1 : 2);
            all[count++] = n(corner, even ? 2 : 1);
        }
        return all;
    }

    private static int quad(int[] all, int count, int a, int b, int c, int d) {
        int[] corners = {a, b, c, a, c, d};
        System.arraycopy(corners, 0, all, count, 6);
        return count + 6;
    }

    private static int n(int corner, int side) {
        return 3 * corner + side;
    }
}
