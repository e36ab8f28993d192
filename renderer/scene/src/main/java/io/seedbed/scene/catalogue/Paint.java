package io.seedbed.scene.catalogue;

import io.seedbed.scene.surface.Material;
import io.seedbed.scene.surface.Surface;

/** Which surface a piece has once the look is known; pieces with equal paints become one part. */
@FunctionalInterface
interface Paint {

    /** The look's material and colour. */
    Paint MAIN = look -> look.material().in(look.colour());

    /** The look's material, darker. */
    Paint DARK = look -> look.material().in(Material.shade(look.colour().rgb(), -0.35));

    /** The look's material, lighter. */
    Paint LIGHT = look -> look.material().in(Material.shade(look.colour().rgb(), 0.4));

    /** The look's material, much darker, or light where the look's colour is dark: a pattern in a coat. */
    Paint SPOTS = look -> look.material()
            .in(Material.shade(look.colour().rgb(), lightness(look.colour().rgb()) > 60 ? -0.62 : 0.55));

    /** Cloth of the look's colour, whatever the material: cushions, straps. */
    Paint CLOTH = look -> Material.FABRIC.in(look.colour());

    /** White, or nearly black where the look's colour is light: what is painted on top. */
    Paint CONTRAST = look -> Surface.plain(lightness(look.colour().rgb()) > 150 ? 0x222226 : 0xf1f0ea, 0.45, 0);

    /** The surface for a look. */
    Surface on(Look look);

    private static double lightness(int rgb) {
        return 0.3 * (rgb >> 16 & 255) + 0.59 * (rgb >> 8 & 255) + 0.11 * (rgb & 255);
    }

    /** Always the same surface. */
    static Paint of(Surface surface) {
        return new Fixed(surface);
    }

    /** Always the same surface. */
    record Fixed(Surface surface) implements Paint {
        @Override
        public Surface on(Look look) {
            return surface;
        }
    }
}
