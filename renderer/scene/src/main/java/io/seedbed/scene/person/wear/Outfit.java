package io.seedbed.scene.person.wear;

import io.seedbed.scene.person.motion.HandShape;
import io.seedbed.scene.person.rig.Shape;
import java.util.List;
import java.util.Objects;

/**
 * All that decides the meshes of a dressed person before posing, apart from colours.
 *
 * @param hair a style's label; {@code bald} for none
 * @param garments from the feet up
 */
public record Outfit(Shape shape, String hair, List<GarmentType> garments, HandShape left, HandShape right) {
    public Outfit {
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(hair, "hair");
        garments = List.copyOf(garments);
    }

    /** Whether something is worn at a place. */
    boolean wears(Place place) {
        return garments.stream().anyMatch(type -> type.place() == place);
    }

    boolean wears(GarmentType type) {
        return garments.contains(type);
    }

    /** What is worn closed over the torso hides it. */
    boolean isOverClosed() {
        return wears(GarmentType.COAT);
    }
}
