package io.seedbed.scene.surface;

/**
 * What a texture is made of: fields over the unit square that repeat without a seam.
 *
 * @param mix 0 where the first colour shows, 1 where the second does
 * @param shade brightness, 1 for that of the colour
 * @param height relief in texture widths
 */
record Pattern(Field mix, Field shade, Field height) {

    static final Field NONE = (u, v) -> 0;
    static final Field FULL = (u, v) -> 1;

    /** A number at each place. */
    @FunctionalInterface
    interface Field {
        double at(double u, double v);
    }

    /** Two colours and nothing else. */
    static Pattern of(Field mix) {
        return new Pattern(mix, FULL, NONE);
    }

    /** Two colours with relief. */
    static Pattern raised(Field mix, Field height) {
        return new Pattern(mix, FULL, height);
    }
}
