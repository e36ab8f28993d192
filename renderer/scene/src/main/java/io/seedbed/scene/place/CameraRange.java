package io.seedbed.scene.place;

import java.util.Objects;

/**
 * Which cameras a recipe allows; the distance follows from what must be in view.
 *
 * @param fieldOfView vertical, in degrees
 * @param elevation of the eye above what it looks at, in degrees
 * @param height of the eye above the ground, in metres
 * @param heading degrees that the camera goes around to the right
 */
public record CameraRange(Range fieldOfView, Range elevation, Range height, Range heading) {

    /** Views of everyday photographs. */
    public static final CameraRange USUAL =
            new CameraRange(new Range(34, 58), new Range(6, 30), new Range(0.12, 12), new Range(-28, 28));

    public CameraRange {
        Objects.requireNonNull(fieldOfView, "fieldOfView");
        Objects.requireNonNull(elevation, "elevation");
        Objects.requireNonNull(height, "height");
        Objects.requireNonNull(heading, "heading");
    }
}
