package io.seedbed.scene.geometry;

import java.util.HashMap;
import java.util.Map;

/** What can be measured on a mesh to judge it. */
public final class Solids {

    private Solids() {}

    /** The volume that the mesh encloses; negative where it is inside out. */
    public static double volume(Mesh mesh) {
        double sum = 0;
        int[] corners = mesh.triangles();
        for (int i = 0; i < corners.length; i += 3) {
            sum += at(mesh, corners[i]).dot(at(mesh, corners[i + 1]).cross(at(mesh, corners[i + 2]))) / 6;
        }
        return sum;
    }

    /** Whether every edge has a triangle on both sides, vertices at the same place being one. */
    public static boolean isClosed(Mesh mesh) {
        Map<String, Integer> edges = new HashMap<>();
        int[] corners = mesh.triangles();
        for (int i = 0; i < corners.length; i++) {
            int next = i % 3 == 2 ? i - 2 : i + 1;
            String from = name(mesh, corners[i]);
            String to = name(mesh, corners[next]);
            if (!from.equals(to)) {
                edges.merge(from + ">" + to, 1, Integer::sum);
                edges.merge(to + ">" + from, -1, Integer::sum);
            }
        }
        return edges.values().stream().allMatch(count -> count == 0);
    }

    /** The part of the area whose vertex normals point to the side from which it is seen. */
    public static double agreement(Mesh mesh) {
        double good = 0;
        double all = 1e-12;
        int[] corners = mesh.triangles();
        for (int i = 0; i < corners.length; i += 3) {
            Vec3 a = at(mesh, corners[i]);
            Vec3 face = at(mesh, corners[i + 1])
                    .minus(a)
                    .cross(at(mesh, corners[i + 2]).minus(a));
            double area = face.length() / 2;
            boolean agrees = true;
            for (int k = 0; k < 3; k++) {
                agrees &= normal(mesh, corners[i + k]).dot(face) >= -1e-9;
            }
            all += area;
            good += agrees ? area : 0;
        }
        return good / all;
    }

    /** How far the length of the worst normal is from one; infinite where one is not finite. */
    public static double worstNormal(Mesh mesh) {
        double worst = 0;
        for (int i = 0; i < mesh.vertexCount(); i++) {
            double off = Math.abs(normal(mesh, i).length() - 1);
            worst = Double.isFinite(off) ? Math.max(worst, off) : Double.POSITIVE_INFINITY;
        }
        return worst;
    }

    /** A vertex. */
    public static Vec3 at(Mesh mesh, int i) {
        float[] from = mesh.positions();
        return Vec3.of(from[3 * i], from[3 * i + 1], from[3 * i + 2]);
    }

    private static Vec3 normal(Mesh mesh, int i) {
        float[] from = mesh.normals();
        return Vec3.of(from[3 * i], from[3 * i + 1], from[3 * i + 2]);
    }

    private static String name(Mesh mesh, int i) {
        Vec3 p = at(mesh, i);
        return Math.round(p.x() * 2e4) + "," + Math.round(p.y() * 2e4) + "," + Math.round(p.z() * 2e4);
    }
}
