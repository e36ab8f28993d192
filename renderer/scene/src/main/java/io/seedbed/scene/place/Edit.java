package io.seedbed.scene.place;

import io.seedbed.scene.spec.SceneSpec;
import java.util.Objects;

/**
 * A scene that differs from another in one thing.
 *
 * @param change what differs, for instance {@code colour} or {@code places swapped}
 * @param scene after the change
 */
public record Edit(String change, SceneSpec scene) {
    public Edit {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(scene, "scene");
    }
}
