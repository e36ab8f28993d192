package io.seedbed.scene.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which parts a scene has and how they hang together, before any is filled. Used by one thread. */
final class Plan {

    private final List<Slot> slots = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private int alike;

    /** All parts: things first, then people. */
    List<Slot> slots() {
        return slots;
    }

    /** Relations that must hold. */
    List<Tie> ties() {
        return ties;
    }

    /** How many of the first things are of one category; 0 for no matter. */
    int alike() {
        return alike;
    }

    /** Lets the first things be of one category. */
    void alike(int count) {
        alike = count;
    }

    /** Adds a part: a thing after the things, a person at the end. */
    void add(Slot slot) {
        if (slot.isPerson()) {
            slots.add(slot);
            return;
        }
        int at = things();
        slots.add(at, slot);
        for (Slot other : slots) {
            if (other.parent() >= at) {
                other.restsOn(other.footing(), other.parent() + 1);
            }
            if (other.target() >= at) {
                other.does(other.deed(), other.target() + 1);
            }
        }
    }

    /** How many things there are. */
    int things() {
        return (int) slots.stream().filter(slot -> !slot.isPerson()).count();
    }

    /** How many people there are. */
    int people() {
        return slots.size() - things();
    }

    /** The number of a part. */
    int of(String id) {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** The part of an id. */
    Slot get(String id) {
        return slots.get(of(id));
    }

    /** Whether a relation speaks of a part. */
    boolean isTied(String id) {
        return ties.stream().anyMatch(tie -> tie.names(id));
    }

    /** A thing of which nothing is asked yet. */
    Optional<Slot> free(Draw random) {
        List<Slot> all = slots.stream()
                .filter(slot -> !slot.isPerson() && slot.thing().category().isEmpty())
                .filter(slot -> slot.isLoose() && slot.needs().isEmpty() && !isTied(slot.id()))
                .filter(slot -> slots.indexOf(slot) >= alike)
                .filter(slot -> slots.stream().noneMatch(other -> other.target() == slots.indexOf(slot)))
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(random.one(all));
    }

    /** A new id with this letter. */
    String freshId(String letter) {
        int number = 1;
        while (of(letter + number) >= 0) {
            number++;
        }
        return letter + number;
    }

    /** Whether a part hangs, by however many steps, on another. */
    boolean hangsOn(int part, int other) {
        int at = part;
        for (int steps = 0; at >= 0 && steps <= slots.size(); steps++) {
            if (at == other) {
                return true;
            }
            at = slots.get(at).parent();
        }
        return false;
    }
}
