package io.seedbed.scene.surface;

/** Random-looking fields that repeat over the unit square. Pure functions. */
final class Noise {

    private Noise() {}

    /** A number from 0 to 1 of a lattice point. */
    static double hash(int x, int y, int seed) {
        int h = x * 374761393 + y * 668265263 + seed * 1274126177;
        h = (h ^ h >>> 13) * 1274126177;
        return ((h ^ h >>> 16) & 0xffffff) / (double) 0x1000000;
    }

    /** Smooth noise from 0 to 1 with so many cells along u and v. */
    static double value(double u, double v, int cellsU, int cellsV, int seed) {
        double x = u * cellsU;
        double y = v * cellsV;
        int i = (int) Math.floor(x);
        int j = (int) Math.floor(y);
        double a = ease(x - i);
        double b = ease(y - j);
        int i0 = Math.floorMod(i, cellsU);
        int i1 = Math.floorMod(i + 1, cellsU);
        int j0 = Math.floorMod(j, cellsV);
        int j1 = Math.floorMod(j + 1, cellsV);
        double near = hash(i0, j0, seed) * (1 - a) + hash(i1, j0, seed) * a;
        double far = hash(i0, j1, seed) * (1 - a) + hash(i1, j1, seed) * a;
        return near * (1 - b) + far * b;
    }

    /** Four octaves of {@link #value}, about 0.5 in the mean. */
    static double cloud(double u, double v, int cellsU, int cellsV, int seed) {
        double sum = 0;
        double weight = 0.5;
        for (int octave = 0; octave < 4; octave++) {
            sum += weight * value(u, v, cellsU << octave, cellsV << octave, seed + octave);
            weight /= 2;
        }
        return sum / 0.9375;
    }

    /** Distance to the nearest of the points scattered one to a cell, in cells: 0 at a point, about 1 at most. */
    static double cells(double u, double v, int count, int seed) {
        return Math.min(1, nearest(u, v, count, seed)[0]);
    }

    /** How far a place is from the border between two cells: 0 on it. */
    static double cracks(double u, double v, int count, int seed) {
        double[] two = nearest(u, v, count, seed);
        return two[1] - two[0];
    }

    private static double[] nearest(double u, double v, int count, int seed) {
        double x = u * count;
        double y = v * count;
        int i = (int) Math.floor(x);
        int j = (int) Math.floor(y);
        double first = 9;
        double second = 9;
        for (int dj = -1; dj <= 1; dj++) {
            for (int di = -1; di <= 1; di++) {
                int ci = Math.floorMod(i + di, count);
                int cj = Math.floorMod(j + dj, count);
                double px = i + di + hash(ci, cj, seed) - x;
                double py = j + dj + hash(ci, cj, seed + 77) - y;
                double distance = Math.sqrt(px * px + py * py);
                if (distance < first) {
                    second = first;
                    first = distance;
                } else if (distance < second) {
                    second = distance;
                }
            }
        }
        return new double[] {first, second};
    }

    /** From 0 below {@code from} to 1 above {@code to}. */
    static double step(double from, double to, double x) {
        return ease(Math.max(0, Math.min(1, (x - from) / (to - from))));
    }

    private static double ease(double t) {
        return t * t * (3 - 2 * t);
    }
}
