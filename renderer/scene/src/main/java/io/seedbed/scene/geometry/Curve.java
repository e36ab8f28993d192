package io.seedbed.scene.geometry;

import java.util.ArrayList;
import java.util.List;

/** A smooth way through points: a Catmull–Rom spline, straight between two points. Immutable. */
public final class Curve {

    private final List<Vec3> points;
    private final boolean closed;

    private Curve(List<Vec3> points, boolean closed) {
        if (points.size() < 2) {
            throw new IllegalArgumentException("a curve needs two points, not " + points.size());
        }
        this.points = List.copyOf(points);
        this.closed = closed;
    }

    /** From the first point to the last. */
    public static Curve through(List<Vec3> points) {
        return new Curve(points, false);
    }

    /** Through all points and back to the first. */
    public static Curve around(List<Vec3> points) {
        return new Curve(points, true);
    }

    /** The point after a part of the way, from 0 to 1, each span counted alike. */
    public Vec3 at(double part) {
        int spans = closed ? points.size() : points.size() - 1;
        double scaled = Math.max(0, Math.min(1, part)) * spans;
        int span = Math.min(spans - 1, (int) scaled);
        double t = scaled - span;
        Vec3 p1 = point(span);
        Vec3 p2 = point(span + 1);
        if (points.size() == 2) {
            return p1.towards(p2, t);
        }
        Vec3 p0 = point(span - 1);
        Vec3 p3 = point(span + 2);
        double t2 = t * t;
        double t3 = t2 * t;
        return p1.times(2)
                .plus(p2.minus(p0).times(t))
                .plus(p0.times(2).minus(p1.times(5)).plus(p2.times(4)).minus(p3).times(t2))
                .plus(p1.times(3).minus(p0).minus(p2.times(3)).plus(p3).times(t3))
                .times(0.5);
    }

    /** Where the way leads at a part of it. */
    public Vec3 direction(double part) {
        double e = 1e-4;
        double from = Math.max(0, part - e);
        double to = Math.min(1, part + e);
        return at(to).minus(at(from)).unit();
    }

    /** Its length, from chords. */
    public double length() {
        double sum = 0;
        int chords = 16 * points.size();
        List<Vec3> all = new ArrayList<>();
        for (int i = 0; i <= chords; i++) {
            all.add(at((double) i / chords));
        }
        for (int i = 0; i < chords; i++) {
            sum += all.get(i).to(all.get(i + 1));
        }
        return sum;
    }

    private Vec3 point(int i) {
        int n = points.size();
        return points.get(closed ? Math.floorMod(i, n) : Math.max(0, Math.min(n - 1, i)));
    }
}
