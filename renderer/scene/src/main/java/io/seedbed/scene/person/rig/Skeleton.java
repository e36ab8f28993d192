package io.seedbed.scene.person.rig;

import io.seedbed.scene.geometry.Vec3;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the joints of a figure are before it is posed: upright, feet on y = 0, face to +Z, straight arms half raised. Lengths
 * are those of a figure drawn {@link #height()} tall. Immutable.
 */
public final class Skeleton {

    /** Where the left arm points. */
    public static final Vec3 ARM = Vec3.of(0.64, -0.76837, 0);

    /** Height of the ankles. */
    public static final double ANKLE = 0.085;

    private static final double HIPS = 0.905;
    private static final double SHOULDERS = 1.415;

    private final Figure figure;
    private final List<Vec3> at;

    /** The skeleton of a figure. */
    public Skeleton(Figure figure) {
        this.figure = figure;
        this.at = new ArrayList<>();
        for (Joint joint : Joint.ALL) {
            at.add(place(joint));
        }
    }

    private Vec3 place(Joint joint) {
        Side side = joint.name().startsWith("RIGHT") ? Side.RIGHT : Side.LEFT;
        double hips = figure.hipY();
        return switch (joint) {
            case HIPS -> Vec3.of(0, hips + 0.045, 0);
            case SPINE -> Vec3.of(0, trunk(1.07), 0);
            case CHEST -> Vec3.of(0, trunk(1.20), -0.005);
            case NECK -> Vec3.of(0, figure.shoulderY() + 0.055, -0.018);
            case HEAD -> Vec3.of(0, figure.shoulderY() + 0.12, -0.005);
            case LEFT_CLAVICLE, RIGHT_CLAVICLE -> side.out(Vec3.of(0.03, figure.shoulderY(), 0));
            case LEFT_ARM, RIGHT_ARM -> side.out(arm(0));
            case LEFT_FOREARM, RIGHT_FOREARM -> side.out(arm(elbow()));
            case LEFT_HAND, RIGHT_HAND -> side.out(arm(wrist()));
            case LEFT_THIGH, RIGHT_THIGH -> side.out(Vec3.of(figure.hipX(), hips, 0));
            case LEFT_SHIN, RIGHT_SHIN -> side.out(Vec3.of(figure.hipX() + 0.006, figure.kneeY(), 0.006));
            case LEFT_FOOT, RIGHT_FOOT -> side.out(Vec3.of(figure.hipX() + 0.012, ANKLE, -0.022));
            case LEFT_TOES, RIGHT_TOES -> side.out(Vec3.of(figure.hipX() + 0.018, 0.022, 0.085));
        };
    }

    /** Whose it is. */
    public Figure figure() {
        return figure;
    }

    /** Where a joint is. */
    public Vec3 at(Joint joint) {
        return at.get(joint.ordinal());
    }

    /** A height of the trunk of a man of 1.75 m, on this figure. */
    public double trunk(double y) {
        return figure.hipY() + (y - HIPS) * (figure.shoulderY() - figure.hipY()) / (SHOULDERS - HIPS);
    }

    /** A point on the left arm's axis, so far from the shoulder. */
    public Vec3 arm(double along) {
        return Vec3.of(figure.shoulderX(), figure.shoulderY() - 0.028, -0.008).plus(ARM.times(along));
    }

    /** From shoulder to elbow. */
    public double elbow() {
        return figure.upperArm();
    }

    /** From shoulder to wrist. */
    public double wrist() {
        return figure.upperArm() + figure.forearm();
    }

    /** From hip to knee. */
    public double thigh() {
        return at(Joint.LEFT_THIGH).to(at(Joint.LEFT_SHIN));
    }

    /** From knee to ankle. */
    public double shin() {
        return at(Joint.LEFT_SHIN).to(at(Joint.LEFT_FOOT));
    }

    /** From sole to crown. */
    public double height() {
        return at(Joint.HEAD).y() + 0.222 * figure.head();
    }
}
