package io.seedbed.scene.place;

import io.seedbed.scene.model.Model;
import io.seedbed.scene.spec.ObjectSpec;
import io.seedbed.scene.spec.OwnLook;
import io.seedbed.scene.surface.Material;
import java.util.List;

/** A category of things, of the catalogue or of an asset pack. Thread-safe; answers never change. */
public interface Kind {

    /** Its name, unique among all. */
    String name();

    /** What captions call it: several kinds may have one noun, for instance one of the catalogue and one of a pack. */
    default String noun() {
        return ObjectSpec.nounOf(name());
    }

    /** Its group, for instance {@code furniture}. */
    String group();

    /** What it can be made of; at least one if it can be painted. */
    List<Material> materials();

    /** How its shapes look that nobody can paint, by variant; empty if it comes in any colour. */
    default List<OwnLook> ownLooks() {
        return List.of();
    }

    /** What states it can be in; empty if there is nothing to tell apart. */
    List<String> states();

    /** How many shapes it has: variants from 0 to one less. */
    int shapes();

    /** Usual height in metres. */
    double height();

    /** Whether it has a front, so that it can face something. */
    boolean hasFront();

    /** Whether a person can hold it in a hand. */
    boolean isHoldable();

    /** Whether a person can ride it. */
    boolean isRideable();

    /** Whether a person can kick it. */
    boolean isKickable();

    /** Whether a person can throw it. */
    boolean isThrowable();

    /** The thing in its medium size, whatever the object's pose and size. */
    Model model(ObjectSpec object);
}
