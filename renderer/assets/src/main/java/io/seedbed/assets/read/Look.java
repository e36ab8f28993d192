package io.seedbed.assets.read;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How triangles of a foreign model look.
 *
 * @param colour sRGB, {@code 0xRRGGBB}; multiplies the picture
 * @param picture its texture; null for none
 * @param roughness from 0 to 1
 * @param metallic from 0 to 1
 * @param opacity from 0 to 1
 * @param glow light of its own, in multiples of its colour
 * @param twoSided whether it is seen from behind too
 */
public record Look(
        int colour,
        @Nullable Picture picture,
        double roughness,
        double metallic,
        double opacity,
        double glow,
        boolean twoSided) {

    /** What has no material. */
    public static final Look PLAIN = new Look(0xb8b8b8, null, 0.7, 0, 1, 0, false);

    /** Its texture. */
    public Optional<Picture> texture() {
        return Optional.ofNullable(picture);
    }
}
