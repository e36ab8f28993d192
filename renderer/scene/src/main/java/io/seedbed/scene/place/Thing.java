package io.seedbed.scene.place;

import io.seedbed.scene.spec.SizeClass;
import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.surface.Material;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A thing that a request asks for; what it leaves open is drawn.
 *
 * @param id how relations name it, and its id in the scene
 * @param category empty for any
 * @param material null for any
 * @param colour null for any
 * @param size null for any
 * @param state empty for any
 */
public record Thing(
        String id,
        String category,
        @Nullable Material material,
        @Nullable Colour colour,
        @Nullable SizeClass size,
        String state) {
    public Thing {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(state, "state");
    }

    /** Any thing at all. */
    public static Thing any(String id) {
        return new Thing(id, "", null, null, null, "");
    }

    /** Any thing of a category. */
    public static Thing of(String id, String category) {
        return new Thing(id, category, null, null, null, "");
    }
}
