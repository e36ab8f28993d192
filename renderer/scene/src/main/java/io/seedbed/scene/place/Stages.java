package io.seedbed.scene.place;

import io.seedbed.scene.model.Model;
import io.seedbed.scene.spec.ObjectSpec;
import io.seedbed.scene.spec.PersonSpec;
import io.seedbed.scene.spec.Pose;
import io.seedbed.scene.spec.SceneSpec;
import io.seedbed.scene.stage.Actor;
import io.seedbed.scene.stage.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves scenes into models at their places. Thread-safe. */
public final class Stages {

    private final Supply supply;

    /** Stages of what needs no files. */
    public static Stages builtIn() {
        return new Stages(Supply.builtIn());
    }

    /** Stages of these things, people and places. */
    public Stages(Supply supply) {
        this.supply = supply;
    }

    /**
     * The stage of a scene: the backdrop with the number 0, objects from 1 on, then people. An actor's scale is its object's
     * size class times its pose's scale.
     *
     * @throws IllegalArgumentException if a name is unknown
     */
    public Stage of(SceneSpec scene) {
        Ground ground = supply.ground(scene.environment());
        List<Actor> actors = new ArrayList<>();
        actors.add(new Actor(0, ground.backdrop(scene.variant()), Pose.on(0, 0, 0)));
        for (ObjectSpec object : scene.objects()) {
            actors.add(new Actor(actors.size(), supply.kind(object.category()).model(object), pose(object)));
        }
        for (PersonSpec person : scene.people()) {
            actors.add(new Actor(actors.size(), model(person, scene), person.pose()));
        }
        return new Stage(actors, ground.sky(scene.light()), scene.camera());
    }

    private Model model(PersonSpec person, SceneSpec scene) {
        Optional<ObjectSpec> target = scene.objects().stream()
                .filter(object -> object.id().equals(person.target()))
                .findFirst();
        return supply.troupe()
                .model(
                        person,
                        target.map(object -> supply.kind(object.category()).model(object)),
                        target.map(Stages::scale).orElse(1.0));
    }

    /** How large an object is, times its category's medium size. */
    static double scale(ObjectSpec object) {
        return object.size().scale() * object.pose().scale();
    }

    private static Pose pose(ObjectSpec object) {
        Pose pose = object.pose();
        return new Pose(pose.x(), pose.y(), pose.z(), pose.yaw(), pose.tip(), scale(object));
    }
}
