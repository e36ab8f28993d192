package io.seedbed.scene.geometry;

import io.seedbed.scene.geometry.Loft.Station;

/**
 * Sections between stations: cubic in z with the slopes of Fritsch and Carlson (1980), so that nothing between two stations is
 * higher or lower than both. Immutable.
 */
final class Profile {

    private final double[] z;
    private final double[][] values;
    private final double[][] slopes;

    /** By rising z. */
    Profile(Station... stations) {
        int n = stations.length;
        z = new double[n];
        values = new double[3][n];
        slopes = new double[3][];
        for (int i = 0; i < n; i++) {
            z[i] = stations[i].z();
            values[0][i] = stations[i].y();
            values[1][i] = stations[i].halfX();
            values[2][i] = stations[i].halfY();
            if (i > 0 && z[i] <= z[i - 1]) {
                throw new IllegalArgumentException("stations rise in z, but " + z[i] + " follows " + z[i - 1]);
            }
        }
        for (int k = 0; k < 3; k++) {
            slopes[k] = slopes(values[k]);
        }
    }

    /** The section after so many spans; a little beyond the ends goes on straight. */
    Station at(double spans) {
        int i = (int) Math.max(0, Math.min(z.length - 2, Math.floor(spans)));
        double t = spans - i;
        return new Station(z[i] + t * (z[i + 1] - z[i]), value(0, i, t), value(1, i, t), value(2, i, t));
    }

    private double value(int k, int i, double t) {
        double width = z[i + 1] - z[i];
        double a = values[k][i];
        double b = values[k][i + 1];
        if (t < 0) {
            return a + t * width * slopes[k][i];
        }
        if (t > 1) {
            return b + (t - 1) * width * slopes[k][i + 1];
        }
        double t2 = t * t;
        double t3 = t2 * t;
        return a * (2 * t3 - 3 * t2 + 1)
                + width * slopes[k][i] * (t3 - 2 * t2 + t)
                + b * (3 * t2 - 2 * t3)
                + width * slopes[k][i + 1] * (t3 - t2);
    }

    private double[] slopes(double[] of) {
        int n = of.length;
        double[] chords = new double[n - 1];
        for (int i = 0; i + 1 < n; i++) {
            chords[i] = (of[i + 1] - of[i]) / (z[i + 1] - z[i]);
        }
        double[] all = new double[n];
        all[0] = chords[0];
        all[n - 1] = chords[n - 2];
        for (int i = 1; i + 1 < n; i++) {
            double before = chords[i - 1];
            double after = chords[i];
            double left = z[i] - z[i - 1];
            double right = z[i + 1] - z[i];
            all[i] = before * after <= 0
                    ? 0
                    : 3 * (left + right) / ((2 * right + left) / before + (right + 2 * left) / after);
        }
        return all;
    }
}
