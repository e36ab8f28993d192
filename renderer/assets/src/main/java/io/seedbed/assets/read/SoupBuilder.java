package io.seedbed.assets.read;

import io.seedbed.assets.BadAssetException;
import io.seedbed.assets.source.Limits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects triangles. Not thread-safe. */
final class SoupBuilder {

    private static final int MOST_NOTES = 8;

    private final String file;
    private final List<Look> looks = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private float[] positions = new float[9 * 1024];
    private float[] normals = new float[9 * 1024];
    private float[] uvs = new float[6 * 1024];
    private int[] lookOf = new int[1024];
    private int triangles;

    SoupBuilder(String file) {
        this.file = file;
    }

    /** Adds a look and gives its number. */
    int look(Look look) {
        looks.add(look);
        return looks.size() - 1;
    }

    void note(String note) {
        if (notes.size() < MOST_NOTES) {
            notes.add(note);
        }
    }

    /** Begins a triangle and gives its number. */
    int triangle(int look) throws BadAssetException {
        if (triangles == Limits.TRIANGLES) {
            throw new BadAssetException(
                    file + " has more than " + Limits.TRIANGLES + " triangles; reduce it before the import");
        }
        if (triangles == lookOf.length) {
            int more = 2 * triangles;
            positions = Arrays.copyOf(positions, 9 * more);
            normals = Arrays.copyOf(normals, 9 * more);
            uvs = Arrays.copyOf(uvs, 6 * more);
            lookOf = Arrays.copyOf(lookOf, more);
        }
        lookOf[triangles] = look;
        return triangles++;
    }

    void position(int triangle, int corner, float x, float y, float z) {
        put(positions, 9 * triangle + 3 * corner, x, y, z);
    }

    void normal(int triangle, int corner, float x, float y, float z) {
        put(normals, 9 * triangle + 3 * corner, x, y, z);
    }

    void uv(int triangle, int corner, float u, float v) {
        uvs[6 * triangle + 2 * corner] = u;
        uvs[6 * triangle + 2 * corner + 1] = v;
    }

    private static void put(float[] to, int at, float x, float y, float z) {
        to[at] = x;
        to[at + 1] = y;
        to[at + 2] = z;
    }

    Soup soup() throws BadAssetException {
        if (triangles == 0) {
            throw new BadAssetException(file + " has no triangles");
        }
        return new Soup(
                Arrays.copyOf(positions, 9 * triangles),
                Arrays.copyOf(normals, 9 * triangles),
                Arrays.copyOf(uvs, 6 * triangles),
                Arrays.copyOf(lookOf, triangles),
                looks,
                List.copyOf(notes));
    }
}
