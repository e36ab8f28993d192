package io.seedbed.scene.language.audit;

import java.util.Arrays;

/**
 * The pixels of one id: columns, rows, depths, and heights and places over the ground that follow from them. All arrays are
 * sorted by value.
 */
final class Blob {

    final int id;
    final int size;
    final int[] columns;
    final int[] rows;
    final double[] depths;
    final double[] heights;
    final double[] easts;
    final double[] souths;

    Blob(int id, int size) {
        this.id = id;
        this.size = size;
        this.columns = new int[size];
        this.rows = new int[size];
        this.depths = new double[size];
        this.heights = new double[size];
        this.easts = new double[size];
        this.souths = new double[size];
    }

    Blob sorted() {
        Arrays.sort(columns);
        Arrays.sort(rows);
        for (double[] values : new double[][] {depths, heights, easts, souths}) {
            Arrays.sort(values);
        }
        return this;
    }

    int left() {
        return columns[0];
    }

    int right() {
        return columns[size - 1];
    }

    int top() {
        return rows[0];
    }

    int bottom() {
        return rows[size - 1];
    }

    double middleDepth() {
        return depths[size / 2];
    }

    /** All but the outermost fiftieth: lowest. */
    double low(double[] values) {
        return values[size / 50];
    }

    /** All but the outermost fiftieth: highest. */
    double high(double[] values) {
        return values[size - 1 - size / 50];
    }

    double width() {
        return high(easts) - low(easts);
    }

    double height() {
        return high(heights) - low(heights);
    }

    double reach() {
        return high(souths) - low(souths);
    }

    /** The gap to another over the ground along one axis; below zero where they overlap. */
    static double gap(double lowA, double highA, double lowB, double highB) {
        return Math.max(lowA - highB, lowB - highA);
    }

    double gapTo(Blob other) {
        double east = gap(low(easts), high(easts), other.low(other.easts), other.high(other.easts));
        double south = gap(low(souths), high(souths), other.low(other.souths), other.high(other.souths));
        return Math.hypot(Math.max(0, east), Math.max(0, south));
    }
}
