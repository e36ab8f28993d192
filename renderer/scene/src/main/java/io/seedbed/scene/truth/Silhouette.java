package io.seedbed.scene.truth;

/**
 * What an actor would cover if nothing stood before it.
 *
 * @param pixels within the image
 * @param box around all of it, also beyond the image
 * @param truncation share of the box's area outside the image, from 0 to 1
 */
record Silhouette(long pixels, Rectangle box, double truncation) {}
