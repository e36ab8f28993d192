package io.seedbed.scene.person.motion;

import io.seedbed.scene.geometry.Vec3;

/**
 * The trunk and head; angles in degrees.
 *
 * @param lying of the whole body about x: −90 lies on the back, 90 on the front
 * @param hips where they are moved to, in figure units
 * @param tilt of the hips forwards
 * @param roll of the hips sideways, the left side up
 * @param swing of the hips to the left
 * @param bend of the back forwards
 * @param lean of the back to the right
 * @param twist of the back to the left
 * @param nod of the head down
 * @param look of the head to the left
 * @param cock of the head to the right
 */
public record Trunk(
        double lying,
        Vec3 hips,
        double tilt,
        double roll,
        double swing,
        double bend,
        double lean,
        double twist,
        double nod,
        double look,
        double cock) {

    /** Upright and straight. */
    public static final Trunk STRAIGHT = new Trunk(0, Vec3.ZERO, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    Trunk towards(Trunk other, double part) {
        return new Trunk(
                mix(lying, other.lying, part),
                hips.towards(other.hips, part),
                mix(tilt, other.tilt, part),
                mix(roll, other.roll, part),
                mix(swing, other.swing, part),
                mix(bend, other.bend, part),
                mix(lean, other.lean, part),
                mix(twist, other.twist, part),
                mix(nod, other.nod, part),
                mix(look, other.look, part),
                mix(cock, other.cock, part));
    }

    private static double mix(double a, double b, double part) {
        return a + (b - a) * part;
    }
}
