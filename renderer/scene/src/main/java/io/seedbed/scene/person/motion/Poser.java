package io.seedbed.scene.person.motion;

import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.person.rig.Bones;
import io.seedbed.scene.person.rig.Joint;
import io.seedbed.scene.person.rig.Quaternion;
import io.seedbed.scene.person.rig.Side;
import io.seedbed.scene.person.rig.Skeleton;
import java.util.Arrays;
import java.util.Objects;

/** Bends a skeleton into a posture. One use, one thread. */
public final class Poser {

    /** From the wrist to the middle of the palm. */
    public static final double PALM = 0.085;

    private final Skeleton skeleton;
    private final Posture posture;
    private final Quaternion[] turns = new Quaternion[Joint.ALL.size()];
    private final Vec3[] places = new Vec3[Joint.ALL.size()];
    private Quaternion root = Quaternion.NONE;

    private Poser(Skeleton skeleton, Posture posture) {
        this.skeleton = skeleton;
        this.posture = posture;
    }

    /** The skeleton in a posture; its height above the ground is only right where the legs have goals. */
    public static Bones pose(Skeleton skeleton, Posture posture) {
        return new Poser(skeleton, posture).pose();
    }

    private Bones pose() {
        Trunk trunk = posture.trunk();
        root = Quaternion.of(trunk.lying(), 0, 0);
        set(Joint.HIPS, root.after(Quaternion.of(trunk.tilt(), trunk.swing(), trunk.roll())));
        Quaternion half = Quaternion.of(trunk.bend() / 2, trunk.twist() / 2, trunk.lean() / 2);
        set(Joint.SPINE, turn(Joint.HIPS).after(half));
        set(Joint.CHEST, turn(Joint.SPINE).after(half));
        Quaternion nod = Quaternion.of(trunk.nod() / 2, trunk.look() / 2, trunk.cock() / 2);
        set(Joint.NECK, turn(Joint.CHEST).after(nod));
        set(Joint.HEAD, turn(Joint.NECK).after(nod));
        leg(Side.LEFT, posture.leftLeg());
        leg(Side.RIGHT, posture.rightLeg());
        arm(Side.LEFT, posture.leftArm());
        arm(Side.RIGHT, posture.rightArm());
        return new Bones(skeleton, Arrays.asList(turns), Arrays.asList(places));
    }

    private void leg(Side side, Leg leg) {
        Joint thigh = Joint.LEFT_THIGH.on(side);
        Joint shin = Joint.LEFT_SHIN.on(side);
        Joint foot = Joint.LEFT_FOOT.on(side);
        set(thigh, turn(Joint.HIPS));
        Vec3 upper = root.apply(side.out(leg.thigh()).unit());
        Vec3 lower = root.apply(side.out(leg.shin()).unit());
        if (leg.goal() != null) {
            Vec3 goal = place(leg.goal(), side).plus(Vec3.of(0, Skeleton.ANKLE, -0.022));
            Reach reach = Reach.from(at(thigh), goal, skeleton.thigh(), skeleton.shin(), upper);
            upper = reach.first();
            lower = reach.second();
        }
        swing(thigh, turn(Joint.HIPS), shin, upper);
        swing(shin, turn(thigh), foot, lower);
        set(foot, foot(side, leg, turn(shin)));
        set(Joint.LEFT_TOES.on(side), turn(foot).after(Quaternion.of(-leg.bend(), 0, 0)));
    }

    /** Level on the ground, as far as the shin is upright, else as the shin is; then pitched. */
    private Quaternion foot(Side side, Leg leg, Quaternion shin) {
        Quaternion own = Quaternion.of(leg.heel(), side.sign() * leg.toes(), 0);
        Vec3 lower = shin.apply(Vec3.of(0, -1, 0));
        double level = leg.goal() != null ? 1 : Math.max(0, Math.min(1, (-lower.y() - 0.8) / 0.16));
        Vec3 ahead = shin.apply(Vec3.of(0, 0, 1));
        Vec3 heading = leg.goal() == null
                ? Vec3.of(ahead.x(), 0, ahead.z())
                : Vec3.of(ahead.x() * 0.35, 0, Math.max(0.2, ahead.z()));
        Quaternion flat = Quaternion.arc(Vec3.of(0, 0, 1), heading).after(own);
        return shin.after(own).towards(flat, level);
    }

    private void arm(Side side, Arm arm) {
        Joint clavicle = Joint.LEFT_CLAVICLE.on(side);
        Joint upper = Joint.LEFT_ARM.on(side);
        Joint fore = Joint.LEFT_FOREARM.on(side);
        Joint hand = Joint.LEFT_HAND.on(side);
        Vec3 palm = root.apply(side.out(arm.palm()));
        Vec3 first = root.apply(side.out(arm.upper()).unit());
        Vec3 second = root.apply(side.out(arm.fore()).unit());
        Vec3 fingers = arm.fingers().length() < 0.1
                ? second
                : root.apply(side.out(arm.fingers()).unit());
        shrug(side, clavicle, upper, first);
        if (arm.goal() != null) {
            Vec3 goal = place(arm.goal(), side);
            boolean pointed = arm.fingers().length() > 0.1;
            for (int i = 0; i < 2; i++) {
                Vec3 along = pointed ? fingers : goal.minus(at(upper)).unit();
                Vec3 wrist = goal.minus(along.times(PALM));
                Reach reach = Reach.from(
                        at(upper),
                        wrist,
                        skeleton.elbow(),
                        skeleton.wrist() - skeleton.elbow(),
                        root.apply(side.out(arm.upper()).unit()));
                first = reach.first();
                second = reach.second();
                shrug(side, clavicle, upper, first);
            }
            Vec3 wrist = at(upper)
                    .plus(first.times(skeleton.elbow()))
                    .plus(second.times(skeleton.wrist() - skeleton.elbow()));
            fingers = pointed ? fingers : goal.minus(wrist).unit();
        }
        swing(upper, turn(clavicle), fore, first);
        swing(fore, turn(upper), hand, second);
        Quaternion straight = Quaternion.arc(turn(fore).apply(side.out(Skeleton.ARM)), fingers)
                .after(turn(fore));
        set(hand, straight);
        if (palm.length() > 0.1) {
            Quaternion twist = twist(side, straight, fingers, palm);
            set(hand, twist.after(straight));
            Quaternion forearm =
                    twist(side, turn(fore), second, twist.after(straight).apply(side.out(normal())));
            turns[fore.ordinal()] = forearm.half().after(turn(fore));
        }
    }

    /** Where the left palm faces before posing. */
    private static Vec3 normal() {
        return Vec3.of(Skeleton.ARM.y(), -Skeleton.ARM.x(), 0);
    }

    private static Quaternion twist(Side side, Quaternion hand, Vec3 axis, Vec3 palm) {
        Vec3 now = hand.apply(side.out(normal()));
        Vec3 wanted = palm.minus(axis.times(palm.dot(axis)));
        if (wanted.length() < 0.05) {
            return Quaternion.NONE;
        }
        Vec3 from = now.minus(axis.times(now.dot(axis))).unit();
        double angle = StrictMath.atan2(from.cross(wanted.unit()).dot(axis), from.dot(wanted.unit()));
        return Quaternion.about(axis, angle);
    }

    /** The shoulder follows an arm that is raised. */
    private void shrug(Side side, Joint clavicle, Joint upper, Vec3 direction) {
        Vec3 seen = turn(Joint.CHEST).inverse().apply(direction);
        double up = Math.max(0, Math.min(1.2, seen.y() + 0.25)) * 24;
        double ahead = side.sign() * Math.max(-0.4, Math.min(1, seen.z())) * -9;
        set(clavicle, turn(Joint.CHEST).after(Quaternion.of(0, ahead, side.sign() * up)));
        set(upper, turn(clavicle));
    }

    private Vec3 place(Goal goal, Side side) {
        Vec3 offset = side.out(goal.offset());
        return switch (goal.from()) {
            case GROUND -> offset;
            case HIPS -> at(Joint.HIPS).plus(turn(Joint.HIPS).apply(offset));
            case CHEST -> at(Joint.CHEST).plus(turn(Joint.CHEST).apply(offset));
            case HEAD ->
                at(Joint.HEAD)
                        .plus(turn(Joint.HEAD)
                                .apply(offset.times(skeleton.figure().head())));
        };
    }

    /** Turns a joint from its parent's turn so that its child lies in a direction. */
    private void swing(Joint joint, Quaternion parent, Joint child, Vec3 direction) {
        Vec3 bone = skeleton.at(child).minus(skeleton.at(joint));
        set(joint, Quaternion.arc(parent.apply(bone), direction).after(parent));
    }

    private void set(Joint joint, Quaternion turn) {
        turns[joint.ordinal()] = turn;
        Joint parent = joint.parent();
        places[joint.ordinal()] = parent == null
                ? skeleton.at(joint).plus(posture.trunk().hips())
                : at(parent).plus(turn(parent).apply(skeleton.at(joint).minus(skeleton.at(parent))));
    }

    private Quaternion turn(Joint joint) {
        return Objects.requireNonNull(turns[joint.ordinal()]);
    }

    private Vec3 at(Joint joint) {
        return Objects.requireNonNull(places[joint.ordinal()]);
    }
}
