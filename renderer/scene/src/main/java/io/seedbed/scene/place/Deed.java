package io.seedbed.scene.place;

import java.util.List;
import java.util.Objects;

/**
 * Something that people do.
 *
 * @param name as the scene says it
 * @param need what it is done with
 * @param isCarried whether the thing goes where the person is; else the person goes where the thing is
 * @param categories of the thing; empty for all that meet the need
 * @param facing radians between where the person faces and the camera, to either side, at which the action can be told
 */
public record Deed(String name, Need need, boolean isCarried, List<String> categories, Range facing) {
    public Deed {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(need, "need");
        categories = List.copyOf(categories);
        Objects.requireNonNull(facing, "facing");
    }

    /** Whether it is done with something. */
    boolean hasTarget() {
        return need != Need.NOTHING;
    }
}
