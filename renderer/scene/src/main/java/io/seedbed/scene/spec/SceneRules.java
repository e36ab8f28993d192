package io.seedbed.scene.spec;

import io.seedbed.scene.document.DocumentException;
import io.seedbed.scene.document.Near;
import io.seedbed.scene.surface.Material;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must hold in a scene beyond its form: names that exist, ids that are unique, targets that are there. Thread-safe. */
public final class SceneRules {

    private final Vocabulary vocabulary;

    /** Rules with these names. */
    public SceneRules(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Makes sure that a scene is valid.
     *
     * @throws DocumentException that names the field and what would be right
     */
    public void check(SceneSpec scene) {
        known("/environment", "environment", scene.environment(), vocabulary.environments());
        List<String> times = vocabulary.times(scene.environment());
        if (!times.contains(scene.light().time())) {
            throw new DocumentException(
                    "/light/time",
                    "is \"" + scene.light().time() + "\"; in the environment \"" + scene.environment() + "\" it may be "
                            + String.join(", ", times));
        }
        if (scene.camera().eye().to(scene.camera().target()) < 1e-6) {
            throw new DocumentException("/camera/target", "is where the eye is; it must be elsewhere");
        }
        int actors = scene.objects().size() + scene.people().size();
        if (actors > SceneForm.MOST_ACTORS) {
            throw new DocumentException(
                    "/people", "make " + actors + " with the objects; there may be " + SceneForm.MOST_ACTORS);
        }
        Map<String, String> ids = new HashMap<>();
        for (int i = 0; i < scene.objects().size(); i++) {
            unique("/objects/" + i, scene.objects().get(i).id(), ids);
            check("/objects/" + i, scene.objects().get(i));
        }
        for (int i = 0; i < scene.people().size(); i++) {
            unique("/people/" + i, scene.people().get(i).id(), ids);
        }
        for (int i = 0; i < scene.people().size(); i++) {
            check("/people/" + i, scene.people().get(i), ids.keySet());
        }
    }

    private void check(String at, ObjectSpec object) {
        known(at + "/category", "category", object.category(), vocabulary.categories());
        List<OwnLook> own = vocabulary.ownLooks(object.category());
        if (own.isEmpty()) {
            painted(at, object);
        } else {
            asItIs(at, object, own);
        }
        List<String> states = vocabulary.states(object.category());
        if (states.isEmpty() && !object.state().isEmpty()) {
            throw new DocumentException(
                    at + "/state", "is \"" + object.state() + "\"; a " + object.category() + " has no states");
        }
        if (!states.isEmpty() && !states.contains(object.state())) {
            throw new DocumentException(
                    at + "/state",
                    "is \"" + object.state() + "\"; a " + object.category() + " is " + String.join(" or ", states));
        }
    }

    /** A thing of an asset pack has the look of its shape, and no other. */
    private static void asItIs(String at, ObjectSpec object, List<OwnLook> own) {
        if (object.variant() < 0 || object.variant() >= own.size()) {
            throw new DocumentException(
                    at + "/variant",
                    "is " + object.variant() + "; " + object.category() + " has 0 to " + (own.size() - 1));
        }
        OwnLook look = own.get((int) object.variant());
        if (object.colour() != look.colour()) {
            throw new DocumentException(at + "/colour", "must be " + orLeftOut(look.named()) + ": nobody can paint it");
        }
        if (object.material() != look.material()) {
            throw new DocumentException(
                    at + "/material", "must be " + orLeftOut(look.madeOf()) + ": nobody can change it");
        }
    }

    private static String orLeftOut(Optional<? extends Enum<?>> value) {
        return value.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("left out");
    }

    private void painted(String at, ObjectSpec object) {
        if (object.colour() == null || object.material() == null) {
            throw new DocumentException(
                    at + (object.material() == null ? "/material" : "/colour"), "is missing: what it looks like");
        }
        List<Material> materials = vocabulary.materials(object.category());
        if (!materials.isEmpty() && !materials.contains(object.material())) {
            throw new DocumentException(
                    at + "/material",
                    "is " + object.material().label() + "; a " + object.category() + " is made of "
                            + String.join(
                                    " or ",
                                    materials.stream().map(Material::label).toList()));
        }
    }

    private void check(String at, PersonSpec person, Set<String> ids) {
        known(at + "/body/figure", "figure", person.body().figure(), vocabulary.figures());
        known(at + "/body/hair", "hair", person.body().hair(), vocabulary.hairStyles());
        Set<String> worn = new HashSet<>();
        for (int i = 0; i < person.clothes().size(); i++) {
            Garment garment = person.clothes().get(i);
            known(at + "/clothes/" + i + "/type", "garment", garment.type(), vocabulary.garments());
            known(at + "/clothes/" + i + "/pattern", "pattern", garment.pattern(), vocabulary.patterns());
            if (!worn.add(vocabulary.placeOf(garment.type()))) {
                throw new DocumentException(
                        at + "/clothes/" + i + "/type",
                        "is \"" + garment.type() + "\", worn where something else is worn already");
            }
        }
        known(at + "/action", "action", person.action(), vocabulary.actions());
        target(at + "/target", person, ids);
    }

    private void target(String at, PersonSpec person, Set<String> ids) {
        if (!vocabulary.needsTarget(person.action())) {
            if (!person.target().isEmpty()) {
                throw new DocumentException(at, "must be left out: \"" + person.action() + "\" is done with nothing");
            }
            return;
        }
        if (person.target().isEmpty()) {
            throw new DocumentException(at, "is missing: \"" + person.action() + "\" is done with something");
        }
        if (person.target().equals(person.id())) {
            throw new DocumentException(at, "is the person; it must be something else");
        }
        if (!ids.contains(person.target())) {
            List<String> others = new ArrayList<>(ids);
            others.remove(person.id());
            throw new DocumentException(
                    at, "is \"" + person.target() + "\", which is no id: " + Near.hint(person.target(), others));
        }
    }

    private static void unique(String at, String id, Map<String, String> ids) {
        String first = ids.putIfAbsent(id, at);
        if (first != null) {
            throw new DocumentException(at + "/id", "is \"" + id + "\", as " + first + "/id is; each has its own");
        }
    }

    private static void known(String at, String what, String name, Collection<String> names) {
        if (!names.contains(name)) {
            throw new DocumentException(at, "is \"" + name + "\", an unknown " + what + ": " + Near.hint(name, names));
        }
    }
}
