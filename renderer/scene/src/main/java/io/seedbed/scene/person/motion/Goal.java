package io.seedbed.scene.person.motion;

import io.seedbed.scene.geometry.Vec3;

/**
 * Where a hand's palm or an ankle has to be.
 *
 * @param from what the place is told from
 * @param offset in figure units; x counts outwards from the middle
 */
public record Goal(From from, Vec3 offset) {

    /** What a place is told from. */
    public enum From {
        /** The point on the ground where the person stands, axes of the person. */
        GROUND,
        /** The hips, turning with them. */
        HIPS,
        /** The chest, turning with it. */
        CHEST,
        /** The head, turning with it. */
        HEAD
    }

    /** Part of the way to another goal; the same kind of place is needed. */
    Goal towards(Goal other, double part) {
        return from == other.from ? new Goal(from, offset.towards(other.offset, part)) : part < 0.5 ? this : other;
    }
}
