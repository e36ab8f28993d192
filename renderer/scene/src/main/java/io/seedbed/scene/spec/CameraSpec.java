package io.seedbed.scene.spec;

import io.seedbed.scene.geometry.Vec3;
import java.util.Objects;

/**
 * A pinhole camera, upright.
 *
 * @param eye where it is
 * @param target what it looks at
 * @param fieldOfView vertical, in degrees
 */
public record CameraSpec(Vec3 eye, Vec3 target, double fieldOfView) {
    public CameraSpec {
        Objects.requireNonNull(eye, "eye");
        Objects.requireNonNull(target, "target");
        if (!(fieldOfView > 1 && fieldOfView < 150)) {
            throw new IllegalArgumentException("fieldOfView is " + fieldOfView + "; it must be from 1 to 150 degrees");
        }
    }
}
