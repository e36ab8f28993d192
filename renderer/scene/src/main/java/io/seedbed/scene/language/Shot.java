package io.seedbed.scene.language;

import io.seedbed.scene.spec.SceneSpec;
import io.seedbed.scene.stage.Stage;
import io.seedbed.scene.truth.Frame;
import io.seedbed.scene.truth.Scenery;
import java.util.Objects;

/** A scene as it was asked for, staged and drawn. */
public record Shot(SceneSpec spec, Stage stage, Frame frame) {
    public Shot {
        Objects.requireNonNull(spec, "spec");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(frame, "frame");
    }

    Scenery measure() {
        return Scenery.measure(frame, stage);
    }
}
