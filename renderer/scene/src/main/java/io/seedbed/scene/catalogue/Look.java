package io.seedbed.scene.catalogue;

import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.surface.Material;
import java.util.Objects;

/**
 * What one thing of a category looks like.
 *
 * @param variant seed of the shape: the same number is the same shape; a category has {@link Category#SHAPES} shapes
 * @param material of the main part
 * @param colour of the main part
 * @param state one of the category's; empty for the usual one
 */
public record Look(long variant, Material material, Colour colour, String state) {
    public Look {
        Objects.requireNonNull(material, "material");
        Objects.requireNonNull(colour, "colour");
        Objects.requireNonNull(state, "state");
    }
}
