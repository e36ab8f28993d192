package io.seedbed.scene.language;

import io.seedbed.scene.catalogue.Catalogue;
import io.seedbed.scene.catalogue.Category;
import io.seedbed.scene.environment.Environments;
import io.seedbed.scene.person.Action;
import io.seedbed.scene.person.Facing;
import io.seedbed.scene.person.Repertoire;
import io.seedbed.scene.person.Wardrobe;
import io.seedbed.scene.person.wear.GarmentType;
import io.seedbed.scene.surface.Material;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of the built-in catalogue, people and environments. */
enum BuiltInWords implements Words {
    INSTANCE;

    private static final Map<String, Noun> PEOPLE = Map.of(
            "human", Noun.of("human", "humans"),
            "person", Noun.of("person", "people"),
            "man", Noun.of("man", "men"),
            "woman", Noun.of("woman", "women"),
            "boy", Noun.of("boy", "boys"),
            "girl", Noun.of("girl", "girls"));

    /** Groups of which one says that they face something. */
    private static final Set<String> FRONTED = Set.of("animals", "vehicles", "toys");

    private static final Map<String, String> UNITS = Map.of("loaves", "loaf", "pairs", "pair");
    private static final Set<String> DISTANT = Set.of("pointing", "looking", "kicking", "throwing", "catching");
    private static final Set<String> SHORT = Set.of("shorts", "skirt");

    private final Catalogue catalogue = Catalogue.builtIn();
    private final List<String> names =
            catalogue.categories().stream().map(Category::name).toList();
    private final Map<String, Set<String>> alike = new HashMap<>();
    private final Map<String, List<String>> substitutes = new HashMap<>();

    BuiltInWords() {
        for (Category one : catalogue.categories()) {
            alike.put(
                    one.name(),
                    names.stream()
                            .filter(other -> Likeness.things(one.name(), other))
                            .collect(Collectors.toUnmodifiableSet()));
            List<String> group = catalogue.categories().stream()
                    .filter(other -> other.group().equals(one.group()) && !isAlike(one.name(), other.name()))
                    .map(Category::name)
                    .toList();
            substitutes.put(one.name(), group.size() > 2 ? group : unlike(one));
        }
    }

    private List<String> unlike(Category one) {
        return names.stream().filter(other -> !isAlike(one.name(), other)).toList();
    }

    /** The group of a category; empty where it is none. */
    String group(String category) {
        return catalogue.find(category).map(Category::group).orElse("");
    }

    @Override
    public Noun noun(String category) {
        Noun person = PEOPLE.get(category);
        if (person != null) {
            return person;
        }
        Category found = catalogue.get(category);
        int unit = found.plural().indexOf(" of " + found.name());
        String plural = found.plural();
        String singular =
                unit < 0 ? found.name() : UNITS.getOrDefault(plural.substring(0, unit), "") + plural.substring(unit);
        return Noun.of(singular, plural);
    }

    @Override
    public List<String> categories() {
        return names;
    }

    @Override
    public boolean isAlike(String category, String other) {
        return category.equals(other) || alike.getOrDefault(category, Set.of()).contains(other);
    }

    @Override
    public List<String> substitutes(String category) {
        return substitutes.getOrDefault(category, names);
    }

    @Override
    public List<Material> materials(String category) {
        return catalogue.find(category).map(Category::materials).orElse(List.of());
    }

    @Override
    public List<String> states(String category) {
        return catalogue.find(category).map(Category::states).orElse(List.of());
    }

    @Override
    public double height(String category) {
        return catalogue.get(category).height();
    }

    @Override
    public boolean hasFront(String category) {
        return catalogue
                .find(category)
                .map(found -> found.hasFront() && FRONTED.contains(found.group()))
                .orElse(false);
    }

    @Override
    public List<String> environments() {
        return Environments.names();
    }

    @Override
    public String place(String environment) {
        return Environments.get(environment).phrase();
    }

    @Override
    public boolean mayShow(String environment, String category) {
        return !PEOPLE.containsKey(category)
                && Environments.find(environment)
                        .map(place -> place.shown().stream().anyMatch(shown -> isAlike(shown, category)))
                        .orElse(false);
    }

    @Override
    public boolean isAlikePlace(String environment, String other) {
        return environment.equals(other) || Likeness.places(environment, other);
    }

    @Override
    public List<String> actions() {
        return Repertoire.actions().stream().map(Action::name).toList();
    }

    @Override
    public String doing(String action, String target) {
        Action done = Repertoire.get(action);
        return target.isEmpty() ? done.phrase() : done.phrase(target);
    }

    @Override
    public boolean needsTarget(String action) {
        return Repertoire.get(action).hasTarget();
    }

    @Override
    public boolean touches(String action) {
        return needsTarget(action) && !DISTANT.contains(action);
    }

    @Override
    public boolean isAlikeAction(String action, String other) {
        return action.equals(other) || Likeness.actions(action, other);
    }

    @Override
    public boolean isReadable(String action, double angle) {
        Facing facing = Repertoire.get(action).facing();
        return angle >= facing.least() - 0.2 && angle <= facing.most() + 0.2;
    }

    @Override
    public List<String> garments() {
        return Wardrobe.garments().stream().map(GarmentType::label).toList();
    }

    @Override
    public Noun garment(String type) {
        GarmentType garment = Wardrobe.get(type);
        return new Noun(type, type + (type.endsWith("s") ? garment.isPlural() ? "" : "es" : "s"), garment.isPlural());
    }

    @Override
    public List<String> rivals(String garment) {
        return Wardrobe.at(Wardrobe.get(garment).place()).stream()
                .map(GarmentType::label)
                .filter(other -> !other.equals(garment))
                .toList();
    }

    @Override
    public boolean isAlikeGarment(String type, String other) {
        return type.equals(other) || Likeness.garments(type, other);
    }

    @Override
    public String placeOf(String garment) {
        GarmentType type = Wardrobe.get(garment);
        return switch (type.place()) {
            case FEET -> "feet";
            case LEGS -> SHORT.contains(garment) ? "thighs" : "legs";
            case TORSO -> type.isDress() ? "whole" : "torso";
            case OVER -> "torso";
            case NECK -> "neck";
            case HEAD -> "head";
        };
    }
}
