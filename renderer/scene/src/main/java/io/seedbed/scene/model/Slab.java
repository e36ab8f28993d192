package io.seedbed.scene.model;

import io.seedbed.scene.geometry.Vec3;

/**
 * A level rectangle on or in a thing where other things can be, in the thing's own coordinates.
 *
 * @param centre its middle
 * @param halfX half of its width
 * @param halfZ half of its depth
 * @param room free height above it, in metres
 */
public record Slab(Vec3 centre, double halfX, double halfZ, double room) {}
