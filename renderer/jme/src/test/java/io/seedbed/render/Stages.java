package io.seedbed.render;

import io.seedbed.scene.environment.Environment;
import io.seedbed.scene.environment.Environments;
import io.seedbed.scene.environment.Skies;
import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.geometry.Sdf;
import io.seedbed.scene.geometry.Shapes;
import io.seedbed.scene.geometry.SurfaceNets;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Anchors;
import io.seedbed.scene.model.Model;
import io.seedbed.scene.model.Part;
import io.seedbed.scene.spec.CameraSpec;
import io.seedbed.scene.spec.LightSpec;
import io.seedbed.scene.spec.Pose;
import io.seedbed.scene.stage.Actor;
import io.seedbed.scene.stage.Sky;
import io.seedbed.scene.stage.Stage;
import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.surface.Material;
import io.seedbed.scene.surface.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Stages to draw in tests. */
final class Stages {

    private Stages() {}

    static final Sky DAY = Skies.of(new LightSpec("noon", 0.6, 0.9), false);

    /** A stage that only the number decides: a place, things of all materials, a figure. */
    static Stage random(int number) {
        SplittableRandom random = new SplittableRandom(1000 + number);
        List<Environment> places = Environments.all();
        Environment place = places.get(number % places.size());
        List<Actor> actors = new ArrayList<>();
        actors.add(new Actor(0, place.model(number), Pose.on(0, 0, 0)));
        for (int id = 1; id <= 8; id++) {
            Material material = oneOf(List.of(Material.values()), random);
            Colour colour = oneOf(List.of(Colour.values()), random);
            actors.add(new Actor(id, thing(material.in(colour), random.nextDouble(0.1, 0.35)), pose(random)));
        }
        actors.add(new Actor(9, figure(), pose(random)));
        LightSpec light =
                new LightSpec(place.times().get(random.nextInt(place.times().size())), random.nextDouble(-1, 1), 0.8);
        Vec3 eye = Vec3.of(random.nextDouble(-1, 1), random.nextDouble(0.8, 2), 4.4);
        return new Stage(actors, Skies.of(light, place.isIndoor()), new CameraSpec(eye, Vec3.of(0, 0.6, 0), 50));
    }

    private static <T> T oneOf(List<T> choices, SplittableRandom random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static Pose pose(SplittableRandom random) {
        return Pose.on(random.nextDouble(-1.8, 1.8), random.nextDouble(-1.8, 1.8), random.nextDouble(-3, 3));
    }

    static Model thing(Surface surface, double size) {
        return new Model(
                List.of(
                        new Part(Shapes.ball(Vec3.of(-size, size, 0), size), surface),
                        new Part(Shapes.box(Vec3.of(size, size, 0), size, size, size, 0.01), surface)),
                Anchors.NONE);
    }

    static Model ball(double radius, Surface surface) {
        return new Model(List.of(new Part(Shapes.ball(Vec3.of(0, radius, 0), radius), surface)), Anchors.NONE);
    }

    private static Model figure() {
        Sdf body = Sdf.join(
                0.05,
                Sdf.limb(Vec3.of(0, 0.9, 0), Vec3.of(0, 1.4, 0), 0.14, 0.16),
                Sdf.ball(Vec3.of(0, 1.65, 0), 0.12),
                Sdf.limb(Vec3.of(0.1, 0.1, 0), Vec3.of(0.1, 0.9, 0), 0.07, 0.09).twin());
        Box within = new Box(Vec3.of(-0.4, -0.1, -0.3), Vec3.of(0.4, 1.85, 0.3));
        return new Model(
                List.of(new Part(SurfaceNets.mesh(body, within, 0.03), Material.FABRIC.in(Colour.NAVY))), Anchors.NONE);
    }
}
