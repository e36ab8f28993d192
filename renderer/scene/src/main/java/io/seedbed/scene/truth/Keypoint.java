package io.seedbed.scene.truth;

/**
 * A named point of a person in the image.
 *
 * @param name in COCO's names, for instance {@code left_wrist}
 * @param x pixels from the left
 * @param y pixels from the top
 * @param visibility as COCO counts: 0 outside the image, 1 hidden, 2 seen
 */
public record Keypoint(String name, double x, double y, int visibility) {

    /** Whether the point itself is seen. */
    public boolean isSeen() {
        return visibility == 2;
    }
}
