package io.seedbed.scene.place;

import java.util.List;

/**
 * Lets values take turns: in any run of as many consecutive items as there are values every value comes once, in an order that
 * changes from run to run. A pure function; thread-safe.
 *
 * @param seed of the order
 */
record Turns(long seed) {

    /** The value whose turn it is at an item (0 or above), for a purpose. */
    <T> T at(String purpose, long item, List<T> values) {
        long run = Math.floorDiv(item, values.size());
        int turn = Math.floorMod(item, values.size());
        return Draw.of(seed, run, purpose).shuffled(values).get(turn);
    }
}
