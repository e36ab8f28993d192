package io.seedbed.scene.person;

import static io.seedbed.scene.person.Repertoire.with;
import static io.seedbed.scene.person.motion.Goal.From.CHEST;
import static io.seedbed.scene.person.motion.Goal.From.GROUND;
import static io.seedbed.scene.person.motion.Goal.From.HEAD;
import static io.seedbed.scene.person.motion.Posture.STANDING;

import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.person.motion.Arm;
import io.seedbed.scene.person.motion.HandShape;
import io.seedbed.scene.person.motion.Leg;
import io.seedbed.scene.person.motion.Posture;
import io.seedbed.scene.person.rig.Side;
import io.seedbed.scene.spec.Pose;
import java.util.List;

/** What is done with things in the hands. */
final class Handling {

    private static final Posture FIRM = STANDING.legs(
            Leg.planted(0.115, 0.04).toes(8), Leg.planted(0.13, -0.03).toes(14));

    private Handling() {}

    static List<Action> all() {
        return List.of(
                with(
                        "holding",
                        "is holding something",
                        "is holding %s",
                        Need.HOLDABLE,
                        Facing.FRONT,
                        Holding::posture,
                        Holding::place),
                with(
                        "carrying",
                        "is carrying something",
                        "is carrying %s",
                        Need.HOLDABLE,
                        Facing.HALF,
                        Handling::carrying,
                        Handling::betweenHands),
                with(
                        "lifting",
                        "is lifting something",
                        "is lifting %s overhead",
                        Need.HOLDABLE,
                        Facing.OPEN,
                        Handling::lifting,
                        Handling::betweenHands),
                with(
                        "hugging",
                        "is hugging something",
                        "is hugging %s",
                        Need.HOLDABLE,
                        Facing.OPEN,
                        Handling::hugging,
                        Handling::atChest),
                with(
                        "drinking",
                        "is drinking",
                        "is drinking from %s",
                        Need.CUP,
                        Facing.degrees(30, 70),
                        Drinking::posture,
                        Drinking::place),
                with(
                        "reading",
                        "is reading",
                        "is reading %s",
                        Need.BOOK,
                        Facing.degrees(25, 65),
                        Handling::reading,
                        Handling::open),
                with(
                        "throwing",
                        "is throwing something",
                        "is throwing %s",
                        Need.BALL,
                        Facing.degrees(40, 80),
                        Handling::throwing,
                        Handling::onRightPalm),
                with(
                        "catching",
                        "is catching something",
                        "is catching %s",
                        Need.BALL,
                        Facing.degrees(35, 75),
                        Handling::catching,
                        Handling::beforeHands),
                with(
                        "picking up",
                        "is picking something up",
                        "is picking up %s",
                        Need.HOLDABLE,
                        Facing.SIDE,
                        Handling::pickingUp,
                        Handling::fromGround));
    }

    private static double halfWidth(Situation s, double most) {
        double half = s.units(s.target().bounds().size().x() / 2);
        return Math.max(0.035, Math.min(most, half)) + 0.02;
    }

    private static Posture carrying(double phase, Situation s) {
        double half = halfWidth(s, 0.3);
        double deep = Math.min(0.2, s.units(s.target().bounds().size().z() / 2));
        Arm arm = Arm.to(CHEST, half, -0.16, 0.2 + deep, 0.9, -0.8, -0.4)
                .palm(-1, 0.25, 0)
                .fingers(-0.05, -0.1, 1)
                .hand(HandShape.FLAT);
        Posture walk = Motion.cycle(Moving.STRIDE, Moving.PASSING, Moving.STRIDE.mirrored(), Moving.PASSING.mirrored())
                .at(phase, s);
        return walk.arms(arm).pelvis(-2, 0, 0).back(-4, 0, 0).head(4, 0, 0);
    }

    private static Pose betweenHands(Footing footing, Target target) {
        Vec3 centre = target.bounds().centre();
        double above = Math.min(0.06, target.bounds().size().y() * 0.1);
        return Placing.bring(centre, footing.betweenPalms().plus(Vec3.of(0, above, 0)), 0);
    }

    private static Posture lifting(double phase, Situation s) {
        double half = halfWidth(s, 0.3);
        double up = 0.42 + 0.05 * StrictMath.sin(2 * Math.PI * phase);
        double above = up + Math.min(0.05, s.units(s.target().bounds().size().y() * 0.25));
        Arm arm = Arm.to(
                        HEAD,
                        half / s.skeleton().figure().head(),
                        above / s.skeleton().figure().head(),
                        0.06,
                        1,
                        0,
                        0.1)
                .palm(-1, 0.1, 0)
                .fingers(0, 1, 0.1)
                .hand(HandShape.FLAT);
        return FIRM.legs(Leg.planted(0.17, 0).toes(14)).arms(arm).head(-14, 0, 0);
    }

    private static Posture hugging(double phase, Situation s) {
        double deep = Math.min(0.24, s.units(s.target().bounds().size().z()));
        double sway = 3 * StrictMath.sin(2 * Math.PI * phase);
        Arm left = Arm.to(CHEST, -0.04, -0.03, 0.155 + deep, 1, -0.6, 0.3)
                .palm(0, 0, -1)
                .fingers(-1, 0.1, -0.1);
        Arm right = Arm.to(CHEST, -0.04, -0.11, 0.155 + deep, 1, -0.6, 0.3)
                .palm(0, 0, -1)
                .fingers(-1, 0.05, -0.1);
        return FIRM.arms(left, right).back(4, sway, 0).head(10, 8, 6);
    }

    private static Pose atChest(Footing footing, Target target) {
        Vec3 hands = footing.betweenPalms();
        Vec3 own = target.bounds().centre();
        double back = Math.min(0.24, target.bounds().size().z()) / 2;
        return Placing.bring(own, Vec3.of(0, hands.y() + 0.03, hands.z() - back - 0.01), 0);
    }

    private static Posture reading(double phase, Situation s) {
        double half =
                Math.max(0.05, Math.min(0.16, s.units(s.target().bounds().size().x() / 2)));
        double nod = 20 + 4 * StrictMath.sin(2 * Math.PI * phase);
        Arm arm = Arm.to(CHEST, half + 0.012, 0.0, 0.27, 0.9, -0.9, -0.1)
                .palm(-0.8, 0.45, -0.2)
                .fingers(-0.12, 0.25, 1)
                .hand(HandShape.GRIP);
        return FIRM.arms(arm).head(nod, 0, 0).back(4, 0, 0);
    }

    private static Pose open(Footing footing, Target target) {
        Vec3 hands = footing.betweenPalms();
        Vec3 size = target.bounds().size();
        boolean flat = size.y() < 0.5 * size.z();
        double tip = flat ? Math.toRadians(38) : Math.toRadians(-18);
        Vec3 own = target.bounds().centre();
        double cos = StrictMath.cos(tip);
        double sin = StrictMath.sin(tip);
        double y = own.y() * cos - own.z() * sin;
        double z = own.y() * sin + own.z() * cos;
        return flat
                ? new Pose(hands.x() + own.x(), hands.y() + 0.015 - y, hands.z() + 0.02 + z, Math.PI, tip, 1)
                : new Pose(hands.x() + own.x(), hands.y() + 0.03 - y, hands.z() + 0.02 + z, Math.PI, tip, 1);
    }

    private static Posture throwing(double phase, Situation s) {
        Posture back = STANDING.legs(
                        Leg.along(0.08, -0.86, 0.5, 0.03, -0.98, 0.16, -6),
                        Leg.along(0.12, -0.9, -0.36, 0.04, -0.86, -0.5, 4).bend(20))
                .arms(
                        Arm.along(0.3, 0.1, 0.95, 0.05, 0.2, 1).hand(HandShape.FLAT),
                        Arm.along(0.82, 0.42, -0.4, 0.1, 0.92, -0.42)
                                .palm(0, 0.25, 1)
                                .hand(HandShape.GRIP))
                .pelvis(-5, 0, -12)
                .back(-8, 5, -26)
                .head(0, 22, 0);
        Posture release = back.arms(
                        Arm.along(0.4, -0.85, 0.1, 0.2, -0.6, 0.7),
                        Arm.along(0.4, 0.62, 0.5, 0.12, 0.8, 0.62)
                                .palm(0, -0.35, 1)
                                .hand(HandShape.GRIP))
                .pelvis(5, 0, 6)
                .back(10, 0, 12)
                .head(-4, -8, 0);
        return back.towards(release, phase);
    }

    private static Pose onRightPalm(Footing footing, Target target) {
        Vec3 off = footing.facing(Side.RIGHT)
                .times(Math.max(0.01, target.bounds().size().z() / 2 - 0.012));
        return Placing.bring(target.bounds().centre(), footing.palm(Side.RIGHT).plus(off), 0);
    }

    private static Posture catching(double phase, Situation s) {
        double half = halfWidth(s, 0.2);
        double up = 0.22 + 0.04 * StrictMath.sin(2 * Math.PI * phase);
        Arm arm = Arm.to(CHEST, half + 0.015, up, 0.42, 1, -0.5, 0)
                .palm(-0.6, 0, 1)
                .fingers(0.08, 1, 0.3)
                .hand(HandShape.FLAT);
        return FIRM.legs(
                        Leg.planted(0.17, 0.12).toes(10),
                        Leg.planted(0.17, -0.16).toes(14))
                .hips(0, -0.07, 0)
                .pelvis(5, 0, 0)
                .back(3, 0, 0)
                .head(-12, 0, 0)
                .arms(arm);
    }

    private static Pose beforeHands(Footing footing, Target target) {
        Vec3 hands = footing.betweenPalms();
        double ahead = 0.35 * target.bounds().size().z() + 0.03;
        return Placing.bring(target.bounds().centre(), hands.plus(Vec3.of(0, 0.03, ahead)), 0);
    }

    private static Posture pickingUp(double phase, Situation s) {
        Vec3 size = s.target().bounds().size();
        double half = halfWidth(s, 0.26);
        double grip = Math.max(0.05, Math.min(0.4, s.units(0.55 * size.y()))) + 0.14 * phase;
        double ahead = ahead(s.skeleton().thigh(), Math.min(0.25, s.units(size.z() / 2)));
        Arm arm = Arm.to(GROUND, half, grip, ahead, 1, -0.1, -0.3)
                .palm(-1, 0, 0)
                .fingers(-0.05, -0.8, 0.55)
                .hand(HandShape.FLAT);
        double down = -0.3 + 0.06 * phase;
        return FIRM.legs(Leg.planted(0.15, 0.03).toes(12).knee(0.3, 0, 1))
                .hips(0, down, -0.17)
                .pelvis(58 - 8 * phase, 0, 0)
                .back(40 - 8 * phase, 0, 0)
                .head(-22, 0, 0)
                .arms(arm);
    }

    private static double ahead(double thigh, double deep) {
        return 0.85 * thigh + 0.4 * deep;
    }

    private static Pose fromGround(Footing footing, Target target) {
        Vec3 centre = target.bounds().centre();
        Vec3 hands = footing.betweenPalms();
        Pose pose = Placing.bring(centre, hands, 0);
        double lowest = pose.y() + target.bounds().min().y();
        return lowest >= 0.003 && hands.y() > 0.6 * target.bounds().size().y() + 0.01
                ? pose
                : new Pose(pose.x(), -target.bounds().min().y(), pose.z(), 0, 0, 1);
    }
}
