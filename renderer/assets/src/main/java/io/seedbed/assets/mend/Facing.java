package io.seedbed.assets.mend;

/**
 * Makes closed pieces face outwards, and lets pieces with an edge be seen from both sides. A piece is what hangs together by
 * vertices. One use.
 */
final class Facing {

    /** Of a piece's edges, how many may be open or twisted so that it still counts as closed. */
    private static final double OPEN = 0.04;

    private final Shell shell;
    private final int[] piece;

    private Facing(Shell shell) {
        this.shell = shell;
        this.piece = new int[shell.at().length / 3];
    }

    /** Turns and marks the triangles of a shell in place. */
    static void mend(Shell shell) {
        new Facing(shell).run();
    }

    private void run() {
        pieces();
        double[] volume = new double[piece.length];
        int[] edges = new int[piece.length];
        int[] odd = new int[piece.length];
        measure(volume, edges, odd);
        int[] triangles = shell.triangles();
        for (int i = 0; i < shell.count(); i++) {
            int root = root(triangles[3 * i]);
            if (odd[root] > OPEN * edges[root]) {
                shell.twoSided()[i] = true;
            } else if (volume[root] < 0) {
                int second = triangles[3 * i + 1];
                triangles[3 * i + 1] = triangles[3 * i + 2];
                triangles[3 * i + 2] = second;
            }
        }
    }

    private void pieces() {
        for (int i = 0; i < piece.length; i++) {
            piece[i] = i;
        }
        int[] triangles = shell.triangles();
        for (int i = 0; i < triangles.length; i += 3) {
            join(triangles[i], triangles[i + 1]);
            join(triangles[i], triangles[i + 2]);
        }
    }

    private int root(int vertex) {
        int at = vertex;
        while (piece[at] != at) {
            piece[at] = piece[piece[at]];
            at = piece[at];
        }
        return at;
    }

    private void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        piece[Math.max(a, b)] = Math.min(a, b);
    }

    /** Edges that are not met exactly once from either side are odd. */
    private void measure(double[] volume, int[] edges, int[] odd) {
        int[] triangles = shell.triangles();
        LongMap numbers = new LongMap();
        int[] balance = new int[triangles.length];
        int[] met = new int[triangles.length];
        int[] owner = new int[triangles.length];
        int count = 0;
        for (int i = 0; i < triangles.length; i += 3) {
            int root = root(triangles[i]);
            volume[root] += volume(triangles[i], triangles[i + 1], triangles[i + 2], root);
            for (int k = 0; k < 3; k++) {
                long from = triangles[i + k];
                long to = triangles[i + (k + 1) % 3];
                long key = (Math.min(from, to) << 32) | Math.max(from, to);
                int number = numbers.get(key);
                if (number < 0) {
                    number = count++;
                    numbers.put(key, number);
                    owner[number] = root;
                }
                balance[number] += from < to ? 1 : -1;
                met[number]++;
            }
        }
        for (int i = 0; i < count; i++) {
            edges[owner[i]]++;
            if (balance[i] != 0 || met[i] % 2 != 0) {
                odd[owner[i]]++;
            }
        }
    }

    private double volume(int a, int b, int c, int origin) {
        double[] p = new double[9];
        int[] corners = {a, b, c};
        for (int i = 0; i < 9; i++) {
            p[i] = shell.at()[3 * corners[i / 3] + i % 3] - shell.at()[3 * origin + i % 3];
        }
        return p[0] * (p[4] * p[8] - p[5] * p[7])
                + p[1] * (p[5] * p[6] - p[3] * p[8])
                + p[2] * (p[3] * p[7] - p[4] * p[6]);
    }
}
