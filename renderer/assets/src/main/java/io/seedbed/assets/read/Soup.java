package io.seedbed.assets.read;

import java.util.List;

/**
 * Triangles as a file tells them, corner by corner. The arrays are the soup's own: nobody changes them.
 *
 * @param positions x, y, z of every corner, {@code 9n}
 * @param normals of every corner, {@code 9n}; zeros where the file has none
 * @param uvs of every corner, {@code 6n}, v growing downwards; zeros where the file has none
 * @param lookOf the look of every triangle
 * @param looks all looks
 * @param notes what was left out or guessed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Soup(
        float[] positions, float[] normals, float[] uvs, int[] lookOf, List<Look> looks, List<String> notes) {
    public Soup {
        looks = List.copyOf(looks);
        notes = List.copyOf(notes);
    }

    /** How many triangles there are. */
    public int triangles() {
        return lookOf.length;
    }
}
