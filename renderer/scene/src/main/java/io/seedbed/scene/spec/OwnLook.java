package io.seedbed.scene.spec;

import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.surface.Material;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a shape looks that nobody can paint: as its maker made it.
 *
 * @param colour that one would name; null where none stands out
 * @param material that its maker told; null where nobody told
 */
public record OwnLook(@Nullable Colour colour, @Nullable Material material) {

    /** The colour that one would name. */
    public Optional<Colour> named() {
        return Optional.ofNullable(colour);
    }

    /** What it is made of, if that was told. */
    public Optional<Material> madeOf() {
        return Optional.ofNullable(material);
    }
}
