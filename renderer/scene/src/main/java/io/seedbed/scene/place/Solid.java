package io.seedbed.scene.place;

import io.seedbed.scene.geometry.Turn;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Slab;
import io.seedbed.scene.spec.Pose;
import java.util.List;

/** A hull turned, scaled and put somewhere: what collides, is supported and is projected. Immutable. */
final class Solid {

    private final Hull hull;
    private final Pose pose;
    private final double scale;
    private final Turn turn;
    private final List<Vec3> points;
    private final Outline footprint;
    private final double low;
    private final double high;

    private Solid(
            Hull hull,
            Pose pose,
            double scale,
            Turn turn,
            List<Vec3> points,
            Outline footprint,
            double low,
            double high) {
        this.hull = hull;
        this.pose = pose;
        this.scale = scale;
        this.turn = turn;
        this.points = points;
        this.footprint = footprint;
        this.low = low;
        this.high = high;
    }

    /**
     * A hull at a pose.
     *
     * @param scale of everything together, the pose's own included
     */
    static Solid of(Hull hull, Pose pose, double scale) {
        Turn turn = Turn.aboutY(pose.yaw()).after(Turn.aboutX(pose.tip()));
        List<Vec3> points = hull.points().stream()
                .map(point -> turn.apply(point.times(scale)))
                .toList();
        double[] x = points.stream().mapToDouble(Vec3::x).toArray();
        double[] z = points.stream().mapToDouble(Vec3::z).toArray();
        double low = points.stream().mapToDouble(Vec3::y).min().orElseThrow();
        double high = points.stream().mapToDouble(Vec3::y).max().orElseThrow();
        return new Solid(hull, pose, scale, turn, points, Outline.around(x, z), low, high);
    }

    /** The same, turned alike, elsewhere. */
    Solid at(double x, double y, double z) {
        Pose there = new Pose(x, y, z, pose.yaw(), pose.tip(), pose.scale());
        return new Solid(hull, there, scale, turn, points, footprint, low, high);
    }

    Hull hull() {
        return hull;
    }

    Pose pose() {
        return pose;
    }

    double scale() {
        return scale;
    }

    Outline footprint() {
        return footprint;
    }

    /** Its outermost points in the world. */
    List<Vec3> points() {
        Vec3 at = Vec3.of(pose.x(), pose.y(), pose.z());
        return points.stream().map(at::plus).toList();
    }

    /** A point of the model in the world. */
    Vec3 place(Vec3 local) {
        return turn.apply(local.times(scale)).plus(Vec3.of(pose.x(), pose.y(), pose.z()));
    }

    /** Height of its lowest point, in metres. */
    double low() {
        return pose.y() + low;
    }

    /** Height of its highest point, in metres. */
    double high() {
        return pose.y() + high;
    }

    /** Its middle. */
    Vec3 centre() {
        return place(hull.bounds().centre());
    }

    /** The larger side of its footprint's box in its own axes, in metres. */
    double width() {
        Vec3 size = hull.bounds().size().times(scale);
        return Math.max(size.x(), size.z());
    }

    /** The largest side of its box, in metres. */
    double size() {
        return Math.max(width(), high - low);
    }

    /** Horizontal distance to another; below zero where their footprints overlap. */
    double gap(Solid other) {
        return footprint.gap(other.footprint, other.pose.x() - pose.x(), other.pose.z() - pose.z());
    }

    /** Whether the two are in each other's way, or nearer than a margin. */
    boolean hits(Solid other, double margin) {
        return low() < other.high() - 1e-6 && other.low() < high() - 1e-6 && gap(other) < margin;
    }

    /** Whether its footprint lies on a slab of another thing. */
    boolean isWithin(Slab slab, Solid owner) {
        Turn back = Turn.aboutY(-owner.pose.yaw());
        for (int i = 0; i < footprint.corners(); i++) {
            Vec3 corner =
                    Vec3.of(footprint.x(i) + pose.x() - owner.pose.x(), 0, footprint.y(i) + pose.z() - owner.pose.z());
            Vec3 local = back.apply(corner).minus(slab.centre().times(owner.scale));
            if (Math.abs(local.x()) > slab.halfX() * owner.scale + 1e-6
                    || Math.abs(local.z()) > slab.halfZ() * owner.scale + 1e-6) {
                return false;
            }
        }
        return true;
    }
}
