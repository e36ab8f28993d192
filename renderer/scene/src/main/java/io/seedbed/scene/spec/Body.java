package io.seedbed.scene.spec;

import java.util.Objects;

/**
 * A person's body.
 *
 * @param figure {@code man}, {@code woman}, {@code boy} or {@code girl}
 * @param height metres
 * @param build from −1 (slender) to 1 (heavy)
 * @param skin sRGB, {@code 0xRRGGBB}
 * @param hair a style that the wardrobe knows: {@code short}, {@code long}, {@code bun}, {@code curly}, {@code bald}, …
 * @param hairColour sRGB
 */
public record Body(String figure, double height, double build, int skin, String hair, int hairColour) {
    public Body {
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(hair, "hair");
    }
}
