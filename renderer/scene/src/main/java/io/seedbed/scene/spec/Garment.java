package io.seedbed.scene.spec;

import io.seedbed.scene.surface.Colour;
import java.util.Objects;

/**
 * A piece of clothing.
 *
 * @param type a name that the wardrobe knows, for instance {@code t-shirt}
 * @param colour its main colour
 * @param pattern {@code plain}, {@code striped}, {@code checked} or {@code dotted}
 */
public record Garment(String type, Colour colour, String pattern) {
    public Garment {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(colour, "colour");
        pattern = pattern == null || pattern.isEmpty() ? "plain" : pattern;
    }
}
