package io.seedbed.assets.mend;

import io.seedbed.scene.surface.Surface;

/** How triangles of a mended model look, in steps that a byte can hold. */
record Finish(int colour, int roughness, int metallic, int opacity, int glow) {

    private static final double MOST_GLOW = 8;

    static Finish of(int colour, double roughness, double metallic, double opacity, double glow) {
        return new Finish(colour, step(roughness), step(metallic), step(opacity), step(glow / MOST_GLOW));
    }

    private static int step(double value) {
        return (int) Math.round(255 * Math.max(0, Math.min(1, value)));
    }

    Surface surface() {
        return new Surface(
                Surface.PLAIN,
                colour,
                colour,
                roughness / 255.0,
                metallic / 255.0,
                opacity / 255.0,
                MOST_GLOW * glow / 255.0,
                1);
    }
}
