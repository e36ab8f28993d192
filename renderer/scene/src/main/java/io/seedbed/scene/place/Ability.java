package io.seedbed.scene.place;

import io.seedbed.scene.model.Anchors;
import io.seedbed.scene.model.Slab;
import java.util.Optional;

/** What a thing must offer so that it can have a part in a scene. */
enum Ability {
    TOP("has a top on which things can stand"),
    INSIDE("has an inside for things"),
    SPACE_BELOW("has space below for things"),
    SEAT("has a seat"),
    TABLE_TOP("has a top as high as a table"),
    BULKY("is higher than a knee"),
    HOLDABLE("can be held"),
    KICKABLE("can be kicked"),
    THROWABLE("can be thrown"),
    RIDEABLE("can be ridden"),
    FRONT("has a front");

    private static final Range SITTING = new Range(0.22, 1);
    private static final Range STANDING_AT = new Range(0.55, 1.25);
    private static final double KNEE = 0.5;
    private static final double SMALLEST_MOUNT = 0.9;

    private final String words;

    Ability(String words) {
        this.words = words;
    }

    /** To be read after "nothing that" or "no mug". */
    String words() {
        return words;
    }

    /** Whether a thing of a kind has it at a scale. */
    boolean isOf(Kind kind, Hull hull, double scale) {
        Anchors anchors = hull.anchors();
        return switch (this) {
            case TOP -> anchors.onTop().isPresent();
            case INSIDE -> anchors.within().isPresent();
            case SPACE_BELOW -> anchors.below().isPresent();
            case SEAT -> isAt(anchors.forSitting(), scale, SITTING);
            case TABLE_TOP -> isAt(anchors.onTop(), scale, STANDING_AT);
            case BULKY -> hull.bounds().max().y() * scale >= KNEE;
            case HOLDABLE -> kind.isHoldable();
            case KICKABLE -> kind.isKickable();
            case THROWABLE -> kind.isThrowable();
            case RIDEABLE -> kind.isRideable() && scale >= SMALLEST_MOUNT;
            case FRONT -> kind.hasFront();
        };
    }

    private static boolean isAt(Optional<Slab> slab, double scale, Range heights) {
        return slab.isPresent() && heights.holds(slab.orElseThrow().centre().y() * scale);
    }

    /** What an action's thing must offer; empty where anything will do. */
    static Optional<Ability> of(Need need) {
        return switch (need) {
            case SEAT -> Optional.of(SEAT);
            case HOLDABLE -> Optional.of(HOLDABLE);
            case KICKABLE -> Optional.of(KICKABLE);
            case THROWABLE -> Optional.of(THROWABLE);
            case RIDEABLE -> Optional.of(RIDEABLE);
            case TABLE_TOP -> Optional.of(TABLE_TOP);
            case BULKY -> Optional.of(BULKY);
            case NOTHING, ANYTHING -> Optional.empty();
        };
    }
}
