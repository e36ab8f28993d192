package io.seedbed.scene.person;

import java.util.random.RandomGenerator;

/**
 * From where an action can be read: the angle between where the person faces and the camera, to either side.
 *
 * @param least radians
 * @param most radians
 */
public record Facing(double least, double most) {

    /** From the front. */
    public static final Facing FRONT = degrees(0, 40);

    /** From the front or half from the side. */
    public static final Facing OPEN = degrees(0, 70);

    /** Half from the side. */
    public static final Facing HALF = degrees(30, 70);

    /** From the side. */
    public static final Facing SIDE = degrees(50, 90);

    /** Angles in degrees. */
    public static Facing degrees(double least, double most) {
        return new Facing(Math.toRadians(least), Math.toRadians(most));
    }

    /** Any such angle, to either side. */
    public double pick(RandomGenerator random) {
        double angle = least + (most - least) * random.nextDouble();
        return random.nextBoolean() ? angle : -angle;
    }
}
