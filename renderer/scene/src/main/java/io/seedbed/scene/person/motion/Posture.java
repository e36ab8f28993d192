package io.seedbed.scene.person.motion;

import io.seedbed.scene.geometry.Vec3;

/**
 * How a body is held, apart from whose body it is. Made from {@link #STANDING} by changes; immutable.
 *
 * @param lift of the lowest point above the ground, in figure units
 */
public record Posture(Trunk trunk, Arm leftArm, Arm rightArm, Leg leftLeg, Leg rightLeg, double lift) {

    private static final Arm HANGING = Arm.along(0.17, -1, 0.0, 0.06, -1, 0.17);
    private static final Leg STRAIGHT =
            Leg.along(0.05, -1, 0.01, 0.02, -1, -0.03, 0).toes(9);

    /** At ease. */
    public static final Posture STANDING = new Posture(Trunk.STRAIGHT, HANGING, HANGING, STRAIGHT, STRAIGHT, 0);

    /** With both arms. */
    public Posture arms(Arm left, Arm right) {
        return new Posture(trunk, left, right, leftLeg, rightLeg, lift);
    }

    /** With the same left and right arm. */
    public Posture arms(Arm both) {
        return arms(both, both);
    }

    /** With the left arm. */
    public Posture left(Arm arm) {
        return arms(arm, rightArm);
    }

    /** With the right arm. */
    public Posture right(Arm arm) {
        return arms(leftArm, arm);
    }

    /** With both legs. */
    public Posture legs(Leg left, Leg right) {
        return new Posture(trunk, leftArm, rightArm, left, right, lift);
    }

    /** With the same left and right leg. */
    public Posture legs(Leg both) {
        return legs(both, both);
    }

    /** With the hips moved. */
    public Posture hips(double x, double y, double z) {
        Trunk t = trunk;
        return trunk(new Trunk(
                t.lying(),
                Vec3.of(x, y, z),
                t.tilt(),
                t.roll(),
                t.swing(),
                t.bend(),
                t.lean(),
                t.twist(),
                t.nod(),
                t.look(),
                t.cock()));
    }

    /** With the hips tilted forwards, rolled and swung. */
    public Posture pelvis(double tilt, double roll, double swing) {
        Trunk t = trunk;
        return trunk(new Trunk(
                t.lying(), t.hips(), tilt, roll, swing, t.bend(), t.lean(), t.twist(), t.nod(), t.look(), t.cock()));
    }

    /** With the back bent forwards, leaned to the right and twisted to the left. */
    public Posture back(double bend, double lean, double twist) {
        Trunk t = trunk;
        return trunk(new Trunk(
                t.lying(), t.hips(), t.tilt(), t.roll(), t.swing(), bend, lean, twist, t.nod(), t.look(), t.cock()));
    }

    /** With the head nodding, looking to the left and cocked to the right. */
    public Posture head(double nod, double look, double cock) {
        Trunk t = trunk;
        return trunk(new Trunk(
                t.lying(), t.hips(), t.tilt(), t.roll(), t.swing(), t.bend(), t.lean(), t.twist(), nod, look, cock));
    }

    /** With the whole body laid down: −90 on the back, 90 on the front. */
    public Posture lying(double degrees) {
        Trunk t = trunk;
        return trunk(new Trunk(
                degrees, t.hips(), t.tilt(), t.roll(), t.swing(), t.bend(), t.lean(), t.twist(), t.nod(), t.look(),
                t.cock()));
    }

    /** With its lowest point above the ground. */
    public Posture lifted(double metres) {
        return new Posture(trunk, leftArm, rightArm, leftLeg, rightLeg, metres);
    }

    /** Left and right changed. */
    @SuppressWarnings("ArgumentSelectionDefectChecker") // a mirror swaps the sides
    public Posture mirrored() {
        Trunk t = trunk;
        Trunk other = new Trunk(
                t.lying(),
                Vec3.of(-t.hips().x(), t.hips().y(), t.hips().z()),
                t.tilt(),
                -t.roll(),
                -t.swing(),
                t.bend(),
                -t.lean(),
                -t.twist(),
                t.nod(),
                -t.look(),
                -t.cock());
        return new Posture(other, rightArm, leftArm, rightLeg, leftLeg, lift);
    }

    /** Part of the way to another posture. */
    public Posture towards(Posture other, double part) {
        return new Posture(
                trunk.towards(other.trunk, part),
                leftArm.towards(other.leftArm, part),
                rightArm.towards(other.rightArm, part),
                leftLeg.towards(other.leftLeg, part),
                rightLeg.towards(other.rightLeg, part),
                lift + (other.lift - lift) * part);
    }

    private Posture trunk(Trunk other) {
        return new Posture(other, leftArm, rightArm, leftLeg, rightLeg, lift);
    }
}
