package io.seedbed.scene.person.wear;

import io.seedbed.scene.geometry.Sdf;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.person.rig.Figure;
import io.seedbed.scene.person.rig.Joint;
import io.seedbed.scene.person.rig.Shape;
import io.seedbed.scene.person.rig.Skeleton;
import io.seedbed.scene.person.wear.Column.Section;
import java.util.ArrayList;
import java.util.List;

/** The naked body as solids. Limbs are those of the left side; {@link Sdf#twin()} makes both. Immutable. */
final class Anatomy {

    private static final double[][] MAN = {
        {0.79, 0.105, 0.050, -0.060},
        {0.83, 0.160, 0.082, -0.112},
        {0.88, 0.173, 0.097, -0.126},
        {0.94, 0.168, 0.100, -0.116},
        {1.00, 0.156, 0.098, -0.094},
        {1.08, 0.147, 0.097, -0.084},
        {1.16, 0.153, 0.102, -0.096},
        {1.25, 0.166, 0.114, -0.112},
        {1.32, 0.170, 0.110, -0.116},
        {1.375, 0.160, 0.084, -0.106},
        {1.415, 0.144, 0.058, -0.092},
        {1.445, 0.100, 0.046, -0.080},
        {1.475, 0.066, 0.042, -0.072},
        {1.51, 0.057, 0.044, -0.066},
        {1.57, 0.055, 0.046, -0.062}
    };
    private static final double[][] WOMAN = {
        {0.79, 0.105, 0.048, -0.062},
        {0.83, 0.164, 0.082, -0.118},
        {0.88, 0.180, 0.096, -0.134},
        {0.94, 0.171, 0.097, -0.118},
        {1.00, 0.146, 0.090, -0.088},
        {1.08, 0.124, 0.083, -0.072},
        {1.16, 0.130, 0.088, -0.082},
        {1.25, 0.143, 0.096, -0.097},
        {1.32, 0.145, 0.092, -0.102},
        {1.375, 0.137, 0.072, -0.094},
        {1.415, 0.122, 0.050, -0.082},
        {1.445, 0.078, 0.040, -0.070},
        {1.475, 0.055, 0.036, -0.062},
        {1.51, 0.047, 0.037, -0.056},
        {1.57, 0.046, 0.039, -0.052}
    };
    private static final double[][] CHILD = {
        {0.79, 0.105, 0.050, -0.060},
        {0.83, 0.150, 0.082, -0.106},
        {0.88, 0.158, 0.098, -0.116},
        {0.94, 0.154, 0.106, -0.106},
        {1.00, 0.147, 0.110, -0.092},
        {1.08, 0.142, 0.110, -0.086},
        {1.16, 0.144, 0.106, -0.092},
        {1.25, 0.148, 0.102, -0.102},
        {1.32, 0.146, 0.096, -0.104},
        {1.375, 0.134, 0.074, -0.096},
        {1.415, 0.120, 0.052, -0.082},
        {1.445, 0.076, 0.042, -0.070},
        {1.475, 0.058, 0.040, -0.060},
        {1.51, 0.052, 0.042, -0.054},
        {1.57, 0.052, 0.046, -0.052}
    };

    private final Skeleton skeleton;
    private final double build;
    private final Column trunk;

    Anatomy(Shape shape) {
        this.skeleton = new Skeleton(shape.figure());
        this.build = shape.build();
        this.trunk = Column.through(sections());
    }

    private List<Section> sections() {
        Figure figure = skeleton.figure();
        double[][] table = figure.isChild() ? CHILD : figure == Figure.WOMAN ? WOMAN : MAN;
        double slim = figure == Figure.GIRL ? 0.97 : 1;
        List<Section> sections = new ArrayList<>();
        for (double[] row : table) {
            double girth = (1 + (row[0] > 1.43 ? 0.04 : 0.085) * build) * slim;
            double belly = Math.max(0, 1 - Math.abs(row[0] - 1.05) / 0.2) * Math.max(-0.2, build) * 0.045;
            double waist = Math.max(0, 1 - Math.abs(row[0] - 1.08) / 0.16) * build * 0.014;
            sections.add(new Section(
                    skeleton.trunk(row[0]), row[1] * girth + waist, row[2] * girth + belly, row[3] * girth));
        }
        return sections;
    }

    Skeleton skeleton() {
        return skeleton;
    }

    Figure figure() {
        return skeleton.figure();
    }

    /** A height of the trunk told for a man of 1.75 m. */
    double y(double reference) {
        return skeleton.trunk(reference);
    }

    /** How thick limbs are against an average adult's. */
    double limbs() {
        return (1 + 0.13 * build)
                * switch (figure()) {
                    case MAN -> 1;
                    case WOMAN -> 0.86;
                    case BOY -> 0.9;
                    case GIRL -> 0.86;
                };
    }

    /** Hips, waist, chest, neck. */
    Column trunk() {
        return trunk;
    }

    /** The bust of a woman, the chest of a man; nothing on a child. */
    Sdf chest(double ease) {
        if (figure().isChild()) {
            return trunk.grown(ease);
        }
        double y = y(figure() == Figure.WOMAN ? 1.262 : 1.29);
        double z = trunk.at(y).front();
        Sdf form = figure() == Figure.WOMAN
                ? Sdf.ellipsoid(Vec3.of(0.066, y, z - 0.02), 0.056 + ease, 0.06 + ease, 0.052 + ease)
                : Sdf.ellipsoid(Vec3.of(0.07, y, z - 0.045), 0.075 + ease, 0.06 + ease, 0.052 + ease);
        return Sdf.join(0.04, trunk.grown(ease), form.twin());
    }

    /** The left arm to the wrist. */
    Sdf arm(double ease) {
        double k = limbs();
        Vec3 elbow = skeleton.arm(skeleton.elbow());
        Vec3 wrist = skeleton.arm(skeleton.wrist() + 0.02);
        Vec3 calf = skeleton.arm(skeleton.elbow() + 0.07);
        Vec3 upper = skeleton.arm(0.11);
        return Sdf.join(
                0.035,
                Sdf.limb(skeleton.arm(-0.005), elbow, 0.046 * k + ease, 0.039 * k + ease),
                Sdf.limb(elbow, wrist, 0.039 * k + ease, 0.026 * Math.sqrt(k) + ease),
                Sdf.ball(calf.plus(Vec3.of(0, 0, -0.002)), 0.042 * k + ease),
                Sdf.ball(upper.plus(Vec3.of(0, 0, 0.006)), 0.047 * k + ease));
    }

    /** The left leg to the ankle. */
    Sdf leg(double ease) {
        double k = limbs() * (figure() == Figure.WOMAN ? 1.1 : 1);
        Vec3 hip = skeleton.at(Joint.LEFT_THIGH);
        Vec3 knee = skeleton.at(Joint.LEFT_SHIN);
        Vec3 ankle = skeleton.at(Joint.LEFT_FOOT);
        double calf = knee.y() - 0.13;
        return Sdf.join(
                0.05,
                Sdf.limb(hip.plus(Vec3.of(-0.002, -0.03, -0.01)), knee, 0.088 * k + ease, 0.053 * k + ease),
                Sdf.limb(knee, ankle, 0.05 * k + ease, 0.035 * Math.sqrt(k) + ease),
                Sdf.ellipsoid(Vec3.of(knee.x() + 0.003, calf, -0.02), 0.05 * k + ease, 0.115 + ease, 0.053 * k + ease));
    }

    /** Trunk and arms, melted at the shoulders. */
    Sdf upper(double ease) {
        return Sdf.join(0.055, chest(ease), arm(ease).twin());
    }

    /** Hips and legs. */
    Sdf lower(double ease) {
        return Sdf.join(0.03, trunk.grown(ease), leg(ease).twin());
    }

    /** A cut across the left arm so far from the shoulder: all that is nearer. */
    Sdf armUntil(double along) {
        Vec3 p = skeleton.arm(along);
        return Sdf.below(Skeleton.ARM, Skeleton.ARM.dot(p));
    }

    /** A cut across the left arm so far from the shoulder: all that is farther. */
    Sdf armFrom(double along) {
        Vec3 p = skeleton.arm(along);
        return Sdf.below(Skeleton.ARM.times(-1), -Skeleton.ARM.dot(p));
    }

    /** All below a height. */
    static Sdf below(double y) {
        return Sdf.below(Vec3.UP, y);
    }

    /** All below a height that falls by {@code slope} a metre to the front. */
    static Sdf below(double y, double slope) {
        Vec3 normal = Vec3.of(0, 1, slope);
        return Sdf.below(normal, y / normal.length());
    }

    /** All above a height that falls by {@code slope} a metre to the front. */
    static Sdf above(double y, double slope) {
        Vec3 normal = Vec3.of(0, -1, -slope);
        return Sdf.below(normal, -y / normal.length());
    }

    /** All above a height. */
    static Sdf above(double y) {
        return Sdf.below(Vec3.of(0, -1, 0), -y);
    }
}
