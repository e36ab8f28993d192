package io.seedbed.scene.person;

import static io.seedbed.scene.person.Repertoire.alone;
import static io.seedbed.scene.person.Repertoire.laid;
import static io.seedbed.scene.person.motion.Goal.From.GROUND;
import static io.seedbed.scene.person.motion.Posture.STANDING;

import io.seedbed.scene.person.motion.Arm;
import io.seedbed.scene.person.motion.HandShape;
import io.seedbed.scene.person.motion.Leg;
import io.seedbed.scene.person.motion.Posture;
import java.util.List;

/** What is done near the ground. */
final class Lowered {

    private Lowered() {}

    static List<Action> all() {
        return List.of(
                alone("kneeling", "is kneeling", Facing.degrees(35, 80), Lowered::kneeling),
                alone("crouching", "is crouching", Facing.degrees(30, 80), Lowered::crouching),
                alone("sitting on the ground", "is sitting on the ground", Facing.FRONT, Lowered::crossLegged),
                laid("lying", "is lying on the ground", Facing.SIDE, Motion.between(lying(0), lying(1))),
                laid("doing push-ups", "is doing push-ups", Facing.SIDE, Motion.between(plank(0.25), plank(0.75))),
                laid("crawling", "is crawling", Facing.HALF, Lowered::crawling),
                laid(
                        "doing a handstand",
                        "is doing a handstand",
                        Facing.OPEN,
                        Motion.between(handstand(0), handstand(1))));
    }

    private static Posture kneeling(double phase, Situation s) {
        double hips = s.skeleton().thigh() + 0.062 - s.hips();
        double sway = 0.5 - 0.5 * StrictMath.cos(2 * Math.PI * phase);
        return STANDING.legs(
                        Leg.planted(0.1, s.skeleton().thigh() - 0.01).knee(0.15, 0.6, 1),
                        Leg.along(0.06, -1, 0.04, 0.02, 0.14, -1, 30).bend(50))
                .hips(0, hips, 0)
                .arms(
                        Arm.to(GROUND, 0.1, s.hips() + hips + 0.09, 0.36, 1, -0.4, 0)
                                .palm(0, -1, 0)
                                .fingers(-0.1, -0.2, 1),
                        Arm.along(0.18, -1, 0.02, 0.08, -1, 0.2))
                .back(4 + 5 * sway, 0, 0)
                .head(5, 0, 0);
    }

    private static Posture crouching(double phase, Situation s) {
        double down = -0.53 * s.hips() + 0.03 * StrictMath.cos(2 * Math.PI * phase);
        Arm onKnee = Arm.to(GROUND, 0.2, s.hips() + down + 0.1, 0.4, 1, -0.5, 0)
                .palm(-0.3, -1, 0)
                .fingers(-0.7, -0.3, 0.7);
        return STANDING.legs(Leg.raised(0.13, 0.045, 0.0, 20)
                        .knee(0.4, 0.2, 1)
                        .toes(14)
                        .bend(20))
                .hips(0, down, -0.13)
                .pelvis(26, 0, 0)
                .back(22, 0, 0)
                .head(-24, 0, 0)
                .arms(onKnee);
    }

    private static Posture crossLegged(double phase, Situation s) {
        double look = 10 * StrictMath.sin(2 * Math.PI * phase);
        return STANDING.legs(
                        Leg.along(0.78, -0.1, 0.64, -0.9, -0.16, 0.36, 20),
                        Leg.along(0.78, -0.08, 0.64, -0.9, -0.14, 0.2, 20))
                .pelvis(-8, 0, 0)
                .back(10, 0, 0)
                .head(2, look, 0)
                .arms(Arm.along(0.35, -0.85, 0.25, 0.3, -0.45, 0.85).palm(0, -1, 0));
    }

    private static Posture lying(double part) {
        return STANDING.lying(-90)
                .legs(
                        Leg.along(0.1, -0.8 - 0.05 * part, 0.6 - 0.1 * part, 0.05, -0.75, -0.66, 28),
                        Leg.along(0.12, -1, 0.02, 0.1, -1, 0.01, 26).toes(24))
                .arms(
                        Arm.along(0.55, -1, 0.02, 0.42, -1, 0.05).palm(0, 0, -1),
                        Arm.along(0.5, -1, 0.02, 0.4, -1, 0.05).palm(0, 0, -1))
                .head(6, 14 * part, 0);
    }

    private static Posture plank(double bend) {
        Arm arm = Arm.along(0.3 + 0.6 * bend, -0.7 * bend, 1 - 0.8 * bend, 0.1 - 0.2 * bend, 0.12, 1)
                .palm(0, 0.1, 1)
                .fingers(0, 1, 0.15)
                .hand(HandShape.FLAT);
        return STANDING.lying(90 - 19 + 13 * bend)
                .legs(Leg.along(0.06, -1, 0, 0.05, -1, 0, -14).bend(50))
                .arms(arm)
                .head(-26, 0, 0);
    }

    private static Posture crawling(double phase, Situation s) {
        double ahead = 0.07 * StrictMath.cos(2 * Math.PI * phase);
        double hips = s.skeleton().thigh() + 0.064;
        return STANDING.lying(80)
                .hips(0, hips - s.hips() - 0.045, 0)
                .legs(crawling(ahead), crawling(-ahead))
                .arms(onGround(s, -ahead), onGround(s, ahead))
                .head(-34, 0, 0);
    }

    private static Leg crawling(double ahead) {
        return Leg.along(0.06, -0.17 + ahead * 2, 1, 0.04, -1, -0.25, 74);
    }

    private static Arm onGround(Situation s, double ahead) {
        double shoulders = s.skeleton().trunk(1.4) - s.hips();
        return Arm.to(GROUND, 0.17, 0.04, shoulders + ahead + 0.03, 0.7, 0, -1)
                .palm(0, -1, 0)
                .fingers(-0.1, 0, 1)
                .hand(HandShape.FLAT);
    }

    private static Posture handstand(double part) {
        Arm arm = Arm.along(0.26, 1, 0.08, 0.16, 1, 0.02)
                .palm(0, 1, 0.1)
                .fingers(0.1, 0.1, 1)
                .hand(HandShape.FLAT);
        double open = 0.1 + 0.25 * part;
        return STANDING.lying(180)
                .legs(
                        Leg.along(0.1, -1, open, 0.05, -1, open - 0.1, 40),
                        Leg.along(0.1, -1, -open, 0.05, -0.95, -open - 0.3, 40))
                .arms(arm)
                .back(-6, 0, 0)
                .head(-30, 0, 0);
    }
}
