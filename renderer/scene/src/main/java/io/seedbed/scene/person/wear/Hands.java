package io.seedbed.scene.person.wear;

import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.geometry.Patch;
import io.seedbed.scene.geometry.Shapes;
import io.seedbed.scene.geometry.Turn;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.person.motion.HandShape;
import io.seedbed.scene.person.rig.Skeleton;
import java.util.ArrayList;
import java.util.List;

/** The left hand in its shapes, before posing: fingers along the arm, thumb to the front, palm towards the body. */
final class Hands {

    private static final Vec3 AHEAD = Skeleton.ARM;
    private static final Vec3 THUMB = Vec3.of(0, 0, 1);
    private static final Vec3 PALM = Vec3.of(Skeleton.ARM.y(), -Skeleton.ARM.x(), 0);
    private static final double[] SPREAD = {0.031, 0.0105, -0.0105, -0.030};
    private static final double[] LENGTH = {0.074, 0.082, 0.076, 0.06};

    private final Vec3 wrist;
    private final double size;

    private Hands(Vec3 wrist, double size) {
        this.wrist = wrist;
        this.size = size;
    }

    /** The hand at a wrist. */
    static Mesh left(Vec3 wrist, double size, HandShape shape) {
        return new Hands(wrist, size).mesh(shape);
    }

    /** The telephone of {@link HandShape#PHONE}, along the fingers. */
    static Mesh phone(Vec3 wrist, double size) {
        Mesh box = Shapes.box(Vec3.ZERO, 0.0045, 0.075, 0.037, 0.004);
        Turn turn = Turn.aboutZ(StrictMath.atan2(-AHEAD.x(), AHEAD.y()));
        Vec3 at = new Hands(wrist, size).place(0.112, 0.004, 0.026);
        return box.turned(turn).moved(at.x(), at.y(), at.z());
    }

    private Mesh mesh(HandShape shape) {
        List<Mesh> parts = new ArrayList<>();
        parts.add(palm());
        for (int finger = 0; finger < 4; finger++) {
            parts.add(finger(finger, curls(shape, finger)));
        }
        parts.add(thumb(shape));
        Vec3 mound = place(0.042, 0.022, 0.01);
        parts.add(Shapes.ellipsoid(mound, 0.019 * size, 0.026 * size, 0.019 * size, 8));
        return Mesh.join(parts);
    }

    /** Degrees at the three joints of a finger. */
    private static double[] curls(HandShape shape, int finger) {
        return switch (shape) {
            case RELAXED -> new double[] {14 + 5 * finger, 22 + 4 * finger, 16};
            case FLAT -> new double[] {0, 3, 3};
            case FIST -> new double[] {78, 98, 60};
            case GRIP -> new double[] {50, 62, 42};
            case PHONE -> new double[] {28, 40, 34};
            case POINTING -> finger == 0 ? new double[] {2, 3, 2} : new double[] {76, 98, 60};
        };
    }

    private Mesh palm() {
        return Patch.mesh(10, 7, 0.2, 0.13, (u, v) -> {
            double along = -0.035 + 0.13 * v;
            double wide = v < 0.3 ? 0.026 + 0.008 * v / 0.3 : 0.034 + 0.0075 * Math.min(1, (v - 0.3) / 0.4);
            double thick = 0.0225 - 0.0085 * v;
            double end = Math.min(1, Math.min(v + 0.35, 1 - v) / 0.12);
            double round = Math.sqrt(Math.max(0.0004, 1 - (1 - end) * (1 - end)));
            double angle = 2 * Math.PI * u;
            return place(
                    along,
                    wide * (0.75 + 0.25 * round) * round * StrictMath.cos(angle),
                    thick * round * StrictMath.sin(angle));
        });
    }

    private Mesh finger(int finger, double[] curls) {
        List<Vec3> way = new ArrayList<>();
        double along = 0.082 - 0.006 * Math.abs(finger - 1);
        double across = SPREAD[finger];
        double down = -0.001;
        double[] parts = {0.45, 0.31, 0.24};
        way.add(place(along - 0.012, across * 0.95, down));
        way.add(place(along, across, down));
        double bent = 0;
        for (int i = 0; i < 3; i++) {
            bent += Math.toRadians(curls[i]);
            double step = LENGTH[finger] * parts[i];
            along += step * StrictMath.cos(bent);
            down += step * StrictMath.sin(bent);
            way.add(place(along, across * (1 + 0.06 * (i + 1) * StrictMath.cos(bent)), down));
        }
        return Tubes.along(way, 0.0108 * size, 0.0078 * size, THUMB, 1, 5);
    }

    private Mesh thumb(HandShape shape) {
        double[][] way = switch (shape) {
            case FIST, POINTING ->
                new double[][] {{0.03, 0.022, 0.012}, {0.06, 0.036, 0.03}, {0.086, 0.022, 0.047}, {0.092, -0.004, 0.05}
                };
            case GRIP, PHONE ->
                new double[][] {{0.03, 0.02, 0.012}, {0.058, 0.038, 0.034}, {0.086, 0.036, 0.056}, {0.108, 0.026, 0.062}
                };
            case FLAT ->
                new double[][] {{0.025, 0.02, 0.006}, {0.055, 0.046, 0.008}, {0.082, 0.062, 0.006}, {0.104, 0.07, 0.004}
                };
            default ->
                new double[][] {{0.025, 0.02, 0.008}, {0.055, 0.042, 0.016}, {0.084, 0.05, 0.022}, {0.108, 0.05, 0.026}
                };
        };
        List<Vec3> points = new ArrayList<>();
        for (double[] at : way) {
            points.add(place(at[0], at[1], at[2]));
        }
        return Tubes.along(points, 0.0135 * size, 0.0092 * size, PALM, 1, 6);
    }

    private Vec3 place(double along, double across, double down) {
        return wrist.plus(AHEAD.times(along * size))
                .plus(THUMB.times(across * size))
                .plus(PALM.times(down * size));
    }
}
