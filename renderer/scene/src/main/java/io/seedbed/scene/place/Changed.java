package io.seedbed.scene.place;

import io.seedbed.scene.spec.ObjectSpec;
import io.seedbed.scene.spec.PersonSpec;
import io.seedbed.scene.spec.Pose;
import io.seedbed.scene.spec.SceneSpec;
import io.seedbed.scene.spec.SizeClass;
import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.surface.Material;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Things and people with one field changed, and scenes with them. Stateless. */
final class Changed {

    private Changed() {}

    static ObjectSpec at(ObjectSpec it, Pose pose) {
        return new ObjectSpec(
                it.id(), it.category(), it.variant(), it.material(), it.colour(), it.size(), it.state(), pose);
    }

    static ObjectSpec colour(ObjectSpec it, @Nullable Colour colour) {
        return new ObjectSpec(
                it.id(), it.category(), it.variant(), it.material(), colour, it.size(), it.state(), it.pose());
    }

    static ObjectSpec material(ObjectSpec it, @Nullable Material material) {
        return new ObjectSpec(
                it.id(), it.category(), it.variant(), material, it.colour(), it.size(), it.state(), it.pose());
    }

    static ObjectSpec size(ObjectSpec it, SizeClass size) {
        return new ObjectSpec(
                it.id(), it.category(), it.variant(), it.material(), it.colour(), size, it.state(), it.pose());
    }

    static ObjectSpec state(ObjectSpec it, String state) {
        return new ObjectSpec(
                it.id(), it.category(), it.variant(), it.material(), it.colour(), it.size(), state, it.pose());
    }

    static ObjectSpec named(ObjectSpec it, String id) {
        return new ObjectSpec(
                id, it.category(), it.variant(), it.material(), it.colour(), it.size(), it.state(), it.pose());
    }

    /** A scene with another object of the same id. */
    static SceneSpec in(SceneSpec scene, ObjectSpec object) {
        return objects(
                scene,
                scene.objects().stream()
                        .map(old -> old.id().equals(object.id()) ? object : old)
                        .toList());
    }

    /** A scene with another person of the same id. */
    static SceneSpec in(SceneSpec scene, PersonSpec person) {
        return new SceneSpec(
                scene.version(),
                scene.environment(),
                scene.variant(),
                scene.light(),
                scene.camera(),
                scene.objects(),
                scene.people().stream()
                        .map(old -> old.id().equals(person.id()) ? person : old)
                        .toList());
    }

    /** A scene with other objects. */
    static SceneSpec objects(SceneSpec scene, List<ObjectSpec> objects) {
        return new SceneSpec(
                scene.version(),
                scene.environment(),
                scene.variant(),
                scene.light(),
                scene.camera(),
                objects,
                scene.people());
    }

    static PersonSpec at(PersonSpec it, Pose pose) {
        return new PersonSpec(it.id(), it.body(), it.clothes(), it.action(), it.phase(), it.target(), pose);
    }

    static PersonSpec action(PersonSpec it, String action) {
        return new PersonSpec(it.id(), it.body(), it.clothes(), action, it.phase(), it.target(), it.pose());
    }
}
