package io.seedbed.scene.person;

import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Anchors;
import io.seedbed.scene.model.Model;
import io.seedbed.scene.model.Slab;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an action is done with or to, in its own axes and in metres as it stands in the scene.
 *
 * @param bounds the smallest box around it
 * @param anchors places on it
 */
public record Target(Box bounds, Anchors anchors) {
    public Target {
        Objects.requireNonNull(bounds, "bounds");
        Objects.requireNonNull(anchors, "anchors");
    }

    /** A model at a scale. */
    public static Target of(Model model, double scale) {
        Anchors own = model.anchors();
        Anchors scaled = new Anchors(
                scaled(own.top(), scale),
                scaled(own.inside(), scale),
                scaled(own.under(), scale),
                scaled(own.seat(), scale),
                own.grip() == null ? null : own.grip().times(scale));
        Box box = model.bounds();
        return new Target(new Box(box.min().times(scale), box.max().times(scale)), scaled);
    }

    private static @Nullable Slab scaled(@Nullable Slab slab, double by) {
        return slab == null
                ? null
                : new Slab(slab.centre().times(by), slab.halfX() * by, slab.halfZ() * by, slab.room() * by);
    }

    /** Where one sits on it; the middle of its upper side where it has no seat. */
    public Slab seat() {
        return anchors.forSitting().or(anchors::onTop).orElseGet(this::upperSide);
    }

    /** Whether it says where one sits. */
    public boolean hasSeat() {
        return anchors.forSitting().isPresent();
    }

    /** Whether it says where things can stand on it. */
    public boolean hasTop() {
        return anchors.onTop().isPresent();
    }

    /** Where hands can rest on it. */
    public Slab top() {
        return anchors.onTop().orElseGet(this::upperSide);
    }

    /** Where a hand holds it; its middle where it does not say. */
    public Vec3 grip() {
        return anchors.forHolding().orElseGet(bounds::centre);
    }

    /** Where a hand holds it, if it says. */
    public Optional<Vec3> handle() {
        return anchors.forHolding();
    }

    private Slab upperSide() {
        Vec3 size = bounds.size();
        Vec3 centre = bounds.centre();
        return new Slab(Vec3.of(centre.x(), bounds.max().y(), centre.z()), size.x() / 2, size.z() / 2, 2);
    }
}
