package io.seedbed.synthesis;

import java.util.Objects;

/**
 * What an image of a pair knows of the other.
 *
 * @param index of the other image
 * @param place 0 for the first of both, 1 for the second
 * @param change how the scenes differ
 * @param kind how the captions differ
 * @param isSameWords whether the captions have the same words in another order
 * @param caption true of this image, false of the other
 * @param other true of the other image, false of this one
 */
record Counterpart(
        long index, int place, String change, String kind, boolean isSameWords, String caption, String other) {
    Counterpart {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(kind, "kind");
    }

    /** The captions as Winoground numbers them: 0 is true of the first image. */
    String caption(int number) {
        return number == place ? caption : other;
    }
}
