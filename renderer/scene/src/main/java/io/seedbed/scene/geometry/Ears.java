package io.seedbed.scene.geometry;

import java.util.ArrayList;
import java.util.List;

/** Cuts simple polygons into triangles, ear by ear. Stateless. */
final class Ears {

    private Ears() {}

    /**
     * Triangles of a polygon, counter-clockwise as the polygon is.
     *
     * @param corners x and y in turn
     */
    static int[] of(double... corners) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < corners.length / 2; i++) {
            left.add(i);
        }
        int[] triangles = new int[3 * (left.size() - 2)];
        int count = 0;
        while (left.size() > 3) {
            int ear = ear(corners, left);
            int n = left.size();
            triangles[count++] = left.get((ear + n - 1) % n);
            triangles[count++] = left.get(ear);
            triangles[count++] = left.get((ear + 1) % n);
            left.remove(ear);
        }
        for (int one : left) {
            triangles[count++] = one;
        }
        return triangles;
    }

    /** The ear with the greatest area: thin triangles shade badly. */
    private static int ear(double[] corners, List<Integer> left) {
        int n = left.size();
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            int a = left.get((i + n - 1) % n);
            int b = left.get(i);
            int c = left.get((i + 1) % n);
            double area = area(corners, a, b, c);
            if (area > 0 && area > most && isEmpty(corners, left, a, b, c)) {
                most = area;
                best = i;
            }
        }
        return best;
    }

    private static boolean isEmpty(double[] corners, List<Integer> left, int a, int b, int c) {
        for (int p : left) {
            if (p != a
                    && p != b
                    && p != c
                    && area(corners, a, b, p) >= 0
                    && area(corners, b, c, p) >= 0
                    && area(corners, c, a, p) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static double area(double[] corners, int a, int b, int c) {
        double ux = corners[2 * b] - corners[2 * a];
        double uy = corners[2 * b + 1] - corners[2 * a + 1];
        double vx = corners[2 * c] - corners[2 * a];
        double vy = corners[2 * c + 1] - corners[2 * a + 1];
        return ux * vy - uy * vx;
    }
}
