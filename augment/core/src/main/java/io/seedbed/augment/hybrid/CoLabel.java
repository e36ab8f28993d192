package io.seedbed.augment.hybrid;

import io.seedbed.augment.Prediction;

/**
 * What is believed of a pool row's label. Immutable.
 *
 * @param student what the student says
 * @param description what the label prototypes say: descriptions, and seed rows where they are mixed in
 * @param combined both together: their weighted product, normalised
 */
public record CoLabel(Prediction student, Prediction description, Prediction combined) {}
