package io.seedbed.scene.person;

import static io.seedbed.scene.person.motion.Goal.From.GROUND;
import static io.seedbed.scene.person.motion.Posture.STANDING;

import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.person.motion.Arm;
import io.seedbed.scene.person.motion.HandShape;
import io.seedbed.scene.person.motion.Leg;
import io.seedbed.scene.person.motion.Posture;
import io.seedbed.scene.person.rig.Skeleton;

/**
 * Riders: the target's seat is the saddle and its grip the middle of the handlebar. A low seat is a deck to stand on, a narrow
 * one a bicycle's, a broad one is ridden astride.
 */
final class Riding {

    private static final double DECK = 0.35;
    private static final double NARROW = 0.1;
    private static final double BROAD = 0.14;

    private Riding() {}

    static Posture posture(double phase, Situation s) {
        double sway = StrictMath.sin(2 * Math.PI * phase);
        Vec3 saddle = s.target().seat().centre();
        double wide = s.target().seat().halfX();
        if (saddle.y() < DECK) {
            return onDeck(s, sway);
        }
        return wide > BROAD ? astride(s, sway) : pedalling(s, sway, wide <= NARROW);
    }

    /** The handlebar against the saddle, in figure units: x is 0, y above the ground. */
    private static Vec3 bar(Situation s, double ahead) {
        Vec3 saddle = s.target().seat().centre();
        Vec3 bar =
                s.target().handle().orElse(Vec3.of(0, s.target().bounds().max().y() - 0.03, saddle.z() + ahead));
        return Vec3.of(0, s.units(bar.y()), s.units(bar.z() - saddle.z()));
    }

    private static Arm onBar(Vec3 bar, double apart) {
        return Arm.to(GROUND, apart, bar.y() + 0.025, bar.z() + 0.015, 0.9, -0.6, -0.3)
                .palm(0, -1, 0.25)
                .fingers(-0.15, -0.2, 1)
                .hand(HandShape.GRIP);
    }

    private static Posture onDeck(Situation s, double sway) {
        double deck = s.units(s.target().seat().centre().y());
        Vec3 bar = bar(s, 0.34);
        double down = Math.max(0, s.skeleton().trunk(1.0) + deck - bar.y());
        return STANDING.hips(0, deck - 0.04, -0.02)
                .pelvis(4 + 30 * down, 0, 0)
                .back(6 + 30 * down + 2 * sway, 0, 0)
                .head(-4 - 40 * down, 0, 0)
                .legs(
                        Leg.raised(0.03, deck, 0.13, 0).toes(2),
                        Leg.raised(0.03, deck, -0.16, 0).toes(14))
                .arms(onBar(bar, 0.2));
    }

    private static Posture pedalling(Situation s, double sway, boolean bicycle) {
        double saddle = s.units(s.target().seat().centre().y());
        double hip = saddle + Meetings.SEATED - 0.025;
        Vec3 bar = bar(s, bicycle ? 0.54 : 0.63);
        double reach = Math.max(0, bar.z() - 0.38) * 75 + Math.max(0, hip + 0.3 - bar.y()) * 38;
        double bend = Math.max(6, Math.min(62, reach));
        double k = bicycle ? saddle / 0.945 : saddle / 0.83;
        double axle = 0.285 * k;
        Leg right = bicycle ? pedal(axle - 0.115 * k, 0.33 * k, 6) : pedal(0.3 * k, 0.3 * k, 4);
        Leg left = bicycle ? pedal(axle + 0.105 * k, 0.09 * k, 14) : right;
        return STANDING.hips(0, hip - s.hips(), 0)
                .pelvis(0.5 * bend, 0, 0)
                .back(0.5 * bend + sway, 0, 0)
                .head(-0.75 * bend, 3 * sway, 0)
                .legs(left, right)
                .arms(onBar(bar, s.units(s.target().bounds().size().x() / 2) - 0.05));
    }

    /** A foot whose ball is on a pedal at a height, so far before the saddle. */
    private static Leg pedal(double height, double ahead, double heel) {
        return Leg.raised(0.105, height + 0.012, ahead - 0.09, heel)
                .bend(0)
                .toes(2)
                .knee(0.1, 0.4, 1);
    }

    private static Posture astride(Situation s, double sway) {
        double hip = s.units(s.target().seat().centre().y()) + Meetings.SEATED - 0.03;
        double wide = s.units(s.target().bounds().size().x() / 2);
        double out = Math.max(0.2, Math.min(0.36, wide - 0.02));
        double leg = s.skeleton().thigh() + s.skeleton().shin();
        double ankle = Math.max(0.02, hip - 0.86 * leg - Skeleton.ANKLE);
        Leg hanging = Leg.raised(out, ankle, 0.1, -8).knee(0.7, 0.1, 1).toes(12);
        Arm reins = Arm.to(GROUND, 0.06, hip + 0.2, 0.4, 0.9, -0.9, -0.3)
                .palm(-1, -0.2, 0)
                .fingers(-0.2, 0, 1)
                .hand(HandShape.FIST);
        return STANDING.hips(0, hip - s.hips(), 0)
                .pelvis(2, 0, 0)
                .back(4 + 2 * sway, 0, 0)
                .head(-2, 6 * sway, 0)
                .legs(hanging)
                .arms(reins);
    }
}
