package io.seedbed.scene.catalogue;

import io.seedbed.scene.model.Model;
import io.seedbed.scene.surface.Material;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A kind of thing that can be built in many looks. Immutable apart from its caches; thread-safe. */
public final class Category {

    /** Shapes of each category: variants repeat after so many, so that all shapes together fit into memory. */
    public static final int SHAPES = 8;

    private static final Recent<ShapeKey, Shape> KEPT_SHAPES = new Recent<>(1024);
    private static final Recent<ModelKey, Model> KEPT_MODELS = new Recent<>(2048);

    private final Entry entry;

    Category(Entry entry) {
        this.entry = entry;
    }

    /** Its name, for instance {@code potted plant}; unique in the catalogue. */
    public String name() {
        return entry.name;
    }

    /** The name for several. */
    public String plural() {
        return entry.plural;
    }

    /** {@code a} or {@code an}. */
    public String article() {
        return "aeiou".indexOf(name().charAt(0)) >= 0 && !name().startsWith("uni") ? "an" : "a";
    }

    /** Its group, for instance {@code furniture}. */
    public String group() {
        return entry.group;
    }

    /** Materials that its main part can have; the first is the usual one. */
    public List<Material> materials() {
        return entry.materials;
    }

    /** States that it can be in, the first being the usual one; empty where there is nothing to tell apart. */
    public List<String> states() {
        return entry.states;
    }

    /** Whether a person can hold it in a hand. */
    public boolean isHoldable() {
        return entry.traits.contains(Trait.HOLDABLE);
    }

    /** Whether a person can ride it. */
    public boolean isRideable() {
        return entry.traits.contains(Trait.RIDEABLE);
    }

    /** Whether a person can kick it. */
    public boolean isKickable() {
        return entry.traits.contains(Trait.KICKABLE);
    }

    /** Whether a person can throw it. */
    public boolean isThrowable() {
        return entry.traits.contains(Trait.THROWABLE);
    }

    /** Whether it has a front, so that it can face something. */
    public boolean hasFront() {
        return entry.traits.contains(Trait.FRONT);
    }

    /** Its usual height at medium size, in metres; variants differ from it by a third at most. */
    public double height() {
        return entry.height;
    }

    /**
     * The thing with this look. Models of one variant and state share their meshes, whatever their material and colour; the
     * latest models are kept.
     *
     * @throws IllegalArgumentException if the category has no such material or state
     */
    public Model model(Look look) {
        if (!entry.materials.contains(look.material())) {
            throw new IllegalArgumentException(article() + " " + name() + " is not made of "
                    + look.material().label() + "; there are "
                    + entry.materials.stream().map(Material::label).toList());
        }
        String state = stateOf(look);
        long variant = Math.floorMod(look.variant(), SHAPES);
        Look usual = new Look(variant, look.material(), look.colour(), state);
        return KEPT_MODELS.get(
                new ModelKey(name(), usual), key -> shape(variant, state).model(usual));
    }

    @Override
    public String toString() {
        return name();
    }

    private Shape shape(long variant, String state) {
        return KEPT_SHAPES.get(new ShapeKey(name(), variant, state), key -> build(variant, state));
    }

    /** Builds a shape anew. */
    Shape build(long variant, String state) {
        Draft draft = new Draft(31L * name().hashCode() + variant, state);
        entry.builder.accept(draft);
        return draft.finish(isHoldable());
    }

    private String stateOf(Look look) {
        if (look.state().isEmpty()) {
            return entry.states.isEmpty() ? "" : entry.states.get(0);
        }
        if (!entry.states.contains(look.state())) {
            throw new IllegalArgumentException(article() + " " + name() + " cannot be \"" + look.state() + "\"; "
                    + (entry.states.isEmpty() ? "it has no states" : "there are " + entry.states));
        }
        return look.state();
    }

    /** What can be done with a thing. */
    enum Trait {
        HOLDABLE,
        RIDEABLE,
        KICKABLE,
        THROWABLE,
        FRONT
    }

    private record ShapeKey(String category, long variant, String state) {}

    private record ModelKey(String category, Look look) {}

    /** A category as its group's file describes it. */
    record Entry(
            String name,
            String plural,
            String group,
            double height,
            List<Material> materials,
            List<String> states,
            Set<Trait> traits,
            Consumer<Draft> builder) {
        Entry {
            materials = List.copyOf(materials);
            states = List.copyOf(states);
            traits = Set.copyOf(traits);
            if (materials.isEmpty() || height <= 0) {
                throw new IllegalArgumentException(name + " needs a material and a height");
            }
        }
    }
}
