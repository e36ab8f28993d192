package io.seedbed.scene.spec;

import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.surface.Material;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a scene.
 *
 * @param id unique in the scene, for instance {@code o1}
 * @param category a name of the catalogue, or {@code pack:name} of an asset pack
 * @param variant seed of the shape's variation: the same number is the same shape
 * @param material of its main part; null where it is as its maker made it, and nobody told of what
 * @param colour of its main part; null where it is as its maker made it, and no colour stands out
 * @param size of the category's three
 * @param state one of the category's, for instance {@code open}; empty where it has none
 */
public record ObjectSpec(
        String id,
        String category,
        long variant,
        @Nullable Material material,
        @Nullable Colour colour,
        SizeClass size,
        String state,
        Pose pose) {
    public ObjectSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(pose, "pose");
        state = state == null ? "" : state;
    }

    /** What captions call it: the category without the name of its asset pack. */
    public String noun() {
        return nounOf(category);
    }

    /** What captions call the things of a category: its name without that of its asset pack. */
    public static String nounOf(String category) {
        return category.substring(category.indexOf(':') + 1);
    }
}
