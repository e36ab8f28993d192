package io.seedbed.augment.hybrid;

import io.seedbed.augment.Example;

/**
 * A pool row near a mistake.
 *
 * @param row the pool's row
 * @param opinion what is believed of its label
 * @param similarity the cosine to the mistake
 */
record Neighbour(Example row, CoLabel opinion, double similarity) {

    /** How good a row of this label it would be: combined confidence × similarity to the power of {@code targeting}. */
    double merit(String label, double targeting) {
        return opinion.combined().probability(label) * Math.pow(Math.max(0, similarity), targeting);
    }
}
