package io.seedbed.scene.place;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A part of a scene that is still to be filled. Used by one thread. */
final class Slot {

    private static final Deed NOTHING_YET = new Deed("", Need.NOTHING, false, List.of(), Range.only(0));

    private final Thing thing;
    private final Someone person;
    private final boolean isPerson;
    private final Set<Ability> needs = EnumSet.noneOf(Ability.class);
    private Footing footing = Footing.FLOOR;
    private int parent = -1;
    private Deed deed = NOTHING_YET;
    private int target = -1;
    private List<String> categories = List.of();

    private Slot(Thing thing, Someone person, boolean isPerson) {
        this.thing = thing;
        this.person = person;
        this.isPerson = isPerson;
    }

    static Slot of(Thing thing) {
        return new Slot(thing, Someone.any("nobody"), false);
    }

    static Slot of(Someone person) {
        return new Slot(Thing.any("nothing"), person, true);
    }

    String id() {
        return isPerson ? person.id() : thing.id();
    }

    boolean isPerson() {
        return isPerson;
    }

    Thing thing() {
        return thing;
    }

    Someone person() {
        return person;
    }

    Set<Ability> needs() {
        return needs;
    }

    Footing footing() {
        return footing;
    }

    int parent() {
        return parent;
    }

    Deed deed() {
        return deed;
    }

    int target() {
        return target;
    }

    /** Whether a thing of a category may come here, as far as what is done with it says. */
    boolean admits(String category) {
        return categories.isEmpty() || categories.contains(category);
    }

    /** Lets only these categories come here. */
    void only(List<String> names) {
        categories = names;
    }

    /** Whether what decides its place is still open. */
    boolean isLoose() {
        return footing == Footing.FLOOR;
    }

    /** Lets another slot decide where this is. */
    void restsOn(Footing how, int on) {
        footing = how;
        parent = on;
    }

    /** Gives a person something to do. */
    void does(Deed what, int with) {
        deed = what;
        target = with;
    }
}
