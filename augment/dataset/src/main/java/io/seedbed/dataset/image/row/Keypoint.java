package io.seedbed.dataset.image.row;

/**
 * One point of a body as COCO writes it.
 *
 * @param x pixels from the left
 * @param y pixels from the top
 * @param visibility 0 outside the image (then x and y are 0), 1 hidden, 2 visible
 */
public record Keypoint(double x, double y, int visibility) {

    /** A point that is not in the image. */
    public static final Keypoint ABSENT = new Keypoint(0, 0, 0);

    public Keypoint {
        if (visibility < 0 || visibility > 2 || !Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("a keypoint at " + x + ", " + y + " of visibility " + visibility);
        }
        if (visibility == 0 && (x != 0 || y != 0)) {
            throw new IllegalArgumentException("a keypoint outside the image is at 0, 0, not at " + x + ", " + y);
        }
    }
}
