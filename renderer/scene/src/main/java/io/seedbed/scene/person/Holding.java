package io.seedbed.scene.person;

import static io.seedbed.scene.person.motion.Goal.From.GROUND;
import static io.seedbed.scene.person.motion.Posture.STANDING;

import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.person.motion.Arm;
import io.seedbed.scene.person.motion.HandShape;
import io.seedbed.scene.person.motion.Leg;
import io.seedbed.scene.person.motion.Posture;
import io.seedbed.scene.person.rig.Side;
import io.seedbed.scene.spec.Pose;

/**
 * Something in the right hand. What is gripped at its top hangs from it, what is gripped high above the ground stands on it,
 * all else is shown in front of the shoulder.
 */
final class Holding {

    private static final double AT_TOP = 0.72;
    private static final double STANDS = 0.5;
    private static final Posture FIRM = STANDING.legs(
            Leg.planted(0.115, 0.04).toes(8), Leg.planted(0.13, -0.03).toes(14));

    private Holding() {}

    static Posture posture(double phase, Situation s) {
        double wave = StrictMath.sin(2 * Math.PI * phase);
        Target target = s.target();
        double grip = target.grip().y();
        if (stands(target)) {
            double high = Math.min(s.units(grip), s.skeleton().trunk(1.42));
            return FIRM.right(Arm.to(GROUND, 0.34, high, 0.27, 0.8, -0.8, -0.3)
                            .palm(-1, 0, 0.2)
                            .fingers(0.1, 0.2, 1)
                            .hand(HandShape.GRIP))
                    .head(0, 6 * wave, 0);
        }
        if (hangs(target)) {
            double low = s.hips() - 0.13;
            double high = Math.max(low, s.units(grip) + 0.015);
            double out = 0.27 + s.units(thin(target) / 2);
            return FIRM.right(Arm.to(GROUND, out, high, 0.03, 0.6, 0, -1)
                            .palm(-1, 0, 0)
                            .fingers(0, -1, 0.1)
                            .hand(HandShape.FIST))
                    .back(0, 3, 0)
                    .head(0, 6 * wave, 0);
        }
        return FIRM.right(Arm.along(0.42, -0.95, 0.1, 0.42, 0.42 + 0.04 * wave, 0.8)
                        .palm(-0.8, 0, 0.5)
                        .hand(HandShape.GRIP))
                .head(6, -12, 0);
    }

    static Pose place(Footing footing, Target target) {
        Vec3 palm = footing.palm(Side.RIGHT);
        if (hangs(target)) {
            Vec3 size = target.bounds().size();
            double yaw = size.x() > size.z() * 1.2 ? Math.PI / 2 : 0;
            return Placing.bring(target.grip(), palm.minus(Vec3.of(0, 0.02 * footing.scale(), 0)), yaw);
        }
        Pose held = inPalm(target, palm, footing.facing(Side.RIGHT));
        return stands(target) ? new Pose(held.x(), -target.bounds().min().y(), held.z(), held.yaw(), 0, 1) : held;
    }

    /** The grip in a palm, the middle of the thing off to where the palm faces. */
    private static Pose inPalm(Target target, Vec3 palm, Vec3 facing) {
        Vec3 grip = target.grip();
        if (target.handle().isEmpty()) {
            Vec3 size = target.bounds().size();
            Vec3 centre = target.bounds().centre();
            grip = Vec3.of(centre.x() - Math.min(0.1, size.x() / 2), centre.y(), centre.z());
        }
        Vec3 off = target.bounds().centre().minus(grip);
        double away = Math.sqrt(off.x() * off.x() + off.z() * off.z());
        double yaw = away < 0.012 ? 0 : StrictMath.atan2(facing.x(), facing.z()) - StrictMath.atan2(off.x(), off.z());
        return Placing.bring(grip, palm, yaw);
    }

    private static boolean hangs(Target target) {
        Vec3 size = target.bounds().size();
        return target.handle().isPresent()
                && size.y() > 0.15
                && target.grip().y() > AT_TOP * size.y()
                && !stands(target);
    }

    private static boolean stands(Target target) {
        return target.handle().isPresent()
                && target.grip().y() > STANDS
                && target.grip().y() < 0.9 * target.bounds().size().y();
    }

    private static double thin(Target target) {
        Vec3 size = target.bounds().size();
        return Math.min(0.4, Math.min(size.x(), size.z()));
    }
}
