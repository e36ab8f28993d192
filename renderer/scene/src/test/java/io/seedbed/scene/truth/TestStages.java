package io.seedbed.scene.truth;

import io.seedbed.scene.geometry.Shapes;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Anchors;
import io.seedbed.scene.model.Model;
import io.seedbed.scene.model.Part;
import io.seedbed.scene.spec.CameraSpec;
import io.seedbed.scene.spec.Pose;
import io.seedbed.scene.stage.Actor;
import io.seedbed.scene.stage.Sky;
import io.seedbed.scene.stage.Stage;
import io.seedbed.scene.surface.Surface;
import java.util.ArrayList;
import java.util.List;

/** Stages of plain boxes on a plain floor. */
public final class TestStages {

    private TestStages() {}

    /** A box that stands on the floor; its edge in metres. */
    public static Actor box(int id, int colour, double x, double y, double z, double edge) {
        double half = edge / 2;
        Part part = new Part(Shapes.box(new Vec3(0, half, 0), half, half, half, 0), Surface.plain(colour, 0.5, 0));
        return new Actor(id, new Model(List.of(part), Anchors.NONE), new Pose(x, y, z, 0, 0, 1));
    }

    /** The boxes on a grey floor, seen from in front and a little above. */
    public static Stage of(List<Actor> actors) {
        List<Actor> all = new ArrayList<>(actors);
        Part floor = new Part(Shapes.floor(Vec3.ZERO, 20, 20), Surface.plain(0x9a9a9a, 0.9, 0));
        all.add(0, new Actor(0, new Model(List.of(floor), Anchors.NONE), Pose.on(0, 0, 0)));
        Vec3 white = new Vec3(0.6, 0.6, 0.6);
        Sky sky = new Sky(new Vec3(0.4, 0.8, 0.45), white, white, white, 0x8899aa, 0xccddee);
        return new Stage(all, sky, new CameraSpec(new Vec3(0, 1.4, 4), new Vec3(0, 0.5, 0), 50));
    }
}
