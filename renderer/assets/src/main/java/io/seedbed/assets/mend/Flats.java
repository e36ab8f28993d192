package io.seedbed.assets.mend;

import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Part;
import io.seedbed.scene.model.Slab;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds level places on a model by looking down on it: the largest rectangle of the same height. What bulges or is covered is
 * none. Not thread-safe.
 */
final class Flats {

    private static final int CELLS = 36;
    private static final double NONE = -1;

    private final Box box;
    private final double[][] heights = new double[CELLS][CELLS];

    /** Looks down on a model that stands on y = 0. */
    Flats(List<Part> parts, Box box) {
        this.box = box;
        for (double[] row : heights) {
            Arrays.fill(row, NONE);
        }
        for (Part part : parts) {
            int[] triangles = part.mesh().triangles();
            for (int i = 0; i < triangles.length; i += 3) {
                drop(part.mesh().positions(), 3 * triangles[i], 3 * triangles[i + 1], 3 * triangles[i + 2]);
            }
        }
    }

    private void drop(float[] at, int a, int b, int c) {
        double wide = Math.max(1e-9, box.size().x()) / CELLS;
        double deep = Math.max(1e-9, box.size().z()) / CELLS;
        double x0 = (at[a] - box.min().x()) / wide;
        double x1 = (at[b] - box.min().x()) / wide;
        double x2 = (at[c] - box.min().x()) / wide;
        double z0 = (at[a + 2] - box.min().z()) / deep;
        double z1 = (at[b + 2] - box.min().z()) / deep;
        double z2 = (at[c + 2] - box.min().z()) / deep;
        double whole = (x1 - x0) * (z2 - z0) - (x2 - x0) * (z1 - z0);
        if (Math.abs(whole) < 1e-12) {
            return;
        }
        for (int i = first(Math.min(x0, Math.min(x1, x2))); i <= last(Math.max(x0, Math.max(x1, x2))); i++) {
            for (int j = first(Math.min(z0, Math.min(z1, z2))); j <= last(Math.max(z0, Math.max(z1, z2))); j++) {
                double x = i + 0.5;
                double z = j + 0.5;
                double second = ((x - x0) * (z2 - z0) - (x2 - x0) * (z - z0)) / whole;
                double third = ((x1 - x0) * (z - z0) - (x - x0) * (z1 - z0)) / whole;
                if (second >= -1e-9 && third >= -1e-9 && second + third <= 1 + 1e-9) {
                    double y = at[a + 1] + second * (at[b + 1] - at[a + 1]) + third * (at[c + 1] - at[a + 1]);
                    heights[i][j] = Math.max(heights[i][j], y);
                }
            }
        }
    }

    private static int first(double from) {
        return Math.max(0, (int) Math.floor(from - 0.5));
    }

    private static int last(double to) {
        return Math.min(CELLS - 1, (int) Math.ceil(to - 0.5));
    }

    /**
     * The largest level rectangle between two heights.
     *
     * @param tolerance how much its height may differ, in metres
     * @param least part of the footprint that it must cover
     */
    Optional<Slab> largest(double low, double high, double tolerance, double least) {
        int best = 0;
        int[] found = new int[4];
        double level = 0;
        for (int i = 0; i < CELLS; i += 3) {
            for (int j = 0; j < CELLS; j += 3) {
                double y = heights[i][j];
                if (y >= low && y <= high) {
                    int[] rectangle = around(y, tolerance);
                    if (rectangle[4] > best) {
                        best = rectangle[4];
                        found = rectangle;
                        level = y;
                    }
                }
            }
        }
        if (best < least * CELLS * CELLS) {
            return Optional.empty();
        }
        double wide = box.size().x() / CELLS;
        double deep = box.size().z() / CELLS;
        double top = highest(found, level);
        return Optional.of(new Slab(
                Vec3.of(
                        box.min().x() + wide * (found[0] + found[1] + 1) / 2,
                        top,
                        box.min().z() + deep * (found[2] + found[3] + 1) / 2),
                0.47 * wide * (found[1] - found[0] + 1),
                0.47 * deep * (found[3] - found[2] + 1),
                10));
    }

    private double highest(int[] of, double level) {
        double most = level;
        for (int i = of[0]; i <= of[1]; i++) {
            for (int j = of[2]; j <= of[3]; j++) {
                most = Math.max(most, heights[i][j]);
            }
        }
        return most;
    }

    /** First and last column, first and last row, and cells of the largest rectangle near a height. */
    private int[] around(double level, double tolerance) {
        int[] best = new int[5];
        int[] run = new int[CELLS];
        for (int j = 0; j < CELLS; j++) {
            for (int i = 0; i < CELLS; i++) {
                run[i] = Math.abs(heights[i][j] - level) <= tolerance ? run[i] + 1 : 0;
            }
            for (int i = 0; i < CELLS; i++) {
                int low = run[i];
                for (int k = i; k >= 0 && low > 0; k--) {
                    low = Math.min(low, run[k]);
                    if (low * (i - k + 1) > best[4]) {
                        best = new int[] {k, i, j - low + 1, j, low * (i - k + 1)};
                    }
                }
            }
        }
        return best;
    }
}
