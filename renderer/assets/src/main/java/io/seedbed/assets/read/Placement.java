package io.seedbed.assets.read;

import com.fasterxml.jackson.databind.JsonNode;

/** Where a node of a glTF stands in its parent, as a matrix by columns. Stateless. */
final class Placement {

    private Placement() {}

    static double[] of(JsonNode node) {
        double[] m = new double[16];
        if (node.path("matrix").size() == m.length) {
            for (int i = 0; i < m.length; i++) {
                m[i] = node.path("matrix").path(i).asDouble();
            }
            return m;
        }
        double[] t = numbers(node.path("translation"), 0, 0, 0);
        double[] q = numbers(node.path("rotation"), 0, 0, 0, 1);
        double[] s = numbers(node.path("scale"), 1, 1, 1);
        double x = q[0];
        double y = q[1];
        double z = q[2];
        double w = q[3];
        double[] turn = {
            1 - 2 * (y * y + z * z),
            2 * (x * y + z * w),
            2 * (x * z - y * w),
            2 * (x * y - z * w),
            1 - 2 * (x * x + z * z),
            2 * (y * z + x * w),
            2 * (x * z + y * w),
            2 * (y * z - x * w),
            1 - 2 * (x * x + y * y)
        };
        for (int column = 0; column < 3; column++) {
            for (int row = 0; row < 3; row++) {
                m[4 * column + row] = turn[3 * column + row] * s[column];
            }
        }
        System.arraycopy(t, 0, m, 12, 3);
        m[15] = 1;
        return m;
    }

    private static double[] numbers(JsonNode list, double... usual) {
        for (int i = 0; i < usual.length && list.size() == usual.length; i++) {
            usual[i] = list.path(i).asDouble();
        }
        return usual;
    }
}
