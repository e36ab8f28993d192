package io.seedbed.scene.person;

import static io.seedbed.scene.person.Repertoire.settled;
import static io.seedbed.scene.person.Repertoire.with;
import static io.seedbed.scene.person.motion.Goal.From.GROUND;
import static io.seedbed.scene.person.motion.Goal.From.HEAD;
import static io.seedbed.scene.person.motion.Posture.STANDING;

import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Slab;
import io.seedbed.scene.person.motion.Arm;
import io.seedbed.scene.person.motion.HandShape;
import io.seedbed.scene.person.motion.Leg;
import io.seedbed.scene.person.motion.Posture;
import io.seedbed.scene.person.rig.Joint;
import io.seedbed.scene.person.rig.Side;
import io.seedbed.scene.person.rig.Skeleton;
import io.seedbed.scene.spec.Pose;
import java.util.List;

/** What is done to things that stand somewhere. */
final class Meetings {

    /** From a seat up to the hip joints, in figure units. */
    static final double SEATED = 0.108;

    private Meetings() {}

    static List<Action> all() {
        return List.of(
                settled(
                        "sitting",
                        "is sitting",
                        "is sitting on %s",
                        Need.SEAT,
                        Facing.degrees(0, 75),
                        Meetings::sitting,
                        Meetings::underSeat),
                settled(
                        "riding",
                        "is riding",
                        "is riding %s",
                        Need.RIDEABLE,
                        Facing.SIDE,
                        Riding::posture,
                        Meetings::underSeat),
                with(
                        "kicking",
                        "is kicking something",
                        "is kicking %s",
                        Need.BALL,
                        Facing.SIDE,
                        Meetings::kicking,
                        Meetings::beforeFoot),
                with(
                        "pointing",
                        "is pointing at something",
                        "is pointing at %s",
                        Need.ANYTHING,
                        Facing.FRONT,
                        Meetings::pointing,
                        Meetings::aside),
                with(
                        "looking",
                        "is looking at something",
                        "is looking at %s",
                        Need.ANYTHING,
                        Facing.HALF,
                        Meetings::looking,
                        Meetings::ahead),
                with(
                        "pushing",
                        "is pushing something",
                        "is pushing %s",
                        Need.BULKY,
                        Facing.SIDE,
                        Meetings::pushing,
                        Meetings::atHands),
                with(
                        "touching",
                        "is touching something",
                        "is touching %s",
                        Need.TABLE_TOP,
                        Facing.degrees(0, 60),
                        Meetings::touching,
                        Meetings::besideRight),
                with(
                        "leaning",
                        "is leaning on something",
                        "is leaning on %s",
                        Need.TABLE_TOP,
                        Facing.SIDE,
                        Meetings::leaning,
                        Meetings::underHands));
    }

    private static Posture sitting(double phase, Situation s) {
        double seat = s.units(s.target().seat().centre().y());
        double sway = StrictMath.sin(2 * Math.PI * phase);
        Skeleton k = s.skeleton();
        double hip = seat + SEATED;
        double up = Math.max(0, hip - k.shin() - Skeleton.ANKLE - 0.015);
        double ahead = Math.max(
                0.12,
                Math.min(k.thigh() + k.shin() - 0.1, k.thigh() - 0.02 + 0.5 * Math.max(0, k.shin() + 0.06 - hip)));
        Leg leg = Leg.raised(0.115, up, ahead, up > 0.05 ? 14 : 0)
                .knee(0.12, 1, 0.4)
                .bend(0)
                .toes(8);
        Arm hand = Arm.to(GROUND, 0.115, hip + 0.1, 0.7 * k.thigh(), 1, -0.5, -0.3)
                .palm(0, -1, 0)
                .fingers(-0.25, -0.1, 1);
        return STANDING.hips(0, hip - s.hips(), 0)
                .pelvis(-6, 0, 0)
                .back(8, 0, 2 * sway)
                .head(2, 8 * sway, 0)
                .legs(leg)
                .arms(hand);
    }

    private static Pose underSeat(Footing footing, Target target) {
        Slab seat = target.seat();
        Vec3 hips = footing.at(Joint.LEFT_THIGH).towards(footing.at(Joint.RIGHT_THIGH), 0.5);
        double back = Math.max(0, seat.halfZ() - 0.24 * footing.scale());
        Vec3 own = seat.centre().plus(Vec3.of(0, 0, seat.halfZ() > 0.15 ? Math.min(0.06, back) - 0.04 : 0));
        return Placing.bring(own, Vec3.of(hips.x(), own.y(), hips.z()), 0);
    }

    private static Posture kicking(double phase, Situation s) {
        Posture contact = STANDING.legs(Leg.planted(0.05, 0.0), Leg.along(0.04, -0.72, 0.68, 0.0, -0.68, 0.74, 18))
                .hips(0.03, -0.015, -0.06)
                .arms(
                        Arm.along(0.85, -0.32, 0.5, 0.62, -0.1, 0.75).hand(HandShape.FLAT),
                        Arm.along(0.8, -0.55, -0.5, 0.7, -0.5, -0.4).hand(HandShape.FLAT))
                .pelvis(-10, -3, 8)
                .back(8, 0, -14)
                .head(12, 0, 0);
        Posture through = contact.legs(Leg.planted(0.05, 0.0), Leg.along(0.0, -0.3, 0.95, -0.02, -0.12, 1, 24))
                .pelvis(-18, -4, 12)
                .head(4, 0, 0);
        return contact.towards(through, phase);
    }

    private static Pose beforeFoot(Footing footing, Target target) {
        Vec3 toes = footing.at(Joint.RIGHT_TOES);
        double radius = target.bounds().size().z() / 2;
        double up = Math.max(0, toes.y() - radius + 0.02);
        Pose ground = Placing.onGround(target, toes.x(), toes.z() + radius + 0.09 * footing.scale() + 0.3 * up, 0);
        return new Pose(ground.x(), ground.y() + up, ground.z(), 0, 0, 1);
    }

    /** From the person to what is pointed at, in metres. */
    private static double away(double scale, Target target) {
        Vec3 size = target.bounds().size();
        return 1.15 * scale + 0.6 * Math.max(size.x(), size.z());
    }

    private static Posture pointing(double phase, Situation s) {
        double away = s.units(away(s.scale(), s.target()));
        double high = s.units(0.8 * s.target().bounds().size().y());
        Vec3 shoulder =
                Vec3.of(-s.skeleton().figure().shoulderWidth(), s.skeleton().trunk(1.42), 0);
        Vec3 way = Vec3.of(-0.85 * away, high, 0.53 * away).minus(shoulder).unit();
        double wave = 0.03 * StrictMath.sin(2 * Math.PI * phase);
        double up = Math.max(-0.42, way.y()) + wave;
        Arm arm = Arm.along(-way.x(), up + 0.05, way.z(), -way.x(), up, way.z())
                .palm(0, -1, 0.2)
                .hand(HandShape.POINTING);
        double down = Math.toDegrees(StrictMath.asin(Math.max(-0.9, Math.min(0.9, -way.y())))) * 0.5;
        return STANDING.legs(Leg.planted(0.11, 0), Leg.planted(0.13, 0.03).toes(18))
                .right(arm)
                .back(2, 0, -12)
                .head(down, -38, 0);
    }

    private static Pose aside(Footing footing, Target target) {
        double away = away(footing.scale(), target);
        return Placing.onGround(target, -0.85 * away, 0.53 * away, 0);
    }

    private static double distance(Target target) {
        Vec3 size = target.bounds().size();
        return 0.75 + 0.5 * size.z() + 0.25 * size.y();
    }

    private static Posture looking(double phase, Situation s) {
        double high = s.units(s.target().bounds().size().y() / 2)
                - s.skeleton().at(Joint.HEAD).y()
                - 0.1;
        double down = -Math.toDegrees(StrictMath.atan2(high, s.units(distance(s.target()))));
        double nod = Math.max(-20, Math.min(44, down * 0.75));
        Arm shade = Arm.to(HEAD, 0.045, 0.155, 0.125, 1, -0.05, 0.35)
                .palm(0, -1, -0.2)
                .fingers(-1, 0.18, -0.05)
                .hand(HandShape.FLAT);
        double turn = 4 * StrictMath.sin(2 * Math.PI * phase);
        return STANDING.legs(
                        Leg.planted(0.11, 0.06).toes(6),
                        Leg.planted(0.12, -0.06).toes(14))
                .right(shade)
                .back(6 + 0.2 * nod, 0, turn)
                .head(0.7 * nod, 0, 0);
    }

    private static Pose ahead(Footing footing, Target target) {
        return Placing.onGround(target, 0, distance(target) + 0.1, 0);
    }

    private static double handHeight(Situation s) {
        double high = s.units(s.target().bounds().size().y());
        return Math.max(0.5, Math.min(s.skeleton().trunk(1.3), 0.8 * high));
    }

    private static Posture pushing(double phase, Situation s) {
        double hand = handHeight(s);
        double apart =
                Math.max(0.08, Math.min(0.2, s.units(s.target().bounds().size().x() / 2) - 0.04));
        double low = Math.max(0, s.skeleton().trunk(1.3) - hand);
        double step = 0.5 - 0.5 * StrictMath.cos(2 * Math.PI * phase);
        Arm arm = Arm.to(GROUND, apart, hand, 0.66 + 0.1 * low, 1, -0.8, 0)
                .palm(0, 0, 1)
                .fingers(0.08, 1, 0.12)
                .hand(HandShape.FLAT);
        return STANDING.legs(
                        Leg.planted(0.1, 0.1 + 0.06 * step).knee(0.1, 0, 1),
                        Leg.raised(0.1, 0.06, -0.56, 30).knee(0.1, 0, 1))
                .hips(0, -0.1 - 0.1 * low, -0.12)
                .pelvis(20 + 26 * low, 0, 0)
                .back(16 + 30 * low, 0, 0)
                .head(-18, 0, 0)
                .arms(arm);
    }

    private static Pose atHands(Footing footing, Target target) {
        double near = (footing.palm(Side.LEFT).z() + footing.palm(Side.RIGHT).z()) / 2;
        return Placing.onGround(target, 0, near + target.bounds().size().z() / 2 + 0.004, 0);
    }

    private static Posture touching(double phase, Situation s) {
        double top = s.units(s.target().top().centre().y());
        double high = Math.max(0.35, Math.min(s.skeleton().trunk(1.4), top)) + 0.012;
        double bend = Math.max(0, s.skeleton().trunk(0.95) - high) * 70;
        double sway = 0.02 * StrictMath.sin(2 * Math.PI * phase);
        Arm arm = Arm.to(GROUND, 0.42, high, 0.22 + sway, 0.7, -0.6, -0.5)
                .palm(0, -1, 0)
                .fingers(0.5, -0.05, 0.8)
                .hand(HandShape.FLAT);
        return STANDING.legs(Leg.planted(0.11, 0), Leg.planted(0.13, 0.03).toes(16))
                .hips(0, -0.06 * Math.min(1, bend / 20), -0.03)
                .pelvis(bend * 0.6, 0, 0)
                .back(bend * 0.7 + 3, 8, -8)
                .head(10, -28, 0)
                .right(arm);
    }

    private static Pose besideRight(Footing footing, Target target) {
        Vec3 palm = footing.palm(Side.RIGHT);
        Slab top = target.top();
        double in = Math.min(0.14, 0.6 * top.halfX());
        Vec3 own = Vec3.of(
                top.centre().x() + top.halfX() - in,
                target.bounds().min().y(),
                top.centre().z());
        return Placing.bring(own, Vec3.of(palm.x(), 0, palm.z()), 0);
    }

    private static Posture leaning(double phase, Situation s) {
        double top = s.units(s.target().top().centre().y());
        double high = Math.max(0.4, Math.min(s.skeleton().trunk(1.25), top)) + 0.012;
        double low = Math.max(0, s.skeleton().trunk(1.0) - high);
        double nod = 4 * StrictMath.sin(2 * Math.PI * phase);
        Arm arm = Arm.to(GROUND, 0.2, high, 0.4, 0.6, 0.2, -1)
                .palm(0, -1, 0)
                .fingers(-0.1, -0.05, 1)
                .hand(HandShape.FLAT);
        return STANDING.legs(Leg.planted(0.11, -0.06), Leg.planted(0.12, -0.16).toes(12))
                .hips(0, -0.02, -0.1)
                .pelvis(20 + 55 * low, 0, 0)
                .back(14 + 40 * low, 0, 0)
                .head(-8 + nod, 0, 0)
                .arms(arm);
    }

    private static Pose underHands(Footing footing, Target target) {
        Vec3 hands = footing.betweenPalms();
        Slab top = target.top();
        Vec3 own = Vec3.of(
                top.centre().x(), target.bounds().min().y(), top.centre().z() - top.halfZ() + 0.11);
        return Placing.bring(own, Vec3.of(hands.x(), 0, hands.z()), 0);
    }
}
