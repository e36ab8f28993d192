package io.seedbed.augment.hybrid;

import io.seedbed.augment.Example;

/**
 * A pool row that is worth labelling by hand.
 *
 * @param row the pool's row
 * @param guess the label that is believed most
 * @param uncertainty the entropy of what is believed, 0 for certain to 1 for no idea
 * @param density the mean similarity to the rows of the pool: how many others the label would speak for
 */
public record Advice(Example row, String guess, double uncertainty, double density) {}
