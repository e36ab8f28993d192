package io.seedbed.scene.model;

import io.seedbed.scene.geometry.Vec3;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Places on a thing, in its own coordinates; null where it has none.
 *
 * @param top where things can stand on it
 * @param inside where things can be in it
 * @param under where things can stand below it
 * @param seat where a person can sit on it, facing +Z; for what is ridden, the saddle
 * @param grip where a hand holds it
 */
public record Anchors(
        @Nullable Slab top,
        @Nullable Slab inside,
        @Nullable Slab under,
        @Nullable Slab seat,
        @Nullable Vec3 grip) {

    /** No places at all. */
    public static final Anchors NONE = new Anchors(null, null, null, null, null);

    /** Where things can stand on it. */
    public Optional<Slab> onTop() {
        return Optional.ofNullable(top);
    }

    /** Where things can be in it. */
    public Optional<Slab> within() {
        return Optional.ofNullable(inside);
    }

    /** Where things can stand below it. */
    public Optional<Slab> below() {
        return Optional.ofNullable(under);
    }

    /** Where a person can sit. */
    public Optional<Slab> forSitting() {
        return Optional.ofNullable(seat);
    }

    /** Where a hand holds it. */
    public Optional<Vec3> forHolding() {
        return Optional.ofNullable(grip);
    }
}
