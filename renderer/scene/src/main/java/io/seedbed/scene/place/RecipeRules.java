package io.seedbed.scene.place;

import io.seedbed.scene.document.DocumentException;
import io.seedbed.scene.document.Near;
import io.seedbed.scene.surface.Material;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** What must hold in a recipe beyond its form: names that exist and choices that leave something. Thread-safe. */
final class RecipeRules {

    private final Supply supply;

    RecipeRules(Supply supply) {
        this.supply = supply;
    }

    void check(Course course, String at) {
        TreeSet<String> groups = new TreeSet<>();
        TreeSet<String> states = new TreeSet<>();
        supply.kinds().forEach(kind -> {
            groups.add(kind.group());
            states.addAll(kind.states());
        });
        known(at + "/groups", "group", course.groups(), groups);
        known(at + "/categories", "category", course.categories(), supply.categories());
        known(at + "/states", "state", course.states(), states);
        known(at + "/actions", "action", course.actions(), supply.actions());
        known(at + "/environments", "environment", course.environments(), supply.environments());
        if (course.objects().most() > 0 && allowed(course, supply).isEmpty()) {
            throw new DocumentException(
                    at + "/categories", "leave nothing: no category is of the groups and materials");
        }
        if (course.objects().most() + course.people().most() > RecipeForm.MOST) {
            throw new DocumentException(
                    at + "/objects", "and people can be more than " + RecipeForm.MOST + " together");
        }
        if (course.counts().most() > course.objects().most()) {
            throw new DocumentException(at + "/counts", "can be more than the objects");
        }
        boolean time = supply.grounds().stream()
                .filter(ground ->
                        course.environments().isEmpty() || course.environments().contains(ground.name()))
                .anyMatch(ground ->
                        course.times().isEmpty() || ground.times().stream().anyMatch(course.times()::contains));
        if (!time) {
            throw new DocumentException(at + "/times", "suit none of the environments");
        }
        check(course.scene(), at + "/scene");
    }

    private void check(Request scene, String at) {
        for (int i = 0; i < scene.things().size(); i++) {
            check(scene.things().get(i), at + "/things/" + i);
        }
        for (int i = 0; i < scene.people().size(); i++) {
            Someone person = scene.people().get(i);
            String place = at + "/people/" + i;
            one(place + "/figure", "figure", person.figure(), supply.figures());
            one(place + "/action", "action", person.action(), supply.actions());
            List<String> others = new ArrayList<>();
            scene.things().forEach(thing -> others.add(thing.id()));
            scene.people().forEach(other -> others.add(other.id()));
            others.remove(person.id());
            one(place + "/target", "id", person.target(), others);
        }
    }

    private void check(Thing thing, String at) {
        one(at + "/category", "category", thing.category(), supply.categories());
        if (thing.category().isEmpty()) {
            return;
        }
        List<Material> materials = supply.materials(thing.category());
        if (thing.material() != null && !materials.contains(thing.material())) {
            throw new DocumentException(
                    at + "/material",
                    "is " + thing.material().label() + "; a " + thing.category() + " is made of "
                            + String.join(
                                    " or ",
                                    materials.stream().map(Material::label).toList()));
        }
        List<String> states = supply.states(thing.category());
        if (!thing.state().isEmpty() && !states.contains(thing.state())) {
            throw new DocumentException(
                    at + "/state",
                    "is \"" + thing.state() + "\"; a " + thing.category()
                            + (states.isEmpty() ? " has no states" : " is " + String.join(" or ", states)));
        }
    }

    /** Kinds that a course allows. */
    static List<Kind> allowed(Course course, Supply supply) {
        return supply.kinds().stream()
                .filter(kind ->
                        course.categories().isEmpty() || course.categories().contains(kind.name()))
                .filter(kind -> course.groups().isEmpty() || course.groups().contains(kind.group()))
                .filter(kind -> course.materials().isEmpty()
                        || kind.materials().stream().anyMatch(course.materials()::contains))
                .filter(kind -> course.colours().isEmpty()
                        || kind.ownLooks().isEmpty()
                        || kind.ownLooks().stream()
                                .anyMatch(look -> course.colours().contains(look.colour())))
                .toList();
    }

    private static void known(String at, String what, List<String> names, Collection<String> all) {
        for (int i = 0; i < names.size(); i++) {
            one(at + "/" + i, what, names.get(i), all);
        }
    }

    private static void one(String at, String what, String name, Collection<String> all) {
        if (!name.isEmpty() && !all.contains(name)) {
            throw new DocumentException(at, "is \"" + name + "\", an unknown " + what + ": " + Near.hint(name, all));
        }
    }
}
