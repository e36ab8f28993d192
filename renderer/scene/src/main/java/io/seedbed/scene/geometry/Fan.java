package io.seedbed.scene.geometry;

import java.util.List;

/** Flat polygons as triangles around a middle. Stateless. */
final class Fan {

    private Fan() {}

    /** A flat polygon that is star-shaped around {@code centre}; its rim is counter-clockwise seen from its front. */
    static Mesh mesh(Vec3 centre, List<Vec3> rim) {
        int n = rim.size();
        Vec3 normal = Vec3.ZERO;
        for (int i = 0; i < n; i++) {
            normal = normal.plus(
                    rim.get(i).minus(centre).cross(rim.get((i + 1) % n).minus(centre)));
        }
        normal = normal.unit();
        Vec3 helper = Math.abs(normal.y()) > 0.9 ? Vec3.of(0, 0, -1) : Vec3.UP;
        Vec3 side = helper.cross(normal).unit();
        Vec3 top = normal.cross(side);
        float[] at = new float[3 * n + 3];
        float[] normals = new float[at.length];
        float[] uvs = new float[2 * n + 2];
        int[] triangles = new int[3 * n];
        for (int i = 0; i <= n; i++) {
            Vec3 p = i < n ? rim.get(i) : centre;
            at[3 * i] = (float) p.x();
            at[3 * i + 1] = (float) p.y();
            at[3 * i + 2] = (float) p.z();
            normals[3 * i] = (float) normal.x();
            normals[3 * i + 1] = (float) normal.y();
            normals[3 * i + 2] = (float) normal.z();
            uvs[2 * i] = (float) p.dot(side);
            uvs[2 * i + 1] = (float) p.dot(top);
        }
        for (int i = 0; i < n; i++) {
            triangles[3 * i] = n;
            triangles[3 * i + 1] = i;
            triangles[3 * i + 2] = (i + 1) % n;
        }
        return new Mesh(at, normals, uvs, triangles);
    }
}
