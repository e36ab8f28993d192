package io.seedbed.scene.person.rig;

import io.seedbed.scene.geometry.Vec3;

/**
 * How much each joint moves a point of the body. The functions know the body's plan, so that what lies near each other moves
 * alike: clothes stay over skin. Weights are indexed by the joint's ordinal and sum to one. Immutable.
 */
public final class Weights {

    private final Skeleton skeleton;
    private final double unit;

    /** The weights of a skeleton. */
    public Weights(Skeleton skeleton) {
        this.skeleton = skeleton;
        this.unit = (skeleton.trunk(1.415) - skeleton.trunk(0.905)) / 0.51;
    }

    /** A rule that fills the weights of a point. */
    @FunctionalInterface
    public interface Rule {
        /** Fills {@code into}, which is all zero. */
        void fill(double x, double y, double z, double[] into);
    }

    /** All of it moves with one joint. */
    public static Rule rigid(Joint joint) {
        return (x, y, z, into) -> into[joint.ordinal()] = 1;
    }

    /** Skin and close clothes. */
    public Rule body() {
        return this::body;
    }

    /** What hangs around the legs from the hips down: skirts and coats. */
    public Rule hanging() {
        return (x, y, z, into) -> {
            double below = step(skeleton.figure().hipY() + 0.03 - y, -0.06, 0.16);
            body(x, Math.max(y, skeleton.figure().hipY() + 0.13), z, into);
            scale(into, 1 - below);
            double left = step(x, -0.1, 0.1);
            double knee = 0.55 * step(skeleton.figure().kneeY() - y, -0.1, 0.25);
            double hips = below * 0.12 * (1 - knee);
            into[Joint.HIPS.ordinal()] += hips;
            limb(into, Joint.LEFT_THIGH, Joint.LEFT_SHIN, (below - hips) * left, knee);
            limb(into, Joint.RIGHT_THIGH, Joint.RIGHT_SHIN, (below - hips) * (1 - left), knee);
        };
    }

    /** Hair: the head's, where it reaches the shoulders partly theirs. */
    public Rule hair() {
        double chin = skeleton.at(Joint.HEAD).y();
        return (x, y, z, into) -> {
            double low = 0.7 * step(chin - y, -0.02, 0.14);
            into[Joint.HEAD.ordinal()] = 1 - low;
            into[Joint.CHEST.ordinal()] = low;
        };
    }

    private void body(double x, double y, double z, double[] into) {
        Side side = x >= 0 ? Side.LEFT : Side.RIGHT;
        double out = Math.abs(x);
        Vec3 shoulder = skeleton.arm(0);
        double sx = out - shoulder.x();
        double sy = y - shoulder.y();
        double along = sx * Skeleton.ARM.x() + sy * Skeleton.ARM.y();
        double ax = sx - along * Skeleton.ARM.x();
        double ay = sy - along * Skeleton.ARM.y();
        double az = z - shoulder.z();
        double away = Math.sqrt(ax * ax + ay * ay + az * az);
        double inwards = Math.max(0, ax * Skeleton.ARM.y() - ay * Skeleton.ARM.x());
        double arm = step(along - 0.75 * inwards, -0.04, 0.07) * (1 - step(away, 0.082, 0.118));
        double groin = skeleton.figure().hipY() - 0.062 + 0.62 * out;
        double leg = step(groin - y, -0.075, 0.085);
        trunk(out, y, side, into);
        scale(into, (1 - arm) * (1 - leg));
        if (arm > 0) {
            double elbow = step(along, skeleton.elbow() - 0.055, skeleton.elbow() + 0.055);
            double wrist = step(along, skeleton.wrist() - 0.03, skeleton.wrist() + 0.025);
            into[Joint.LEFT_ARM.on(side).ordinal()] += arm * (1 - elbow);
            into[Joint.LEFT_FOREARM.on(side).ordinal()] += arm * elbow * (1 - wrist);
            into[Joint.LEFT_HAND.on(side).ordinal()] += arm * wrist;
        }
        if (leg > 0) {
            double left = step(x, -0.025, 0.025);
            leg(into, Side.LEFT, leg * (1 - arm) * left, y, z);
            leg(into, Side.RIGHT, leg * (1 - arm) * (1 - left), y, z);
        }
    }

    private void leg(double[] into, Side side, double share, double y, double z) {
        double knee = step(skeleton.figure().kneeY() - y, -0.075, 0.075);
        double ankle = step(Skeleton.ANKLE - y, -0.05, 0.015);
        double toes = step(z, 0.055, 0.115) * ankle;
        limb(into, Joint.LEFT_THIGH.on(side), Joint.LEFT_SHIN.on(side), share * (1 - ankle), knee);
        into[Joint.LEFT_FOOT.on(side).ordinal()] += share * (ankle - toes);
        into[Joint.LEFT_TOES.on(side).ordinal()] += share * toes;
    }

    private void trunk(double out, double y, Side side, double[] into) {
        double spine = step(y, skeleton.trunk(0.94), skeleton.trunk(1.10));
        double chest = step(y, skeleton.trunk(1.11), skeleton.trunk(1.27));
        double shoulders = skeleton.figure().shoulderY();
        double neck = step(y, shoulders - 0.005, shoulders + 0.085);
        double head = step(y, shoulders + 0.085, shoulders + 0.15);
        double clavicle = 0.85 * step(out, 0.045 * unit, 0.15 * unit) * step(y, shoulders - 0.14, shoulders - 0.02);
        into[Joint.HIPS.ordinal()] = 1 - spine;
        into[Joint.SPINE.ordinal()] = spine * (1 - chest);
        into[Joint.CHEST.ordinal()] = spine * chest * (1 - neck) * (1 - clavicle);
        into[Joint.LEFT_CLAVICLE.on(side).ordinal()] = spine * chest * (1 - neck) * clavicle;
        into[Joint.NECK.ordinal()] = neck * (1 - head);
        into[Joint.HEAD.ordinal()] = neck * head;
    }

    private static void limb(double[] into, Joint upper, Joint lower, double share, double bend) {
        into[upper.ordinal()] += share * (1 - bend);
        into[lower.ordinal()] += share * bend;
    }

    private static void scale(double[] into, double by) {
        for (int i = 0; i < into.length; i++) {
            into[i] *= by;
        }
    }

    /** From 0 to 1 between two values, smoothly. */
    static double step(double value, double from, double to) {
        double t = Math.max(0, Math.min(1, (value - from) / (to - from)));
        return t * t * (3 - 2 * t);
    }
}
