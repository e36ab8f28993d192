package io.seedbed.scene.stage;

import io.seedbed.scene.spec.CameraSpec;
import java.util.List;
import java.util.Objects;

/** A scene that an engine can draw. */
public record Stage(List<Actor> actors, Sky sky, CameraSpec camera) {
    public Stage {
        actors = List.copyOf(actors);
        Objects.requireNonNull(sky, "sky");
        Objects.requireNonNull(camera, "camera");
    }
}
