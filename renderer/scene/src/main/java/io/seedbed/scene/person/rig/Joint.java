package io.seedbed.scene.person.rig;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The joints, parents before children. The person's left is at +X. */
public enum Joint {
    HIPS(null),
    SPINE(HIPS),
    CHEST(SPINE),
    NECK(CHEST),
    HEAD(NECK),
    LEFT_CLAVICLE(CHEST),
    LEFT_ARM(LEFT_CLAVICLE),
    LEFT_FOREARM(LEFT_ARM),
    LEFT_HAND(LEFT_FOREARM),
    RIGHT_CLAVICLE(CHEST),
    RIGHT_ARM(RIGHT_CLAVICLE),
    RIGHT_FOREARM(RIGHT_ARM),
    RIGHT_HAND(RIGHT_FOREARM),
    LEFT_THIGH(HIPS),
    LEFT_SHIN(LEFT_THIGH),
    LEFT_FOOT(LEFT_SHIN),
    LEFT_TOES(LEFT_FOOT),
    RIGHT_THIGH(HIPS),
    RIGHT_SHIN(RIGHT_THIGH),
    RIGHT_FOOT(RIGHT_SHIN),
    RIGHT_TOES(RIGHT_FOOT);

    /** All of them, in order. */
    public static final List<Joint> ALL = List.of(values());

    private final @Nullable Joint parent;

    Joint(@Nullable Joint parent) {
        this.parent = parent;
    }

    /** What it hangs on; null for the hips. */
    public @Nullable Joint parent() {
        return parent;
    }

    /** The joint of the same kind on a side; itself for what has none. */
    public Joint on(Side side) {
        String name = name();
        int cut = name.indexOf('_');
        return cut < 0 ? this : valueOf(side.name() + name.substring(cut));
    }
}
