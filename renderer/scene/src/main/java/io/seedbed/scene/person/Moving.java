package io.seedbed.scene.person;

import static io.seedbed.scene.person.Repertoire.alone;
import static io.seedbed.scene.person.motion.Posture.STANDING;

import io.seedbed.scene.person.motion.Arm;
import io.seedbed.scene.person.motion.HandShape;
import io.seedbed.scene.person.motion.Leg;
import io.seedbed.scene.person.motion.Posture;
import java.util.List;

/** What moves the whole person. */
final class Moving {

    /** The left heel touches the ground in front. */
    static final Posture STRIDE = STANDING.legs(
                    Leg.along(0.02, -0.9, 0.42, 0.02, -0.96, 0.26, -16),
                    Leg.along(0.02, -0.94, -0.3, 0.02, -0.82, -0.57, 4).bend(32))
            .arms(Arm.along(0.14, -0.92, -0.42, 0.06, -0.97, -0.16), Arm.along(0.12, -0.93, 0.34, -0.02, -0.8, 0.6))
            .pelvis(3, 0, -5)
            .back(3, 0, 12);

    /** The left leg carries, the right passes it. */
    static final Posture PASSING = STANDING.legs(
                    Leg.along(0.01, -1, 0.02, 0.01, -1, -0.05, 0), Leg.along(0.03, -0.92, 0.4, 0.02, -0.74, -0.67, 8))
            .arms(Arm.along(0.15, -1, 0.06, 0.04, -0.96, 0.3), Arm.along(0.15, -1, -0.02, 0.04, -0.97, 0.22))
            .pelvis(3, 0, 0)
            .back(3, 0, 0);

    private Moving() {}

    static List<Action> all() {
        return List.of(
                alone(
                        "walking",
                        "is walking",
                        Facing.degrees(35, 90),
                        Motion.cycle(STRIDE, PASSING, STRIDE.mirrored(), PASSING.mirrored())),
                alone(
                        "running",
                        "is running",
                        Facing.degrees(40, 90),
                        Motion.cycle(leap(), drive(), leap().mirrored(), drive().mirrored())),
                alone("jumping", "is jumping", Facing.OPEN, Motion.between(jump(0.24, 0), jump(0.4, 1))),
                alone(
                        "dancing",
                        "is dancing",
                        Facing.OPEN,
                        Motion.cycle(dance(1), swing(), dance(1).mirrored(), swing().mirrored())));
    }

    private static Posture leap() {
        return STANDING.legs(
                        Leg.along(0.03, -0.42, 0.92, 0.02, -0.93, -0.3, -6),
                        Leg.along(0.02, -0.84, -0.56, 0.02, -0.3, -0.95, 30))
                .arms(
                        Arm.along(0.2, -0.66, -0.78, 0.12, -0.72, 0.7).hand(HandShape.FIST),
                        Arm.along(0.12, -0.84, 0.5, -0.22, 0.42, 0.88).hand(HandShape.FIST))
                .pelvis(12, 0, -6)
                .back(10, 0, 20)
                .head(-12, 0, 0)
                .lifted(0.07);
    }

    private static Posture drive() {
        return STANDING.legs(
                        Leg.along(0.02, -0.97, 0.22, 0.02, -0.95, -0.3, 0),
                        Leg.along(0.02, -0.95, 0.1, 0.02, -0.12, -1, 24))
                .arms(
                        Arm.along(0.2, -0.95, -0.2, 0.06, -0.35, 0.93).hand(HandShape.FIST),
                        Arm.along(0.16, -0.95, 0.0, -0.05, -0.1, 1).hand(HandShape.FIST))
                .pelvis(13, 0, 0)
                .back(10, 0, 4)
                .head(-12, 0, 0)
                .lifted(0.01);
    }

    private static Posture jump(double lift, double spread) {
        Arm arm = Arm.along(0.5 + 0.2 * spread, 0.85, 0.12, 0.3 + 0.25 * spread, 1, 0.06)
                .hand(HandShape.FLAT);
        return STANDING.legs(
                        Leg.along(0.3 + 0.1 * spread, -0.8, 0.42, 0.12, -0.72, -0.72, 40),
                        Leg.along(0.28 + 0.1 * spread, -0.88, 0.24, 0.12, -0.6, -0.82, 40))
                .arms(arm)
                .back(-5, 0, 0)
                .head(-12, 0, 0)
                .lifted(lift);
    }

    private static Posture dance(double size) {
        return STANDING.legs(
                        Leg.along(0.4, -0.9, 0.1, 0.16, -1, -0.12, 2).toes(14),
                        Leg.along(0.42, -0.72, 0.5, -0.12, -0.85, -0.52, 34)
                                .toes(14)
                                .bend(10))
                .arms(
                        Arm.along(0.72, 0.66, 0.14, 0.1, 1, 0.12).hand(HandShape.FLAT),
                        Arm.along(0.86, -0.48, -0.1, -0.66, -0.62, 0.42).hand(HandShape.FLAT))
                .pelvis(0, 9 * size, 0)
                .back(0, 13, 12)
                .head(-5, 16, -8);
    }

    private static Posture swing() {
        return STANDING.legs(
                        Leg.along(0.24, -0.93, 0.3, 0.1, -0.95, -0.28, 4).toes(12),
                        Leg.along(0.26, -0.93, 0.26, 0.1, -0.95, -0.3, 10).toes(12))
                .arms(
                        Arm.along(0.85, -0.1, 0.3, 0.15, 0.9, 0.45).hand(HandShape.FLAT),
                        Arm.along(0.85, -0.15, 0.3, 0.2, 0.85, 0.45).hand(HandShape.FLAT))
                .pelvis(2, -6, 0)
                .back(2, -5, -10)
                .head(-3, -8, 6);
    }
}
