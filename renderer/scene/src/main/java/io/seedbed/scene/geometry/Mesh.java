package io.seedbed.scene.geometry;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Triangles with a normal and texture coordinates at every vertex. The arrays are the mesh's own: nobody changes them after
 * it was made. Immutable in that sense, and thread-safe; two meshes are equal only if they are the same object.
 */
public final class Mesh {

    private final float[] positions;
    private final float[] normals;
    private final float[] uvs;
    private final int[] triangles;

    /**
     * A mesh of arrays that the caller gives away.
     *
     * @param positions x, y, z of each vertex, {@code 3n}, in metres
     * @param normals unit normals, {@code 3n}
     * @param uvs texture coordinates, {@code 2n}
     * @param triangles three vertices each, counter-clockwise seen from outside
     */
    public Mesh(float[] positions, float[] normals, float[] uvs, int[] triangles) {
        int vertices = positions.length / 3;
        if (positions.length != 3 * vertices
                || normals.length != 3 * vertices
                || uvs.length != 2 * vertices
                || triangles.length % 3 != 0) {
            throw new IllegalArgumentException(positions.length + " coordinates, " + normals.length + " of normals, "
                    + uvs.length + " of textures and " + triangles.length + " corners are no mesh");
        }
        this.positions = positions;
        this.normals = normals;
        this.uvs = uvs;
        this.triangles = triangles;
    }

    /** Positions; not to be changed. */
    public float[] positions() {
        return positions;
    }

    /** Normals; not to be changed. */
    public float[] normals() {
        return normals;
    }

    /** Texture coordinates; not to be changed. */
    public float[] uvs() {
        return uvs;
    }

    /** Corners; not to be changed. */
    public int[] triangles() {
        return triangles;
    }

    /** How many vertices there are. */
    public int vertexCount() {
        return positions.length / 3;
    }

    /** How many triangles there are. */
    public int triangleCount() {
        return triangles.length / 3;
    }

    /** The smallest box around all vertices; a point at the origin where there are none. */
    public Box bounds() {
        if (positions.length == 0) {
            return new Box(Vec3.ZERO, Vec3.ZERO);
        }
        float[] least = {positions[0], positions[1], positions[2]};
        float[] most = least.clone();
        for (int i = 0; i < positions.length; i++) {
            least[i % 3] = Math.min(least[i % 3], positions[i]);
            most[i % 3] = Math.max(most[i % 3], positions[i]);
        }
        return new Box(new Vec3(least[0], least[1], least[2]), new Vec3(most[0], most[1], most[2]));
    }

    /** The same mesh elsewhere. */
    public Mesh moved(double x, double y, double z) {
        float[] at = positions.clone();
        for (int i = 0; i < at.length; i += 3) {
            at[i] += (float) x;
            at[i + 1] += (float) y;
            at[i + 2] += (float) z;
        }
        return new Mesh(at, normals, uvs, triangles);
    }

    /** The same mesh turned about the origin. */
    public Mesh turned(Turn turn) {
        return new Mesh(turned(positions, turn), turned(normals, turn), uvs, triangles);
    }

    /** The same mesh stretched along the axes, by factors above zero. */
    public Mesh scaled(double x, double y, double z) {
        float[] at = positions.clone();
        float[] out = normals.clone();
        for (int i = 0; i < at.length; i += 3) {
            at[i] *= (float) x;
            at[i + 1] *= (float) y;
            at[i + 2] *= (float) z;
            Vec3 normal = Vec3.of(out[i] / x, out[i + 1] / y, out[i + 2] / z).unit();
            set(out, i, normal);
        }
        return new Mesh(at, out, uvs, triangles);
    }

    /** Only the triangles of which at least one corner passes. */
    public Mesh kept(Predicate<Vec3> test) {
        int[] names = new int[vertexCount()];
        boolean[] passes = new boolean[names.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = -1;
            passes[i] = test.test(Vec3.of(positions[3 * i], positions[3 * i + 1], positions[3 * i + 2]));
        }
        int[] corners = new int[triangles.length];
        int[] from = new int[names.length];
        int count = 0;
        int vertices = 0;
        for (int i = 0; i < triangles.length; i += 3) {
            if (passes[triangles[i]] || passes[triangles[i + 1]] || passes[triangles[i + 2]]) {
                for (int k = 0; k < 3; k++) {
                    int old = triangles[i + k];
                    if (names[old] < 0) {
                        from[vertices] = old;
                        names[old] = vertices++;
                    }
                    corners[count++] = names[old];
                }
            }
        }
        float[] at = new float[3 * vertices];
        float[] out = new float[3 * vertices];
        float[] uv = new float[2 * vertices];
        for (int i = 0; i < vertices; i++) {
            System.arraycopy(positions, 3 * from[i], at, 3 * i, 3);
            System.arraycopy(normals, 3 * from[i], out, 3 * i, 3);
            System.arraycopy(uvs, 2 * from[i], uv, 2 * i, 2);
        }
        return new Mesh(at, out, uv, Arrays.copyOf(corners, count));
    }

    /** The mesh seen in a mirror at the plane x = 0. */
    public Mesh mirrored() {
        float[] at = positions.clone();
        float[] out = normals.clone();
        for (int i = 0; i < at.length; i += 3) {
            at[i] = -at[i];
            out[i] = -out[i];
        }
        int[] corners = triangles.clone();
        for (int i = 0; i < corners.length; i += 3) {
            corners[i + 1] = triangles[i + 2];
            corners[i + 2] = triangles[i + 1];
        }
        return new Mesh(at, out, uvs, corners);
    }

    /** One mesh of several, in order. */
    public static Mesh join(List<Mesh> meshes) {
        int vertices = meshes.stream().mapToInt(Mesh::vertexCount).sum();
        int corners = meshes.stream().mapToInt(mesh -> mesh.triangles.length).sum();
        float[] at = new float[3 * vertices];
        float[] out = new float[3 * vertices];
        float[] uv = new float[2 * vertices];
        int[] index = new int[corners];
        int vertex = 0;
        int corner = 0;
        for (Mesh mesh : meshes) {
            System.arraycopy(mesh.positions, 0, at, 3 * vertex, mesh.positions.length);
            System.arraycopy(mesh.normals, 0, out, 3 * vertex, mesh.normals.length);
            System.arraycopy(mesh.uvs, 0, uv, 2 * vertex, mesh.uvs.length);
            for (int one : mesh.triangles) {
                index[corner++] = one + vertex;
            }
            vertex += mesh.vertexCount();
        }
        return new Mesh(at, out, uv, index);
    }

    private static float[] turned(float[] from, Turn turn) {
        float[] to = new float[from.length];
        for (int i = 0; i < from.length; i += 3) {
            set(to, i, turn.apply(Vec3.of(from[i], from[i + 1], from[i + 2])));
        }
        return to;
    }

    private static void set(float[] to, int i, Vec3 v) {
        to[i] = (float) v.x();
        to[i + 1] = (float) v.y();
        to[i + 2] = (float) v.z();
    }
}
