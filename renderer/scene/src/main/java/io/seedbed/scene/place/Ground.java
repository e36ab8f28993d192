package io.seedbed.scene.place;

import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.model.Model;
import io.seedbed.scene.spec.LightSpec;
import io.seedbed.scene.stage.Sky;
import java.util.List;

/** A place where scenes happen. Thread-safe; answers never change. */
public interface Ground {

    /** As the scene says it. */
    String name();

    /** Times of day that suit it. */
    List<String> times();

    /** Where things may stand: from y = 0 up to the free height, in metres. */
    Box floor();

    /** Where the camera may be. */
    Box cameras();

    /** How many backdrops there are. */
    int variants();

    /** Categories that the backdrop shows: not to be placed here. */
    List<String> shown();

    /** The backdrop of a variant. */
    Model backdrop(long variant);

    /** The sky under a light. */
    Sky sky(LightSpec light);
}
