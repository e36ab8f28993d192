package io.seedbed.dataset.image.row;

/**
 * A box in an image, in pixels from its upper left corner. A full box may reach outside the image.
 *
 * @param x the left edge
 * @param y the upper edge
 * @param width at least 0
 * @param height at least 0
 */
public record PixelBox(double x, double y, double width, double height) {

    /** No area; for an instance that nothing is seen of. */
    public static final PixelBox EMPTY = new PixelBox(0, 0, 0, 0);

    public PixelBox {
        if (!Double.isFinite(x) || !Double.isFinite(y) || !(width >= 0) || !(height >= 0)) {
            throw new IllegalArgumentException("a box at " + x + ", " + y + " of " + width + " by " + height);
        }
    }
}
