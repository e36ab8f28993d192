package io.seedbed.scene.person.rig;

/** Squared distances to the planes around each vertex of a mesh (Garland and Heckbert 1997). */
final class Quadrics {

    private static final int SIZE = 10;

    private final double[] sums;

    Quadrics(float[] at, int[] triangles) {
        sums = new double[at.length / 3 * SIZE];
        for (int t = 0; t < triangles.length; t += 3) {
            double[] plane = plane(at, triangles[t], triangles[t + 1], triangles[t + 2]);
            for (int k = 0; k < 3; k++) {
                add(triangles[t + k], plane);
            }
        }
    }

    /** Unit normal, offset and area. */
    static double[] plane(float[] at, int a, int b, int c) {
        double ux = at[3 * b] - at[3 * a];
        double uy = at[3 * b + 1] - at[3 * a + 1];
        double uz = at[3 * b + 2] - at[3 * a + 2];
        double vx = at[3 * c] - at[3 * a];
        double vy = at[3 * c + 1] - at[3 * a + 1];
        double vz = at[3 * c + 2] - at[3 * a + 2];
        double nx = uy * vz - uz * vy;
        double ny = uz * vx - ux * vz;
        double nz = ux * vy - uy * vx;
        double length = Math.max(1e-12, Math.sqrt(nx * nx + ny * ny + nz * nz));
        nx /= length;
        ny /= length;
        nz /= length;
        double d = -(nx * at[3 * a] + ny * at[3 * a + 1] + nz * at[3 * a + 2]);
        return new double[] {nx, ny, nz, d, length / 2};
    }

    private void add(int vertex, double[] p) {
        int q = SIZE * vertex;
        for (int i = 0; i < 4; i++) {
            for (int j = i; j < 4; j++) {
                sums[q++] += p[4] * p[i] * p[j];
            }
        }
    }

    /** One vertex takes over another's planes. */
    void merge(int into, int from) {
        for (int i = 0; i < SIZE; i++) {
            sums[SIZE * into + i] += sums[SIZE * from + i];
        }
    }

    /** What it costs to have two vertices at the second's place. */
    double cost(int from, int to, float[] at) {
        double[] p = {at[3 * to], at[3 * to + 1], at[3 * to + 2], 1};
        double sum = 0;
        int k = 0;
        for (int i = 0; i < 4; i++) {
            for (int j = i; j < 4; j++) {
                double q = sums[SIZE * from + k] + sums[SIZE * to + k];
                sum += (i == j ? 1 : 2) * q * p[i] * p[j];
                k++;
            }
        }
        return Math.max(0, sum);
    }
}
