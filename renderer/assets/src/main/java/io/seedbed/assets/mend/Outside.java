package io.seedbed.assets.mend;

import java.util.Arrays;

/**
 * How much of each finish is seen from outside: the shell is looked at from four sides and from above, so that the lining of a
 * car does not count as its colour. Stateless.
 */
final class Outside {

    private static final int CELLS = 64;
    private static final int UP = 1;

    private Outside() {}

    /** Cells in which each finish is in front, from all sides together. */
    static double[] areas(Shell shell, int finishes) {
        double[] seen = new double[finishes];
        for (int axis = 0; axis < 3; axis++) {
            look(shell, axis, 1, seen);
            if (axis != UP) {
                look(shell, axis, -1, seen);
            }
        }
        return seen;
    }

    private static void look(Shell shell, int axis, int side, double[] seen) {
        int across = (axis + 1) % 3;
        int along = (axis + 2) % 3;
        double[] least = {1e30, 1e30, 1e30};
        double[] most = {-1e30, -1e30, -1e30};
        for (int corner : shell.triangles()) {
            for (int k = 0; k < 3; k++) {
                least[k] = Math.min(least[k], shell.at()[3 * corner + k]);
                most[k] = Math.max(most[k], shell.at()[3 * corner + k]);
            }
        }
        double cell = Math.max(1e-9, Math.max(most[across] - least[across], most[along] - least[along]) / CELLS);
        double[] depth = new double[CELLS * CELLS];
        int[] front = new int[CELLS * CELLS];
        Arrays.fill(depth, Double.NEGATIVE_INFINITY);
        Arrays.fill(front, -1);
        double[][] p = new double[3][3];
        for (int i = 0; i < shell.count(); i++) {
            for (int k = 0; k < 3; k++) {
                int at = 3 * shell.triangles()[3 * i + k];
                p[k][0] = (shell.at()[at + across] - least[across]) / cell;
                p[k][1] = (shell.at()[at + along] - least[along]) / cell;
                p[k][2] = side * shell.at()[at + axis];
            }
            draw(p, shell.groups()[i], depth, front);
        }
        for (int group : front) {
            if (group >= 0) {
                seen[group]++;
            }
        }
    }

    private static void draw(double[][] p, int group, double[] depth, int[] front) {
        double whole = (p[1][0] - p[0][0]) * (p[2][1] - p[0][1]) - (p[2][0] - p[0][0]) * (p[1][1] - p[0][1]);
        if (Math.abs(whole) < 1e-12) {
            return;
        }
        int right = cell(Math.max(p[0][0], Math.max(p[1][0], p[2][0])));
        int high = cell(Math.max(p[0][1], Math.max(p[1][1], p[2][1])));
        for (int x = cell(Math.min(p[0][0], Math.min(p[1][0], p[2][0]))); x <= right; x++) {
            for (int y = cell(Math.min(p[0][1], Math.min(p[1][1], p[2][1]))); y <= high; y++) {
                double dx = x + 0.5 - p[0][0];
                double dy = y + 0.5 - p[0][1];
                double second = (dx * (p[2][1] - p[0][1]) - (p[2][0] - p[0][0]) * dy) / whole;
                double third = ((p[1][0] - p[0][0]) * dy - dx * (p[1][1] - p[0][1])) / whole;
                if (second >= 0 && third >= 0 && second + third <= 1) {
                    double z = p[0][2] + second * (p[1][2] - p[0][2]) + third * (p[2][2] - p[0][2]);
                    int at = x * CELLS + y;
                    if (z > depth[at]) {
                        depth[at] = z;
                        front[at] = group;
                    }
                }
            }
        }
    }

    private static int cell(double value) {
        return Math.max(0, Math.min(CELLS - 1, (int) value));
    }
}
