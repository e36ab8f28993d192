package io.seedbed.render;

import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.model.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Cuts what is wide into squares on the ground, so that what the camera does not see need not be drawn. */
final class Chunks {

    private static final double SQUARE = 6;
    private static final int FARTHEST = 8;
    private static final double LARGE = 2 * SQUARE;

    private Chunks() {}

    /** The parts of each square; all in one where they are not wide. */
    static List<List<Part>> of(List<Part> parts) {
        if (parts.stream().noneMatch(part -> isWide(part.mesh()))) {
            return List.of(parts);
        }
        Map<Integer, List<Part>> squares = new TreeMap<>();
        for (Part part : parts) {
            cut(part.mesh())
                    .forEach((square, mesh) -> squares.computeIfAbsent(square, key -> new ArrayList<>())
                            .add(new Part(mesh, part.surface())));
        }
        return List.copyOf(squares.values());
    }

    private static boolean isWide(Mesh mesh) {
        return mesh.vertexCount() > 0
                && Math.max(mesh.bounds().size().x(), mesh.bounds().size().z()) > LARGE;
    }

    private static Map<Integer, Mesh> cut(Mesh mesh) {
        int[] triangles = mesh.triangles();
        Map<Integer, IntStream.Builder> corners = new TreeMap<>();
        for (int i = 0; i < triangles.length; i += 3) {
            IntStream.Builder list =
                    corners.computeIfAbsent(square(mesh.positions(), triangles, i), key -> IntStream.builder());
            list.add(triangles[i]).add(triangles[i + 1]).add(triangles[i + 2]);
        }
        Map<Integer, Mesh> meshes = new TreeMap<>();
        corners.forEach(
                (square, list) -> meshes.put(square, part(mesh, list.build().toArray())));
        return meshes;
    }

    private static int square(float[] positions, int[] triangles, int first) {
        double x = 0;
        double z = 0;
        for (int corner = 0; corner < 3; corner++) {
            x += positions[3 * triangles[first + corner]] / 3;
            z += positions[3 * triangles[first + corner] + 2] / 3;
        }
        return index(x) * 64 + index(z);
    }

    private static int index(double metres) {
        return FARTHEST + (int) Math.max(-FARTHEST, Math.min(FARTHEST, Math.rint(metres / SQUARE)));
    }

    /** The triangles with only the vertices that they need. */
    private static Mesh part(Mesh mesh, int[] triangles) {
        int[] renamed = new int[mesh.vertexCount()];
        Arrays.fill(renamed, -1);
        int vertices = 0;
        for (int corner : triangles) {
            if (renamed[corner] < 0) {
                renamed[corner] = vertices++;
            }
        }
        float[] positions = new float[3 * vertices];
        float[] normals = new float[3 * vertices];
        float[] uvs = new float[2 * vertices];
        for (int from = 0; from < renamed.length; from++) {
            int to = renamed[from];
            if (to >= 0) {
                System.arraycopy(mesh.positions(), 3 * from, positions, 3 * to, 3);
                System.arraycopy(mesh.normals(), 3 * from, normals, 3 * to, 3);
                System.arraycopy(mesh.uvs(), 2 * from, uvs, 2 * to, 2);
            }
        }
        return new Mesh(
                positions,
                normals,
                uvs,
                Arrays.stream(triangles).map(i -> renamed[i]).toArray());
    }
}
