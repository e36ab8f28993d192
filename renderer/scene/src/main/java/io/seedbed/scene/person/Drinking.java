package io.seedbed.scene.person;

import static io.seedbed.scene.person.motion.Goal.From.HEAD;
import static io.seedbed.scene.person.motion.Posture.STANDING;

import io.seedbed.scene.geometry.Turn;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.person.motion.Arm;
import io.seedbed.scene.person.motion.HandShape;
import io.seedbed.scene.person.motion.Leg;
import io.seedbed.scene.person.motion.Posture;
import io.seedbed.scene.person.rig.Joint;
import io.seedbed.scene.person.rig.Skeleton;
import io.seedbed.scene.spec.Pose;

/** The rim of a cup or the neck of a bottle at the mouth, its handle to the right. */
final class Drinking {

    private static final Vec3 MOUTH = Vec3.of(0, 0.048, 0.098);

    private Drinking() {}

    static Posture posture(double phase, Situation s) {
        double back = 5 * StrictMath.sin(2 * Math.PI * phase);
        double head = s.skeleton().figure().head();
        Vec3 off =
                turn(s.target()).apply(hand(s.target()).minus(rim(s.target()))).times(1 / (s.scale() * head));
        Arm arm = Arm.to(HEAD, -(MOUTH.x() + off.x()) + 0.01, MOUTH.y() + off.y(), MOUTH.z() + off.z(), 0.8, -0.75, 0.3)
                .palm(-0.85, 0, -0.35)
                .fingers(-0.35, 0.4, 0.6)
                .hand(HandShape.GRIP);
        return STANDING.legs(
                        Leg.planted(0.115, 0.04).toes(8),
                        Leg.planted(0.13, -0.03).toes(14))
                .right(arm)
                .back(-3, 0, 0)
                .head(-9 - back, 0, 0);
    }

    static Pose place(Footing footing, Target target) {
        Skeleton skeleton = footing.bones().skeleton();
        Vec3 own = skeleton.at(Joint.HEAD).plus(MOUTH.times(skeleton.figure().head()));
        Vec3 mouth = footing.carried(Joint.HEAD, own);
        Vec3 at = mouth.minus(turn(target).apply(rim(target)));
        return new Pose(at.x(), at.y(), at.z(), yaw(target), tip(target), 1);
    }

    private static Turn turn(Target target) {
        return Turn.aboutY(yaw(target)).after(Turn.aboutX(tip(target)));
    }

    /** The point of the rim that touches the lips. */
    private static Vec3 rim(Target target) {
        Vec3 size = target.bounds().size();
        Vec3 centre = target.bounds().centre();
        double towards = yaw(target) == 0 ? -1 : 1;
        double radius = slender(target) ? 0 : 0.38 * Math.min(size.x(), size.z());
        return Vec3.of(axis(target), target.bounds().max().y(), centre.z() + towards * radius);
    }

    private static Vec3 hand(Target target) {
        Vec3 size = target.bounds().size();
        if (handled(target)) {
            return target.grip();
        }
        double side = Math.min(size.x(), size.z()) / 2;
        return Vec3.of(
                axis(target) - side,
                Math.min(target.grip().y(), 0.55 * size.y()),
                target.bounds().centre().z());
    }

    /** Where the vessel itself is, without its handle. */
    private static double axis(Target target) {
        double centre = target.bounds().centre().x();
        double handle = (target.bounds().size().x() - target.bounds().size().z()) / 2;
        return handled(target) ? centre - Math.signum(target.grip().x() - centre) * Math.max(0, handle) : centre;
    }

    private static boolean handled(Target target) {
        return target.handle().isPresent()
                && Math.abs(target.grip().x() - target.bounds().centre().x()) > 0.025;
    }

    private static boolean slender(Target target) {
        Vec3 size = target.bounds().size();
        return size.y() > 2.6 * size.z();
    }

    private static double yaw(Target target) {
        return handled(target) && target.grip().x() > 0 ? Math.PI : 0;
    }

    private static double tip(Target target) {
        double degrees = slender(target) ? 62 : 32;
        return Math.toRadians(yaw(target) == 0 ? -degrees : degrees);
    }
}
