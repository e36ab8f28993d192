package io.seedbed.scene.surface;

import java.util.Objects;

/**
 * How a part looks: a procedural texture of two colours and the way it takes light.
 *
 * @param texture a name that {@code Textures} knows, for instance {@code plain}, {@code wood}, {@code stripes}
 * @param colour sRGB, {@code 0xRRGGBB}: what people would name
 * @param second sRGB of the texture's other colour
 * @param roughness from 0 (a mirror) to 1
 * @param metallic from 0 to 1
 * @param opacity from 0 (not seen) to 1
 * @param glow light of its own, in multiples of its colour; 0 for none
 * @param repeats how often the texture repeats in a metre
 */
public record Surface(
        String texture,
        int colour,
        int second,
        double roughness,
        double metallic,
        double opacity,
        double glow,
        double repeats) {

    /** The texture that is one colour. */
    public static final String PLAIN = "plain";

    public Surface {
        Objects.requireNonNull(texture, "texture");
    }

    /** One colour. */
    public static Surface plain(int colour, double roughness, double metallic) {
        return new Surface(PLAIN, colour, colour, roughness, metallic, 1, 0, 1);
    }

    /** A texture of two colours that repeats so often in a metre. */
    public static Surface textured(String texture, int colour, int second, double roughness, double repeats) {
        return new Surface(texture, colour, second, roughness, 0, 1, 0, repeats);
    }

    /** The same with light of its own. */
    public Surface glowing(double strength) {
        return new Surface(texture, colour, second, roughness, metallic, opacity, strength, repeats);
    }

    /** The same, see-through. */
    public Surface seeThrough(double remaining) {
        return new Surface(texture, colour, second, roughness, metallic, remaining, glow, repeats);
    }

    /** The same with other colours. */
    public Surface coloured(int first, int other) {
        return new Surface(texture, first, other, roughness, metallic, opacity, glow, repeats);
    }
}
