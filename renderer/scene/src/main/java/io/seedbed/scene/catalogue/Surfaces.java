package io.seedbed.scene.catalogue;

import io.seedbed.scene.surface.Surface;

/** Surfaces that only one or two things have. Stateless. */
final class Surfaces {

    private Surfaces() {}

    /** One colour with light of its own. */
    static Surface glowing(int colour) {
        return Surface.plain(colour, 0.4, 0).glowing(0.5);
    }

    /** One colour, neither dull nor shiny. */
    static Paint plain(int colour) {
        return Paint.of(Surface.plain(colour, 0.55, 0));
    }

    /** A rough texture of two colours. */
    static Paint rough(String texture, int colour, int second, double repeats) {
        return Paint.of(Surface.textured(texture, colour, second, 0.9, repeats));
    }
}
