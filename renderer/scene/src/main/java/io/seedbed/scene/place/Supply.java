package io.seedbed.scene.place;

import io.seedbed.scene.document.Near;
import io.seedbed.scene.spec.OwnLook;
import io.seedbed.scene.spec.Vocabulary;
import io.seedbed.scene.surface.Material;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Everything that scenes are made of: kinds of things, people and places. Immutable and thread-safe. */
public final class Supply implements Vocabulary {

    private final Map<String, Kind> kinds;
    private final Troupe troupe;
    private final Map<String, Deed> deeds;
    private final Map<String, Ground> grounds;

    /** These things, people and places; names must differ. */
    public Supply(List<? extends Kind> kinds, Troupe troupe, List<Ground> grounds) {
        this.kinds = byName(kinds, Kind::name);
        this.troupe = troupe;
        this.deeds = byName(troupe.deeds(), Deed::name);
        this.grounds = byName(grounds, Ground::name);
    }

    /** What needs no files: the built-in catalogue, people and places. */
    public static Supply builtIn() {
        return Holder.BUILT_IN;
    }

    /** The same with more kinds of things, for instance of asset packs. */
    public Supply with(List<? extends Kind> more) {
        List<Kind> all = new ArrayList<>(kinds());
        all.addAll(more);
        return new Supply(all, troupe, grounds());
    }

    /** All kinds in a fixed order. */
    public List<Kind> kinds() {
        return List.copyOf(kinds.values());
    }

    /**
     * The kind of this name.
     *
     * @throws IllegalArgumentException if there is none; the message suggests near names
     */
    public Kind kind(String name) {
        return get(kinds, "category", name);
    }

    /** The kind of this name, if there is one. */
    public Optional<Kind> findKind(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    /** The people. */
    public Troupe troupe() {
        return troupe;
    }

    /** All actions in a fixed order. */
    public List<Deed> deeds() {
        return List.copyOf(deeds.values());
    }

    /**
     * The action of this name.
     *
     * @throws IllegalArgumentException if there is none; the message suggests near names
     */
    public Deed deed(String name) {
        return get(deeds, "action", name);
    }

    /** All places in a fixed order. */
    public List<Ground> grounds() {
        return List.copyOf(grounds.values());
    }

    /**
     * The place of this name.
     *
     * @throws IllegalArgumentException if there is none; the message suggests near names
     */
    public Ground ground(String name) {
        return get(grounds, "environment", name);
    }

    @Override
    public List<String> categories() {
        return List.copyOf(kinds.keySet());
    }

    @Override
    public List<Material> materials(String category) {
        return kind(category).materials();
    }

    @Override
    public List<OwnLook> ownLooks(String category) {
        return kind(category).ownLooks();
    }

    /**
     * The names of kinds that a recipe's word stands for: a name, a noun that several kinds share, or {@code pack:*} for all of
     * an asset pack. The word itself if it stands for none.
     */
    List<String> named(String word) {
        boolean whole = word.endsWith(":*");
        List<String> found = kinds.values().stream()
                .filter(kind -> whole
                        ? kind.name().startsWith(word.substring(0, word.length() - 1))
                        : kind.name().equals(word) || kind.noun().equals(word))
                .map(Kind::name)
                .toList();
        return found.isEmpty() ? List.of(word) : found;
    }

    @Override
    public List<String> states(String category) {
        return kind(category).states();
    }

    @Override
    public List<String> environments() {
        return List.copyOf(grounds.keySet());
    }

    @Override
    public List<String> times(String environment) {
        return ground(environment).times();
    }

    @Override
    public List<String> actions() {
        return List.copyOf(deeds.keySet());
    }

    @Override
    public boolean needsTarget(String action) {
        return deed(action).hasTarget();
    }

    @Override
    public List<String> figures() {
        return troupe.figures();
    }

    @Override
    public List<String> hairStyles() {
        return troupe.hairStyles();
    }

    @Override
    public List<String> garments() {
        return troupe.garments();
    }

    @Override
    public String placeOf(String garment) {
        return troupe.placeOf(garment);
    }

    @Override
    public List<String> patterns() {
        return troupe.patterns();
    }

    private static final class Holder {
        private static final Supply BUILT_IN = new Supply(BuiltIn.kinds(), new BuiltInTroupe(), BuiltIn.grounds());
    }

    private static <T> Map<String, T> byName(List<? extends T> all, Function<T, String> name) {
        Map<String, T> result = new LinkedHashMap<>();
        for (T one : all) {
            if (result.put(name.apply(one), one) != null) {
                throw new IllegalArgumentException("there are two of the name \"" + name.apply(one) + "\"");
            }
        }
        return result;
    }

    private static <T> T get(Map<String, T> all, String what, String name) {
        T found = all.get(name);
        if (found == null) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is an unknown " + what + ": " + Near.hint(name, all.keySet()));
        }
        return found;
    }
}
