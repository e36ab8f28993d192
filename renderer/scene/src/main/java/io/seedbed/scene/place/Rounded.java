package io.seedbed.scene.place;

import io.seedbed.scene.geometry.Vec3;

/** Numbers as scenes hold them: a tenth of a millimetre, a ten-thousandth of a radian. Stateless. */
final class Rounded {

    private static final double STEPS = 10_000;

    private Rounded() {}

    /** A length in metres; never −0. */
    static double length(double metres) {
        return Math.rint(metres * STEPS) / STEPS + 0.0;
    }

    /** An angle in radians, from −π to π; never −0. */
    static double angle(double radians) {
        return length(Math.IEEEremainder(radians, 2 * Math.PI));
    }

    /** A point. */
    static Vec3 point(Vec3 at) {
        return Vec3.of(length(at.x()), length(at.y()), length(at.z()));
    }
}
