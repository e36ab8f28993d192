package io.seedbed.scene.place;

import io.seedbed.scene.spec.ObjectSpec;
import io.seedbed.scene.spec.PersonSpec;
import io.seedbed.scene.spec.Pose;
import io.seedbed.scene.spec.SceneSpec;
import io.seedbed.scene.spec.SizeClass;
import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.surface.Material;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The same scene with one thing changed, for pairs of images that differ in nothing else (Winoground). Every edit gives a
 * scene that is valid, in which nothing floats and nothing intersects, or nothing at all. Thread-safe.
 */
public final class SceneEdits {

    private final Supply supply;
    private final Soundness soundness;

    /** Edits of scenes of what needs no files. */
    public static SceneEdits builtIn() {
        return new SceneEdits(Supply.builtIn());
    }

    /** Edits of scenes of these things, people and places. */
    public SceneEdits(Supply supply) {
        this.supply = supply;
        this.soundness = new Soundness(supply);
    }

    /** An object in another colour. */
    public Optional<SceneSpec> colour(SceneSpec scene, String id, Colour colour) {
        return find(scene, id)
                .filter(object -> object.colour() != colour && isPainted(object))
                .flatMap(object -> sound(scene, Changed.in(scene, Changed.colour(object, colour))));
    }

    /** An object of another material. */
    public Optional<SceneSpec> material(SceneSpec scene, String id, Material material) {
        return find(scene, id)
                .filter(object -> object.material() != material && isPainted(object))
                .flatMap(object -> sound(scene, Changed.in(scene, Changed.material(object, material))));
    }

    /** An object in another size. */
    public Optional<SceneSpec> size(SceneSpec scene, String id, SizeClass size) {
        return find(scene, id)
                .filter(object -> object.size() != size && isAlone(scene, id))
                .flatMap(object -> sound(scene, Changed.in(scene, Changed.size(object, size))));
    }

    /** An object in another state. */
    public Optional<SceneSpec> state(SceneSpec scene, String id, String state) {
        return find(scene, id)
                .filter(object -> !object.state().equals(state))
                .flatMap(object -> sound(scene, Changed.in(scene, Changed.state(object, state))));
    }

    /** Another thing in an object's place, in the same size, colour and, if it can be made of it, material. */
    public Optional<SceneSpec> category(SceneSpec scene, String id, String category) {
        Optional<Kind> kind = supply.findKind(category);
        if (kind.isEmpty() || !kind.orElseThrow().ownLooks().isEmpty() || !isAlone(scene, id)) {
            return Optional.empty();
        }
        List<Material> materials = kind.orElseThrow().materials();
        List<String> states = kind.orElseThrow().states();
        return find(scene, id)
                .filter(object -> !object.category().equals(category) && isPainted(object))
                .map(object -> new ObjectSpec(
                        id,
                        category,
                        Math.floorMod(
                                object.variant(), (long) kind.orElseThrow().shapes()),
                        materials.contains(object.material()) ? object.material() : materials.get(0),
                        object.colour(),
                        object.size(),
                        states.isEmpty() ? "" : states.get(0),
                        object.pose()))
                .flatMap(object -> sound(scene, Changed.in(scene, object)));
    }

    /** A person who does something else at the same place; neither action needs anything. */
    public Optional<SceneSpec> action(SceneSpec scene, String id, String action) {
        boolean known = supply.actions().contains(action) && !supply.needsTarget(action);
        return scene.people().stream()
                .filter(person -> known
                        && person.id().equals(id)
                        && person.target().isEmpty()
                        && !person.action().equals(action))
                .findFirst()
                .flatMap(person -> sound(scene, Changed.in(scene, Changed.action(person, action))));
    }

    /** Two objects that stand alike, each in the other's place. */
    public Optional<SceneSpec> places(SceneSpec scene, String one, String two) {
        Optional<ObjectSpec> first = find(scene, one);
        Optional<ObjectSpec> second = find(scene, two);
        if (first.isEmpty() || second.isEmpty() || !isAlone(scene, one) || !isAlone(scene, two) || one.equals(two)) {
            return Optional.empty();
        }
        ObjectSpec a = first.orElseThrow();
        ObjectSpec b = second.orElseThrow();
        if (a.pose().tip() != b.pose().tip()) {
            return Optional.empty();
        }
        SceneSpec half = Changed.in(scene, Changed.at(a, there(b.pose(), a.pose())));
        return sound(scene, Changed.in(half, Changed.at(b, there(a.pose(), b.pose()))));
    }

    private static Pose there(Pose place, Pose own) {
        return new Pose(place.x(), place.y(), place.z(), own.yaw(), own.tip(), own.scale());
    }

    /** Two objects, each in the other's colour. */
    public Optional<SceneSpec> colours(SceneSpec scene, String one, String two) {
        return both(scene, one, two)
                .filter(pair -> isPainted(pair.get(0)) && isPainted(pair.get(1)))
                .filter(pair -> pair.get(0).colour() != pair.get(1).colour())
                .flatMap(pair -> sound(
                        scene,
                        Changed.in(
                                Changed.in(
                                        scene,
                                        Changed.colour(pair.get(0), pair.get(1).colour())),
                                Changed.colour(pair.get(1), pair.get(0).colour()))));
    }

    /** Two objects, each of the other's material. */
    public Optional<SceneSpec> materials(SceneSpec scene, String one, String two) {
        return both(scene, one, two)
                .filter(pair -> isPainted(pair.get(0)) && isPainted(pair.get(1)))
                .filter(pair -> pair.get(0).material() != pair.get(1).material())
                .flatMap(pair -> sound(
                        scene,
                        Changed.in(
                                Changed.in(
                                        scene,
                                        Changed.material(
                                                pair.get(0), pair.get(1).material())),
                                Changed.material(pair.get(1), pair.get(0).material()))));
    }

    /** Two objects, each in the other's size. */
    public Optional<SceneSpec> sizes(SceneSpec scene, String one, String two) {
        return both(scene, one, two)
                .filter(pair -> pair.get(0).size() != pair.get(1).size())
                .filter(pair -> isAlone(scene, one) && isAlone(scene, two))
                .flatMap(pair -> sound(
                        scene,
                        Changed.in(
                                Changed.in(
                                        scene,
                                        Changed.size(pair.get(0), pair.get(1).size())),
                                Changed.size(pair.get(1), pair.get(0).size()))));
    }

    /** Without an object on or in which nothing is and with which nobody does anything. */
    public Optional<SceneSpec> without(SceneSpec scene, String id) {
        if (find(scene, id).isEmpty() || !isAlone(scene, id) || isUsed(scene, id)) {
            return Optional.empty();
        }
        List<ObjectSpec> left = scene.objects().stream()
                .filter(object -> !object.id().equals(id))
                .toList();
        return left.isEmpty() && scene.people().isEmpty()
                ? Optional.empty()
                : sound(scene, Changed.objects(scene, left));
    }

    /** With one more object like another, beside it on the same ground and in view. */
    public Optional<SceneSpec> another(SceneSpec scene, String id, long seed) {
        Optional<ObjectSpec> like =
                find(scene, id).filter(object -> object.pose().y() == 0);
        if (like.isEmpty()) {
            return Optional.empty();
        }
        Draw random = Draw.of(seed, id.hashCode(), "another");
        ObjectSpec model = like.orElseThrow();
        double width = soundness.solid(model).width();
        for (int i = 0; i < 60; i++) {
            double angle = random.between(0, 2 * Math.PI);
            double away = width * random.between(1.1, 3);
            Pose pose = model.pose();
            Pose there = new Pose(
                    Rounded.length(pose.x() + away * StrictMath.cos(angle)),
                    0,
                    Rounded.length(pose.z() + away * StrictMath.sin(angle)),
                    Rounded.angle(pose.yaw() + random.between(-0.5, 0.5)),
                    pose.tip(),
                    pose.scale());
            List<ObjectSpec> more = new ArrayList<>(scene.objects());
            more.add(Changed.named(Changed.at(model, there), freshId(scene)));
            Optional<SceneSpec> edited = sound(scene, Changed.objects(scene, more));
            if (edited.isPresent()) {
                return edited;
            }
        }
        return Optional.empty();
    }

    /** Whether it can be had in another colour: things of asset packs are as they are. */
    private boolean isPainted(ObjectSpec object) {
        return supply.kind(object.category()).ownLooks().isEmpty();
    }

    private static String freshId(SceneSpec scene) {
        int number = scene.objects().size() + 1;
        while (find(scene, "o" + number).isPresent()) {
            number++;
        }
        return "o" + number;
    }

    private Optional<SceneSpec> sound(SceneSpec before, SceneSpec after) {
        return soundness.keeps(before, after) ? Optional.of(after) : Optional.empty();
    }

    private boolean isAlone(SceneSpec scene, String id) {
        return soundness.isAlone(scene, id) && !isUsed(scene, id);
    }

    private static boolean isUsed(SceneSpec scene, String id) {
        return scene.people().stream().map(PersonSpec::target).anyMatch(id::equals);
    }

    private static Optional<ObjectSpec> find(SceneSpec scene, String id) {
        return scene.objects().stream().filter(object -> object.id().equals(id)).findFirst();
    }

    private static Optional<List<ObjectSpec>> both(SceneSpec scene, String one, String two) {
        return find(scene, one)
                .flatMap(a ->
                        find(scene, two).filter(b -> !a.id().equals(b.id())).map(b -> List.of(a, b)));
    }
}
