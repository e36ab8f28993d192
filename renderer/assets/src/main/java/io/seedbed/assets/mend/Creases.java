package io.seedbed.assets.mend;

import io.seedbed.scene.geometry.Mesh;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Normals of every corner: the mean of the faces around its vertex that are turned away by less than a crease. Files' own
 * normals are not used, since reduced triangles have others. One use.
 */
final class Creases {

    private static final double CREASE = Math.cos(Math.toRadians(42));

    private final Shell shell;
    private final double[] faces;
    private final int[] first;
    private final int[] around;

    Creases(Shell shell) {
        this.shell = shell;
        this.faces = new double[3 * shell.count()];
        this.first = new int[shell.at().length / 3 + 1];
        this.around = new int[shell.triangles().length];
        double[] face = new double[3];
        for (int i = 0; i < shell.count(); i++) {
            shell.normal(i, face);
            System.arraycopy(face, 0, faces, 3 * i, 3);
        }
        link();
    }

    private void link() {
        for (int vertex : shell.triangles()) {
            first[vertex + 1]++;
        }
        for (int i = 1; i < first.length; i++) {
            first[i] += first[i - 1];
        }
        int[] next = first.clone();
        for (int i = 0; i < around.length; i++) {
            around[next[shell.triangles()[i]]++] = i / 3;
        }
    }

    /** The mesh of each finish; empty where it has no triangles. */
    List<Mesh> meshes(int finishes) {
        List<Mesh> meshes = new ArrayList<>();
        for (int group = 0; group < finishes; group++) {
            meshes.add(mesh(group));
        }
        return meshes;
    }

    private Mesh mesh(int group) {
        Pieces pieces = new Pieces();
        double[] normal = new double[3];
        for (int i = 0; i < shell.count(); i++) {
            if (shell.groups()[i] != group) {
                continue;
            }
            int[] corners = new int[6];
            for (int k = 0; k < 3; k++) {
                int vertex = shell.triangles()[3 * i + k];
                normal(vertex, i, normal);
                corners[k] = pieces.vertex(vertex, normal, 1);
                if (shell.twoSided()[i]) {
                    corners[5 - k] = pieces.vertex(vertex, normal, -1);
                }
            }
            pieces.triangle(corners, shell.twoSided()[i] ? 6 : 3);
        }
        return pieces.mesh();
    }

    private void normal(int vertex, int triangle, double[] to) {
        Arrays.fill(to, 0);
        for (int i = first[vertex]; i < first[vertex + 1]; i++) {
            int other = around[i];
            if (other == triangle || cosine(triangle, other) > CREASE) {
                for (int k = 0; k < 3; k++) {
                    to[k] += faces[3 * other + k];
                }
            }
        }
        double length = Math.sqrt(to[0] * to[0] + to[1] * to[1] + to[2] * to[2]);
        if (length < 1e-30) {
            to[1] = 1;
            length = 1;
        }
        for (int k = 0; k < 3; k++) {
            to[k] /= length;
        }
    }

    private double cosine(int one, int other) {
        double dot = 0;
        double a = 0;
        double b = 0;
        for (int k = 0; k < 3; k++) {
            double x = faces[3 * one + k];
            double y = faces[3 * other + k];
            dot += x * y;
            a += x * x;
            b += y * y;
        }
        return dot / Math.sqrt(Math.max(1e-60, a * b));
    }

    /** Collects the corners of one mesh. */
    private final class Pieces {
        private static final int STEPS = 127;

        private final LongMap numbers = new LongMap();
        private float[] at = new float[384];
        private float[] out = new float[384];
        private int[] triangles = new int[384];
        private int vertices;
        private int corners;

        int vertex(int from, double[] normal, int side) {
            long key = from;
            for (int k = 0; k < 3; k++) {
                key = (key << 8) | (Math.round(side * normal[k] * STEPS) & 255);
            }
            int number = numbers.get(key);
            if (number >= 0) {
                return number;
            }
            numbers.put(key, vertices);
            if (3 * vertices + 3 > at.length) {
                at = Arrays.copyOf(at, 2 * at.length);
                out = Arrays.copyOf(out, 2 * out.length);
            }
            for (int k = 0; k < 3; k++) {
                at[3 * vertices + k] = shell.at()[3 * from + k];
                out[3 * vertices + k] = (float) (side * normal[k]);
            }
            return vertices++;
        }

        void triangle(int[] more, int count) {
            if (corners + count > triangles.length) {
                triangles = Arrays.copyOf(triangles, 2 * triangles.length);
            }
            System.arraycopy(more, 0, triangles, corners, count);
            corners += count;
        }

        Mesh mesh() {
            return new Mesh(
                    Arrays.copyOf(at, 3 * vertices),
                    Arrays.copyOf(out, 3 * vertices),
                    new float[2 * vertices],
                    Arrays.copyOf(triangles, corners));
        }
    }
}
