package io.seedbed.scene.spec;

import java.util.List;
import java.util.Objects;

/**
 * All that decides an image but its size.
 *
 * @param version of this form; 1
 * @param environment a name of the catalogue of places, for instance {@code kitchen}
 * @param variant seed of the environment's variation
 * @param objects in the order of their ids in the image, which begin with 1; people follow
 */
public record SceneSpec(
        int version,
        String environment,
        long variant,
        LightSpec light,
        CameraSpec camera,
        List<ObjectSpec> objects,
        List<PersonSpec> people) {

    /** The version of this form. */
    public static final int VERSION = 1;

    public SceneSpec {
        if (version != VERSION) {
            throw new IllegalArgumentException("version is " + version + "; it must be " + VERSION);
        }
        Objects.requireNonNull(environment, "environment");
        Objects.requireNonNull(light, "light");
        Objects.requireNonNull(camera, "camera");
        objects = List.copyOf(objects);
        people = List.copyOf(people);
    }
}
