package io.seedbed.scene.environment;

import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.model.Model;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A kind of place. Its backdrop surrounds the origin and leaves the floor free; the camera stands on the side of +Z. Immutable
 * but for a small cache of models, and thread-safe.
 */
public final class Environment {

    private static final int VARIANTS = 16;

    private final String name;
    private final String phrase;
    private final boolean indoor;
    private final List<String> times;
    private final List<String> shown;
    private final Box floor;
    private final Box cameras;
    private final Builder builder;
    private final Map<Long, Model> models = new ConcurrentHashMap<>();

    /** Makes the backdrop of a variant. */
    @FunctionalInterface
    interface Builder {
        void build(Scenery scenery);
    }

    Environment(
            String name,
            String phrase,
            boolean indoor,
            List<String> times,
            List<String> shown,
            Box floor,
            Box cameras,
            Builder builder) {
        this.name = Objects.requireNonNull(name, "name");
        this.phrase = Objects.requireNonNull(phrase, "phrase");
        this.indoor = indoor;
        this.times = List.copyOf(times);
        this.shown = List.copyOf(shown);
        this.floor = Objects.requireNonNull(floor, "floor");
        this.cameras = Objects.requireNonNull(cameras, "cameras");
        this.builder = Objects.requireNonNull(builder, "builder");
    }

    /** Its name, for instance {@code living room}. */
    public String name() {
        return name;
    }

    /** How a caption says it, for instance {@code in a living room}. */
    public String phrase() {
        return phrase;
    }

    /** Whether there is a roof. */
    public boolean isIndoor() {
        return indoor;
    }

    /** The times of {@link io.seedbed.scene.spec.LightSpec} that suit it. */
    public List<String> times() {
        return times;
    }

    /**
     * Categories of the catalogue that the backdrop itself shows in the distance: not to be placed or counted here.
     */
    public List<String> shown() {
        return shown;
    }

    /** The free space where things may stand, from the ground up; the same in all variants. */
    public Box floor() {
        return floor;
    }

    /** Where the camera may be, in all variants; it looks at the floor's space from there. */
    public Box cameras() {
        return cameras;
    }

    /** How many variants differ; higher numbers begin again. */
    public int variants() {
        return VARIANTS;
    }

    /** The backdrop of a variant; the same object for the same variant. */
    public Model model(long variant) {
        return models.computeIfAbsent(Math.floorMod(variant, (long) VARIANTS), key -> {
            Scenery scenery = new Scenery(name, key);
            builder.build(scenery);
            return scenery.model();
        });
    }

    @Override
    public String toString() {
        return name;
    }
}
