package io.seedbed.scene.place;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses for one item: by turns while the item's first cast is tried, by chance afterwards or without balance. Used by one
 * thread.
 *
 * @param byTurns whether values take turns
 */
record Turner(boolean byTurns, long seed, long index, Draw random) {

    /** One of these for a purpose; the list is not empty. */
    <T> T one(String purpose, List<T> all) {
        return byTurns ? new Turns(seed).at(purpose, index, all) : random.one(all);
    }

    /** All of these: the one whose turn it is first, then the others by chance. */
    <T> List<T> order(String purpose, List<T> all) {
        if (all.isEmpty()) {
            return all;
        }
        T first = one(purpose, all);
        List<T> result = new ArrayList<>(random.shuffled(all));
        result.remove(first);
        result.add(0, first);
        return result;
    }
}
