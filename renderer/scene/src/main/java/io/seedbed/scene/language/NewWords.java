package io.seedbed.scene.language;

import io.seedbed.scene.environment.Environments;
import io.seedbed.scene.spec.ObjectSpec;
import io.seedbed.scene.surface.Material;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The built-in words and those of asset packs. A category counts by its noun: an armchair is an armchair, wherever it is from.
 * What could be taken for what is known of the catalogue; of new things it is known by what they are like, and where nobody
 * told, they could be taken for all things of their group, and things of no group for anything: fewer negatives, but true ones.
 */
final class NewWords implements Words {

    private final BuiltInWords base;
    private final Map<String, NewThing> byCategory = new LinkedHashMap<>();
    private final Map<String, NewThing> byNoun = new LinkedHashMap<>();
    private final Map<String, Set<String>> shown = new HashMap<>();
    private final Map<String, Set<String>> alike = new HashMap<>();
    private final Map<String, List<String>> substitutes = new HashMap<>();
    private final List<String> names;

    NewWords(BuiltInWords base, List<NewThing> things) {
        this.base = base;
        Set<String> all = new LinkedHashSet<>(base.categories());
        for (NewThing thing : things) {
            String name = ObjectSpec.nounOf(thing.category());
            byCategory.put(thing.category(), thing);
            if (!base.categories().contains(name)) {
                byNoun.putIfAbsent(name, thing);
            }
            all.add(name);
            shown.computeIfAbsent(name, any -> new HashSet<>()).addAll(thing.shows());
        }
        names = List.copyOf(all);
        for (String one : names) {
            Set<String> like = new HashSet<>();
            names.stream().filter(other -> judge(one, other)).forEach(like::add);
            alike.put(one, like);
        }
        for (String one : names) {
            substitutes.put(one, unlike(one));
        }
    }

    private boolean isNew(String category) {
        return byNoun.containsKey(ObjectSpec.nounOf(category));
    }

    @Override
    public Noun noun(String category) {
        String name = ObjectSpec.nounOf(category);
        NewThing thing = byNoun.get(name);
        return thing == null ? base.noun(name) : thing.noun();
    }

    @Override
    public List<String> categories() {
        return names;
    }

    @Override
    public boolean isAlike(String category, String other) {
        String one = ObjectSpec.nounOf(category);
        String two = ObjectSpec.nounOf(other);
        return one.equals(two)
                || alike.getOrDefault(one, Set.of()).contains(two)
                || !names.contains(one) && !names.contains(two) && base.isAlike(one, two);
    }

    private boolean judge(String one, String two) {
        if (one.equals(two) || isShown(one, two) || isShown(two, one)) {
            return true;
        }
        if (!byNoun.containsKey(one) && !byNoun.containsKey(two)) {
            return base.isAlike(one, two);
        }
        String known = like(one);
        String knownOther = like(two);
        if (Likeness.things(one, two)) {
            return true;
        }
        if (!known.isEmpty() && !knownOther.isEmpty()) {
            return known.equals(knownOther) || base.isAlike(known, knownOther);
        }
        String group = group(one);
        String otherGroup = group(two);
        return group.isEmpty() || otherGroup.isEmpty() || group.equals(otherGroup);
    }

    /** Whether something of the other can be seen on the first, in any pack. */
    private boolean isShown(String on, String what) {
        return shown.getOrDefault(on, Set.of()).contains(what);
    }

    /** The category of the catalogue that stands for a noun where likeness is judged; empty where none is known. */
    private String like(String noun) {
        NewThing thing = byNoun.get(noun);
        return thing == null ? noun : thing.like();
    }

    private String group(String noun) {
        NewThing thing = byNoun.get(noun);
        return thing == null ? base.group(noun) : thing.group();
    }

    @Override
    public List<String> substitutes(String category) {
        return substitutes.getOrDefault(ObjectSpec.nounOf(category), names);
    }

    private List<String> unlike(String name) {
        List<String> unlike = new ArrayList<>();
        List<String> kin = new ArrayList<>();
        for (String other : names) {
            if (!isAlike(name, other)) {
                unlike.add(other);
                if (group(name).equals(group(other))) {
                    kin.add(other);
                }
            }
        }
        return kin.size() > 2 ? kin : unlike;
    }

    /** What a pack says of a category, or else of its noun; null for what is the catalogue's. */
    private @Nullable NewThing thing(String category) {
        NewThing exact = byCategory.get(category);
        return exact == null ? byNoun.get(ObjectSpec.nounOf(category)) : exact;
    }

    @Override
    public List<Material> materials(String category) {
        NewThing thing = thing(category);
        return thing == null ? base.materials(category) : thing.materials();
    }

    @Override
    public List<String> states(String category) {
        return isNew(category) || byCategory.containsKey(category) ? List.of() : base.states(category);
    }

    @Override
    public double height(String category) {
        NewThing thing = thing(category);
        return thing == null ? base.height(category) : thing.height();
    }

    @Override
    public boolean hasFront(String category) {
        return !isNew(category) && base.hasFront(ObjectSpec.nounOf(category));
    }

    @Override
    public boolean mayShow(String environment, String category) {
        return base.mayShow(environment, ObjectSpec.nounOf(category))
                || isNew(category)
                        && Environments.find(environment)
                                .map(place -> place.shown().stream().anyMatch(shown -> isAlike(shown, category)))
                                .orElse(false);
    }

    @Override
    public List<String> environments() {
        return base.environments();
    }

    @Override
    public String place(String environment) {
        return base.place(environment);
    }

    @Override
    public boolean isAlikePlace(String environment, String other) {
        return base.isAlikePlace(environment, other);
    }

    @Override
    public List<String> actions() {
        return base.actions();
    }

    @Override
    public String doing(String action, String target) {
        return base.doing(action, target);
    }

    @Override
    public boolean needsTarget(String action) {
        return base.needsTarget(action);
    }

    @Override
    public boolean isAlikeAction(String action, String other) {
        return base.isAlikeAction(action, other);
    }

    @Override
    public boolean touches(String action) {
        return base.touches(action);
    }

    @Override
    public boolean isReadable(String action, double angle) {
        return base.isReadable(action, angle);
    }

    @Override
    public List<String> garments() {
        return base.garments();
    }

    @Override
    public Noun garment(String type) {
        return base.garment(type);
    }

    @Override
    public List<String> rivals(String garment) {
        return base.rivals(garment);
    }

    @Override
    public boolean isAlikeGarment(String type, String other) {
        return base.isAlikeGarment(type, other);
    }

    @Override
    public String placeOf(String garment) {
        return base.placeOf(garment);
    }
}
