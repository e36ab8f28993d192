package io.seedbed.scene.place;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How much of each sight others leave to be seen, on a coarse grid. Stateless. */
final class Cover {

    private static final int SIDE = 40;

    private Cover() {}

    /** The share of each sight that is seen, from 0 to 1, nearer ones in front. */
    static double[] seen(List<Sight> sights) {
        int[] owner = new int[SIDE * SIDE];
        int[] whole = new int[sights.size()];
        Integer[] order = new Integer[sights.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order, Comparator.comparingDouble((Integer i) -> -sights.get(i).depth()));
        for (int one : order) {
            whole[one] = paint(sights.get(one).outline(), one + 1, owner);
        }
        int[] left = new int[sights.size()];
        for (int one : owner) {
            if (one > 0) {
                left[one - 1]++;
            }
        }
        double[] seen = new double[sights.size()];
        Arrays.setAll(seen, i -> whole[i] == 0 ? 1 : (double) left[i] / whole[i]);
        return seen;
    }

    private static int paint(Outline outline, int mark, int[] owner) {
        int count = 0;
        for (int row = 0; row < SIDE; row++) {
            double y = (row + 0.5) / SIDE;
            double from = Double.POSITIVE_INFINITY;
            double to = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < outline.corners(); i++) {
                int next = (i + 1) % outline.corners();
                double y1 = outline.y(i);
                double y2 = outline.y(next);
                if (y1 <= y != y2 <= y) {
                    double x = outline.x(i) + (y - y1) * (outline.x(next) - outline.x(i)) / (y2 - y1);
                    from = Math.min(from, x);
                    to = Math.max(to, x);
                }
            }
            int last = (int) Math.min(SIDE - 1, Math.floor(to * SIDE - 0.5));
            for (int column = (int) Math.max(0, Math.ceil(from * SIDE - 0.5)); column <= last; column++) {
                owner[row * SIDE + column] = mark;
                count++;
            }
        }
        return count;
    }
}
