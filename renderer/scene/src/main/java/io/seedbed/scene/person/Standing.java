package io.seedbed.scene.person;

import static io.seedbed.scene.person.Repertoire.alone;
import static io.seedbed.scene.person.motion.Goal.From.CHEST;
import static io.seedbed.scene.person.motion.Goal.From.HEAD;
import static io.seedbed.scene.person.motion.Goal.From.HIPS;
import static io.seedbed.scene.person.motion.Posture.STANDING;

import io.seedbed.scene.person.motion.Arm;
import io.seedbed.scene.person.motion.HandShape;
import io.seedbed.scene.person.motion.Leg;
import io.seedbed.scene.person.motion.Posture;
import java.util.List;

/** What is done on the spot, with nothing. */
final class Standing {

    private static final Arm ON_HIP = Arm.to(HIPS, 0.2, 0.075, 0.02, 1, -0.25, -0.35)
            .palm(-1, -0.1, 0.1)
            .fingers(-0.35, -0.55, 0.75)
            .hand(HandShape.FLAT);
    private static final Leg WIDE = Leg.planted(0.155, 0).toes(14);
    private static final Posture RELAXED = STANDING.legs(
            Leg.planted(0.1, 0.03).toes(6), Leg.planted(0.125, -0.02).toes(16));

    private Standing() {}

    static List<Action> all() {
        return List.of(
                alone(
                        "standing",
                        "is standing",
                        Facing.OPEN,
                        Motion.between(
                                RELAXED.pelvis(0, 1.5, 0),
                                RELAXED.pelvis(0, -1.5, 0).head(0, 8, 0))),
                alone("waving", "is waving", Facing.FRONT, Motion.between(waving(0.0), waving(0.75))),
                alone("clapping", "is clapping", Facing.OPEN, Motion.between(clapping(0.03), clapping(0.14))),
                alone("crossing arms", "is crossing the arms", Facing.FRONT, Motion.still(crossed())),
                alone(
                        "hands on hips",
                        "is standing with hands on hips",
                        Facing.FRONT,
                        Motion.between(
                                RELAXED.legs(WIDE).arms(ON_HIP),
                                RELAXED.legs(WIDE).arms(ON_HIP).head(-4, 14, 0))),
                alone("stretching", "is stretching", Facing.FRONT, Motion.between(stretching(16), stretching(26))),
                alone("reaching up", "is reaching up", Facing.OPEN, Motion.between(reaching(24), reaching(34))),
                alone("bending over", "is bending over", Facing.SIDE, Motion.between(bending(72, 46), bending(62, 38))),
                alone("thinking", "is thinking", Facing.FRONT, Motion.still(thinking())),
                alone("phoning", "is talking on the phone", Facing.FRONT, Motion.between(phoning(0), phoning(12))),
                alone("taking a photo", "is taking a photo", Facing.HALF, Motion.still(photo())),
                alone("balancing", "is standing on one leg", Facing.FRONT, Motion.between(balancing(0), balancing(4))),
                alone("flexing", "is flexing the muscles", Facing.FRONT, Motion.still(flexing())));
    }

    private static Posture waving(double out) {
        Arm arm = Arm.along(0.85, 0.05, 0.3, 0.12 + out * 0.75, 1, 0.12)
                .palm(0, 0.1, 1)
                .hand(HandShape.FLAT);
        return RELAXED.right(arm).back(0, -3, 0).head(0, -6, -6);
    }

    private static Posture clapping(double apart) {
        Arm arm = Arm.to(CHEST, apart, 0.02, 0.3, 1, -0.7, -0.2)
                .palm(-1, 0, 0)
                .fingers(0, 0.62, 0.8)
                .hand(HandShape.FLAT);
        return RELAXED.arms(arm).back(3, 0, 0).head(6, 0, 0);
    }

    private static Posture crossed() {
        Arm left = Arm.to(CHEST, -0.1, -0.045, 0.185, 0.75, -0.8, 0.2)
                .palm(-0.2, 0, -1)
                .fingers(-1, 0.14, -0.1);
        Arm right = Arm.to(CHEST, -0.115, -0.005, 0.225, 0.75, -0.8, 0.2)
                .palm(-0.2, 0, -1)
                .fingers(-1, 0.06, -0.25);
        return RELAXED.legs(WIDE).arms(left.hand(HandShape.RELAXED), right.hand(HandShape.RELAXED));
    }

    private static Posture stretching(double lean) {
        Arm over = Arm.along(0.22, 1, 0.0, -0.55, 0.85, 0.05).hand(HandShape.FLAT);
        return STANDING.legs(Leg.planted(0.2, 0).toes(16))
                .arms(over, ON_HIP)
                .back(0, lean, 0)
                .head(0, 0, 6);
    }

    private static Posture reaching(double heel) {
        Leg toes = Leg.raised(0.1, 0.105, 0.02, heel);
        Arm up = Arm.along(0.12, 1, 0.16, 0.02, 1, 0.1).palm(0, 0, 1).hand(HandShape.FLAT);
        return STANDING.legs(toes).hips(0, 0.085, 0).arms(up).head(-28, 0, 0);
    }

    private static Posture bending(double tilt, double bend) {
        Arm down = Arm.along(0.08, -1, 0.1, 0.02, -1, 0.12);
        return STANDING.legs(Leg.planted(0.115, 0).knee(0.1, 0, 1))
                .hips(0, -0.02, -0.13)
                .pelvis(tilt, 0, 0)
                .back(bend, 0, 0)
                .head(18, 0, 0)
                .arms(down);
    }

    private static Posture thinking() {
        Arm chin = Arm.to(HEAD, 0.0, -0.028, 0.098, 0.5, -1, 0.35)
                .palm(0.15, 0.35, -1)
                .fingers(-0.45, 1, -0.1)
                .hand(HandShape.FIST);
        Arm across =
                Arm.to(CHEST, -0.1, -0.115, 0.2, 0.8, -0.7, 0).palm(0, 0.5, -1).fingers(-1, 0.0, 0.1);
        return RELAXED.arms(across, chin).head(7, -12, 8);
    }

    private static Posture phoning(double look) {
        Arm ear = Arm.to(HEAD, 0.118, 0.07, 0.015, 0.4, -1, 0.3)
                .palm(-1, 0, 0.05)
                .fingers(-0.12, 1, 0.12)
                .hand(HandShape.PHONE);
        return RELAXED.right(ear).head(2, look, 7);
    }

    private static Posture photo() {
        Arm hold = Arm.to(HEAD, 0.035, 0.05, 0.36, 0.75, -0.9, 0.1)
                .palm(-0.6, 0, 0.8)
                .fingers(-0.5, 0.8, 0.1)
                .hand(HandShape.PHONE);
        Arm help = Arm.to(HEAD, 0.06, 0.04, 0.34, 0.75, -0.9, 0.1)
                .palm(-1, 0, -0.3)
                .fingers(-0.2, 0.9, 0.2)
                .hand(HandShape.GRIP);
        return RELAXED.arms(help, hold).head(2, 0, 0);
    }

    private static Posture balancing(double lean) {
        Leg folded = Leg.along(0.95, -0.55, 0.35, -0.95, -0.42, -0.2, 40);
        Arm up = Arm.to(HEAD, 0.016, 0.4, 0.0, 1, 0.1, 0)
                .palm(-1, 0, 0)
                .fingers(0, 1, 0)
                .hand(HandShape.FLAT);
        return STANDING.legs(folded, Leg.planted(0.04, 0))
                .hips(0.02, 0, 0)
                .pelvis(0, 3, 0)
                .back(0, lean, 0)
                .arms(up);
    }

    private static Posture flexing() {
        Arm up = Arm.along(1, 0.12, 0.05, 0.12, 1, 0.12).palm(-1, 0, 0).hand(HandShape.FIST);
        return STANDING.legs(WIDE).arms(up).head(-2, 12, 0);
    }
}
