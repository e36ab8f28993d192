package io.seedbed.scene.truth;

/**
 * A rectangle in the image, in pixels from its upper left corner; it may reach beyond the image.
 *
 * @param left where it begins
 * @param top where it begins
 * @param right where it ends, exclusive
 * @param bottom where it ends, exclusive
 */
public record Rectangle(double left, double top, double right, double bottom) {

    /** The rectangle that holds nothing. */
    public static final Rectangle NONE = new Rectangle(0, 0, 0, 0);

    public Rectangle {
        if (!(left <= right && top <= bottom)) {
            throw new IllegalArgumentException("the rectangle from " + left + ", " + top + " to " + right + ", "
                    + bottom + " ends before it begins");
        }
    }

    /** Its width in pixels. */
    public double width() {
        return right - left;
    }

    /** Its height in pixels. */
    public double height() {
        return bottom - top;
    }

    /** Its area in pixels. */
    public double area() {
        return width() * height();
    }

    /** The part that both cover; {@link #NONE} if there is none. */
    public Rectangle and(Rectangle other) {
        double l = Math.max(left, other.left);
        double t = Math.max(top, other.top);
        double r = Math.min(right, other.right);
        double b = Math.min(bottom, other.bottom);
        return l < r && t < b ? new Rectangle(l, t, r, b) : NONE;
    }

    /** How wide the strip is that both cover from left to right; below zero, how wide the gap. */
    public double sharedWidth(Rectangle other) {
        return Math.min(right, other.right) - Math.max(left, other.left);
    }

    /** How high the strip is that both cover from top to bottom; below zero, how high the gap. */
    public double sharedHeight(Rectangle other) {
        return Math.min(bottom, other.bottom) - Math.max(top, other.top);
    }
}
