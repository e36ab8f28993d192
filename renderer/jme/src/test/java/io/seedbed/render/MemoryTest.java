package io.seedbed.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.spec.CameraSpec;
import io.seedbed.scene.spec.Pose;
import io.seedbed.scene.stage.Actor;
import io.seedbed.scene.stage.Stage;
import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.surface.Material;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lwjgl.opengl.GL15;

/** What the device holds stays within its bound. */
class MemoryTest {

    @Test
    void meshesThatAreNotDrawnAnyMoreAreLetGo() {
        EngineSettings tight = new EngineSettings(Platform.AUTOMATIC, 1, 256, false, 300_000);
        try (Engine engine = Engine.open(tight)) {
            CameraSpec camera = new CameraSpec(Vec3.of(0, 1, 4), Vec3.ZERO, 40);
            for (int i = 0; i < 400; i++) {
                Actor fresh = new Actor(1, Stages.thing(Material.METAL.in(Colour.RED), 0.3), Pose.on(0, 0, i));
                engine.render(new Stage(List.of(fresh), Stages.DAY, camera), 32, 32);
            }

            assertThat(engine.meshBytes()).isLessThanOrEqualTo(300_000);
            long alive = 0;
            for (int name = 1; name < 10_000; name++) {
                alive += GL15.glIsBuffer(name) ? 1 : 0;
            }
            assertThat(alive).isLessThan(200);
        }
    }
}
