package io.seedbed.scene.place;

import java.util.Arrays;

/** The convex outline of points in a plane, counter-clockwise, with the unit normals of its edges. Immutable. */
final class Outline {

    private final double[] x;
    private final double[] y;
    private final double[] normalX;
    private final double[] normalY;

    private Outline(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        this.normalX = new double[x.length];
        this.normalY = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            int next = (i + 1) % x.length;
            double dx = x[next] - x[i];
            double dy = y[next] - y[i];
            double length = Math.max(1e-12, Math.sqrt(dx * dx + dy * dy));
            normalX[i] = dy / length;
            normalY[i] = -dx / length;
        }
    }

    /** The outline around points: Andrew's monotone chain. */
    static Outline around(double[] px, double[] py) {
        int n = px.length;
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> px[a] != px[b] ? Double.compare(px[a], px[b]) : Double.compare(py[a], py[b]));
        int[] chain = new int[2 * n + 1];
        int size = 0;
        for (int i = 0; i < n; i++) {
            size = push(chain, size, 0, order[i], px, py);
        }
        int lower = size - 1;
        for (int i = n - 2; i >= 0; i--) {
            size = push(chain, size, lower, order[i], px, py);
        }
        int corners = Math.max(1, size - 1);
        double[] x = new double[corners];
        double[] y = new double[corners];
        for (int i = 0; i < corners; i++) {
            x[i] = px[chain[i]];
            y[i] = py[chain[i]];
        }
        return new Outline(x, y);
    }

    private static int push(int[] chain, int size, int floor, int next, double[] px, double[] py) {
        int kept = size;
        while (kept >= floor + 2 && turn(chain[kept - 2], chain[kept - 1], next, px, py) <= 0) {
            kept--;
        }
        chain[kept] = next;
        return kept + 1;
    }

    private static double turn(int a, int b, int c, double[] px, double[] py) {
        return (px[b] - px[a]) * (py[c] - py[a]) - (py[b] - py[a]) * (px[c] - px[a]);
    }

    /** How many corners it has. */
    int corners() {
        return x.length;
    }

    /** The first coordinate of a corner. */
    double x(int corner) {
        return x[corner];
    }

    /** The second coordinate of a corner. */
    double y(int corner) {
        return y[corner];
    }

    /** Its area. */
    double area() {
        double twice = 0;
        for (int i = 0; i < x.length; i++) {
            int next = (i + 1) % x.length;
            twice += x[i] * y[next] - x[next] * y[i];
        }
        return twice / 2;
    }

    /**
     * How far another outline, moved by an offset, is from this one: above zero they are apart at least so far, below zero they
     * overlap by so much.
     */
    double gap(Outline other, double offsetX, double offsetY) {
        return Math.max(widest(this, other, offsetX, offsetY), widest(other, this, -offsetX, -offsetY));
    }

    private static double widest(Outline still, Outline moved, double offsetX, double offsetY) {
        double widest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < still.x.length; i++) {
            double nx = still.normalX[i];
            double ny = still.normalY[i];
            double least = Double.POSITIVE_INFINITY;
            for (int j = 0; j < moved.x.length; j++) {
                least = Math.min(least, nx * moved.x[j] + ny * moved.y[j]);
            }
            widest = Math.max(widest, least + nx * (offsetX - still.x[i]) + ny * (offsetY - still.y[i]));
        }
        return widest;
    }
}
