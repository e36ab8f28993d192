package io.seedbed.scene.person.rig;

import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.geometry.Vec3;
import java.util.Arrays;

/**
 * Texture coordinates for clothes: around the trunk, each arm and each leg, and along them, in metres, so that stripes run
 * around sleeves. Vertices on a seam are doubled.
 */
public final class Unwrap {

    private static final int TRUNK = 0;
    private static final int ARM = 1;
    private static final int LEG = 3;
    private static final int CHARTS = 5;

    private final Skeleton skeleton;
    private final Weights.Rule rule;
    private final Mesh mesh;
    private final double girth;
    private final int[] chart;
    private final float[] angle;
    private final int[] copies;
    private final int[] source;
    private final float[] uvs;
    private int vertices;

    private Unwrap(Skeleton skeleton, Weights.Rule rule, Mesh mesh, double girth) {
        this.girth = girth;
        this.skeleton = skeleton;
        this.rule = rule;
        this.mesh = mesh;
        int n = mesh.vertexCount();
        this.chart = new int[n];
        this.angle = new float[n];
        this.copies = new int[n * CHARTS * 2];
        this.source = new int[3 * n + 64];
        this.uvs = new float[2 * source.length];
    }

    /**
     * The mesh with coordinates of a person's clothes.
     *
     * @param girth of the trunk's clothes in metres, a multiple of a quarter so that patterns meet
     */
    public static Mesh around(Skeleton skeleton, Weights.Rule rule, Mesh mesh, double girth) {
        return new Unwrap(skeleton, rule, mesh, girth).mesh();
    }

    private Mesh mesh() {
        Arrays.fill(copies, -1);
        double[] weights = new double[Joint.ALL.size()];
        float[] at = mesh.positions();
        for (int i = 0; i < chart.length; i++) {
            Arrays.fill(weights, 0);
            rule.fill(at[3 * i], at[3 * i + 1], at[3 * i + 2], weights);
            chart[i] = girth > 1 ? TRUNK : chart(weights);
        }
        int[] triangles = mesh.triangles().clone();
        for (int t = 0; t < triangles.length; t += 3) {
            triangle(triangles, t);
        }
        float[] positions = new float[3 * vertices];
        float[] normals = new float[3 * vertices];
        for (int i = 0; i < vertices; i++) {
            System.arraycopy(mesh.positions(), 3 * source[i], positions, 3 * i, 3);
            System.arraycopy(mesh.normals(), 3 * source[i], normals, 3 * i, 3);
        }
        return new Mesh(positions, normals, Arrays.copyOf(uvs, 2 * vertices), triangles);
    }

    private static int chart(double[] weights) {
        double[] sums = new double[CHARTS];
        for (Joint joint : Joint.ALL) {
            String name = joint.name();
            int right = name.startsWith("RIGHT") ? 1 : 0;
            boolean arm = name.endsWith("ARM") || name.endsWith("HAND");
            boolean leg = name.endsWith("THIGH") || name.endsWith("SHIN") || name.endsWith("FOOT");
            sums[arm ? ARM + right : leg ? LEG + right : TRUNK] += weights[joint.ordinal()];
        }
        int best = TRUNK;
        for (int i = 1; i < CHARTS; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return best;
    }

    private void triangle(int[] triangles, int t) {
        int first = chart[triangles[t]];
        int second = chart[triangles[t + 1]];
        int common = first == second || first == chart[triangles[t + 2]] ? first : second;
        float least = Float.MAX_VALUE;
        float most = -Float.MAX_VALUE;
        for (int k = 0; k < 3; k++) {
            angle[triangles[t + k]] = (float) turn(triangles[t + k], common);
            least = Math.min(least, angle[triangles[t + k]]);
            most = Math.max(most, angle[triangles[t + k]]);
        }
        boolean seam = most - least > 0.5f;
        for (int k = 0; k < 3; k++) {
            int vertex = triangles[t + k];
            int wrap = seam && angle[vertex] < 0.5f ? 1 : 0;
            int slot = (vertex * CHARTS + common) * 2 + wrap;
            if (copies[slot] < 0) {
                copies[slot] = add(vertex, common, angle[vertex] + wrap);
            }
            triangles[t + k] = copies[slot];
        }
    }

    private int add(int vertex, int of, double part) {
        if (vertices == source.length) {
            throw new IllegalStateException("more seams than vertices");
        }
        source[vertices] = vertex;
        uvs[2 * vertices] = (float) (part * (of == TRUNK ? girth : 0.5));
        uvs[2 * vertices + 1] = (float) along(vertex, of);
        return vertices++;
    }

    /** Part of the way around, from the back, 0 to 1. */
    private double turn(int vertex, int of) {
        Vec3 p = point(vertex);
        double x = p.x();
        double z = p.z();
        if (of == LEG || of == LEG + 1) {
            x -= (of == LEG ? 1 : -1) * skeleton.figure().hipX();
        } else if (of != TRUNK) {
            Vec3 q = armward(p, of).minus(skeleton.arm(0));
            x = q.x() * -Skeleton.ARM.y() + q.y() * Skeleton.ARM.x();
        }
        return 0.5 + StrictMath.atan2(x, z) / (2 * Math.PI);
    }

    private double along(int vertex, int of) {
        Vec3 p = point(vertex);
        if (of == ARM || of == ARM + 1) {
            Vec3 shoulder = skeleton.arm(0);
            return shoulder.y() - armward(p, of).minus(shoulder).dot(Skeleton.ARM);
        }
        return p.y();
    }

    private static Vec3 armward(Vec3 p, int of) {
        return of == ARM ? p : Vec3.of(-p.x(), p.y(), p.z());
    }

    private Vec3 point(int vertex) {
        float[] at = mesh.positions();
        return Vec3.of(at[3 * vertex], at[3 * vertex + 1], at[3 * vertex + 2]);
    }
}
