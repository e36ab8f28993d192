package io.seedbed.scene.spec;

import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.surface.Material;
import java.util.Objects;

/**
 * One thing of a scene.
 *
 * @param id unique in the scene, for instance {@code o1}
 * @param category a name of the catalogue, or {@code pack:name} of an asset pack
 * @param variant seed of the shape's variation: the same number is the same shape
 * @param material of its main part
 * @param colour of its main part
 * @param size of the category's three
 * @param state one of the category's, for instance {@code open}; empty where it has none
 */
public record ObjectSpec(
        String id,
        String category,
        long variant,
        Material material,
        Colour colour,
        SizeClass size,
        String state,
        Pose pose) {
    public ObjectSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(material, "material");
        Objects.requireNonNull(colour, "colour");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(pose, "pose");
        state = state == null ? "" : state;
    }
}
