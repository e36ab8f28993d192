package io.seedbed.scene.person.rig;

import io.seedbed.scene.geometry.Mesh;
import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * Fewer triangles where a surface is flat: vertices are pulled onto neighbours, the cheapest first, and keep their normals. No
 * edge grows beyond a length, so that limbs can still bend. One use, one thread; the same input gives the same output.
 */
public final class Simplified {

    private static final int[] NONE = {};

    private final float[] at;
    private final Mesh mesh;
    private final int[] triangles;
    private final Quadrics quadrics;
    private final int[][] around;
    private final int[] counts;
    private final int[] stamps;
    private final boolean[] gone;
    private final double longest;
    private final int[][] refused;
    private final PriorityQueue<Pull> queue = new PriorityQueue<>();
    private int left;

    private record Pull(double cost, int from, int to, int stamp) implements Comparable<Pull> {
        @Override
        public int compareTo(Pull other) {
            int order = Double.compare(cost, other.cost);
            order = order != 0 ? order : Integer.compare(from, other.from);
            return order != 0 ? order : Integer.compare(to, other.to);
        }
    }

    private Simplified(Mesh mesh, double longest) {
        this.mesh = mesh;
        this.at = mesh.positions();
        this.triangles = mesh.triangles().clone();
        this.quadrics = new Quadrics(at, triangles);
        this.around = new int[mesh.vertexCount()][8];
        this.counts = new int[mesh.vertexCount()];
        this.stamps = new int[mesh.vertexCount()];
        this.gone = new boolean[mesh.triangleCount()];
        this.longest = longest;
        this.refused = new int[mesh.vertexCount()][0];
        this.left = mesh.triangleCount();
        for (int i = 0; i < triangles.length; i++) {
            link(triangles[i], i / 3);
        }
    }

    /**
     * The mesh with about a part of its triangles, or more where it cannot be had.
     *
     * @param part from 0 to 1
     * @param longest of the edges, in metres
     */
    public static Mesh of(Mesh mesh, double part, double longest) {
        return new Simplified(mesh, longest).run((int) (part * mesh.triangleCount()));
    }

    private Mesh run(int wanted) {
        for (int v = 0; v < counts.length; v++) {
            offer(v);
        }
        while (left > wanted) {
            Pull pull = queue.poll();
            if (pull == null) {
                break;
            }
            if (stamps[pull.from()] != pull.stamp()) {
                continue;
            }
            if (isSound(pull.from(), pull.to())) {
                pull(pull.from(), pull.to());
            } else {
                refuse(pull.from(), pull.to());
            }
        }
        return compact();
    }

    private void link(int vertex, int triangle) {
        if (counts[vertex] == around[vertex].length) {
            around[vertex] = Arrays.copyOf(around[vertex], 2 * counts[vertex]);
        }
        around[vertex][counts[vertex]++] = triangle;
    }

    /** Offers the cheapest pull of a vertex onto a neighbour; whether it is sound is asked when its turn comes. */
    private void offer(int from) {
        double best = Double.MAX_VALUE;
        int onto = -1;
        for (int i = 0; i < counts[from]; i++) {
            int t = 3 * around[from][i];
            int k = triangles[t] == from ? 1 : triangles[t + 1] == from ? 2 : 0;
            int to = triangles[t + k];
            double cost = quadrics.cost(from, to, at) + 1e-7 * length(from, to);
            if ((cost < best || cost == best && to < onto) && !isRefused(from, to)) {
                best = cost;
                onto = to;
            }
        }
        if (onto >= 0) {
            queue.add(new Pull(best, from, onto, stamps[from]));
        }
    }

    private boolean isRefused(int from, int to) {
        for (int one : refused[from]) {
            if (one == to) {
                return true;
            }
        }
        return false;
    }

    private void refuse(int from, int to) {
        refused[from] = Arrays.copyOf(refused[from], refused[from].length + 1);
        refused[from][refused[from].length - 1] = to;
        stamps[from]++;
        offer(from);
    }

    private double length(int a, int b) {
        double x = at[3 * a] - at[3 * b];
        double y = at[3 * a + 1] - at[3 * b + 1];
        double z = at[3 * a + 2] - at[3 * b + 2];
        return Math.sqrt(x * x + y * y + z * z);
    }

    /** Two triangles vanish, none turns over or gets too long, and the surface stays whole. */
    private boolean isSound(int from, int to) {
        if (common(from, to) != 2) {
            return false;
        }
        int shared = 0;
        for (int i = 0; i < counts[from]; i++) {
            int t = around[from][i];
            if (has(t, to)) {
                shared++;
                continue;
            }
            int[] moved = new int[3];
            for (int k = 0; k < 3; k++) {
                int corner = triangles[3 * t + k];
                moved[k] = corner == from ? to : corner;
                if (corner != from && length(corner, to) > longest) {
                    return false;
                }
            }
            double[] before = Quadrics.plane(at, triangles[3 * t], triangles[3 * t + 1], triangles[3 * t + 2]);
            double[] after = Quadrics.plane(at, moved[0], moved[1], moved[2]);
            double cos = before[0] * after[0] + before[1] * after[1] + before[2] * after[2];
            if (cos < 0.5 || after[4] < 1e-8) {
                return false;
            }
        }
        return shared == 2;
    }

    private int common(int a, int b) {
        int sum = 0;
        for (int i = 0; i < counts[a]; i++) {
            for (int k = 0; k < 3; k++) {
                int corner = triangles[3 * around[a][i] + k];
                sum += corner != a && corner != b && near(b, corner) ? 1 : 0;
            }
        }
        return sum / 2;
    }

    private boolean near(int a, int b) {
        for (int i = 0; i < counts[a]; i++) {
            if (has(around[a][i], b)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(int triangle, int vertex) {
        return triangles[3 * triangle] == vertex
                || triangles[3 * triangle + 1] == vertex
                || triangles[3 * triangle + 2] == vertex;
    }

    private void pull(int from, int to) {
        for (int i = 0; i < counts[from]; i++) {
            int t = around[from][i];
            if (has(t, to)) {
                gone[t] = true;
                left--;
                continue;
            }
            for (int k = 0; k < 3; k++) {
                if (triangles[3 * t + k] == from) {
                    triangles[3 * t + k] = to;
                }
            }
            link(to, t);
        }
        counts[from] = 0;
        stamps[from]++;
        quadrics.merge(to, from);
        sweep(to);
        int[] again = neighbours(to);
        for (int vertex : again) {
            sweep(vertex);
            stamps[vertex]++;
            refused[vertex] = NONE;
            offer(vertex);
        }
    }

    private void sweep(int vertex) {
        int kept = 0;
        for (int i = 0; i < counts[vertex]; i++) {
            if (!gone[around[vertex][i]]) {
                around[vertex][kept++] = around[vertex][i];
            }
        }
        counts[vertex] = kept;
    }

    private int[] neighbours(int vertex) {
        int[] all = new int[3 * counts[vertex]];
        for (int i = 0; i < counts[vertex]; i++) {
            System.arraycopy(triangles, 3 * around[vertex][i], all, 3 * i, 3);
        }
        return Arrays.stream(all).distinct().toArray();
    }

    private Mesh compact() {
        int[] names = new int[counts.length];
        Arrays.fill(names, -1);
        int[] corners = new int[3 * left];
        float[] positions = new float[at.length];
        float[] normals = new float[at.length];
        float[] uvs = new float[2 * counts.length];
        int vertices = 0;
        int corner = 0;
        for (int i = 0; i < triangles.length; i++) {
            if (gone[i / 3]) {
                continue;
            }
            int v = triangles[i];
            if (names[v] < 0) {
                names[v] = vertices;
                System.arraycopy(at, 3 * v, positions, 3 * vertices, 3);
                System.arraycopy(mesh.normals(), 3 * v, normals, 3 * vertices, 3);
                System.arraycopy(mesh.uvs(), 2 * v, uvs, 2 * vertices, 2);
                vertices++;
            }
            corners[corner++] = names[v];
        }
        return new Mesh(
                Arrays.copyOf(positions, 3 * vertices),
                Arrays.copyOf(normals, 3 * vertices),
                Arrays.copyOf(uvs, 2 * vertices),
                corners);
    }
}
