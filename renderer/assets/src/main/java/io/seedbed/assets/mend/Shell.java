package io.seedbed.assets.mend;

/**
 * Triangles that share vertices. The arrays are the shell's own; who makes one gives them away.
 *
 * @param at x, y, z of each vertex, in metres, {@code 3n}
 * @param triangles three vertices each, {@code 3m}
 * @param groups of every triangle, an index of finishes, {@code m}
 * @param twoSided whether each triangle is seen from behind too, {@code m}
 */
@SuppressWarnings("ArrayRecordComponent")
record Shell(float[] at, int[] triangles, int[] groups, boolean[] twoSided) {

    int count() {
        return groups.length;
    }

    /** Triangles that are drawn: what is seen from behind is drawn twice. */
    int drawn() {
        int drawn = count();
        for (boolean two : twoSided) {
            drawn += two ? 1 : 0;
        }
        return drawn;
    }

    /** The normal of a triangle, as long as twice its area. */
    void normal(int triangle, double[] to) {
        int a = 3 * triangles[3 * triangle];
        int b = 3 * triangles[3 * triangle + 1];
        int c = 3 * triangles[3 * triangle + 2];
        double ux = at[b] - at[a];
        double uy = at[b + 1] - at[a + 1];
        double uz = at[b + 2] - at[a + 2];
        double vx = at[c] - at[a];
        double vy = at[c + 1] - at[a + 1];
        double vz = at[c + 2] - at[a + 2];
        to[0] = uy * vz - uz * vy;
        to[1] = uz * vx - ux * vz;
        to[2] = ux * vy - uy * vx;
    }

    double area(int triangle) {
        double[] normal = new double[3];
        normal(triangle, normal);
        return Math.sqrt(normal[0] * normal[0] + normal[1] * normal[1] + normal[2] * normal[2]) / 2;
    }
}
