package io.seedbed.scene.geometry;

/**
 * A solid as its signed distance: negative inside, in metres. Combined solids give a bound of the distance, which is what
 * {@link SurfaceNets} needs. Pure functions.
 */
@FunctionalInterface
public interface Sdf {

    /** The signed distance at a point. */
    double at(double x, double y, double z);

    /** An ellipsoid; the distance is approximate away from the surface. */
    static Sdf ellipsoid(Vec3 centre, double rx, double ry, double rz) {
        return (x, y, z) -> {
            double a = (x - centre.x()) / rx;
            double b = (y - centre.y()) / ry;
            double c = (z - centre.z()) / rz;
            double k0 = Math.sqrt(a * a + b * b + c * c);
            double k1 = Math.sqrt(a * a / (rx * rx) + b * b / (ry * ry) + c * c / (rz * rz));
            return k1 < 1e-9 ? -Math.min(rx, Math.min(ry, rz)) : k0 * (k0 - 1) / k1;
        };
    }

    /** A ball. */
    static Sdf ball(Vec3 centre, double radius) {
        return ellipsoid(centre, radius, radius, radius);
    }

    /** A limb: from one point to another with rounded ends, its radius changing from {@code ra} to {@code rb}. */
    static Sdf limb(Vec3 a, Vec3 b, double ra, double rb) {
        Vec3 along = b.minus(a);
        double scale = 1 / Math.max(1e-12, along.dot(along));
        return (x, y, z) -> {
            double px = x - a.x();
            double py = y - a.y();
            double pz = z - a.z();
            double t = Math.max(0, Math.min(1, (px * along.x() + py * along.y() + pz * along.z()) * scale));
            double dx = px - along.x() * t;
            double dy = py - along.y() * t;
            double dz = pz - along.z() * t;
            return Math.sqrt(dx * dx + dy * dy + dz * dz) - (ra + (rb - ra) * t);
        };
    }

    /** A box with rounded edges; half sizes include the rounding. */
    static Sdf box(Vec3 centre, double hx, double hy, double hz, double round) {
        return (x, y, z) -> {
            double a = Math.abs(x - centre.x()) - hx + round;
            double b = Math.abs(y - centre.y()) - hy + round;
            double c = Math.abs(z - centre.z()) - hz + round;
            double ax = Math.max(a, 0);
            double bx = Math.max(b, 0);
            double cx = Math.max(c, 0);
            return Math.sqrt(ax * ax + bx * bx + cx * cx) + Math.min(0, Math.max(a, Math.max(b, c))) - round;
        };
    }

    /** A cylinder along the y axis. */
    static Sdf cylinder(Vec3 centre, double radius, double half) {
        return (x, y, z) -> {
            double px = x - centre.x();
            double pz = z - centre.z();
            double side = Math.sqrt(px * px + pz * pz) - radius;
            double end = Math.abs(y - centre.y()) - half;
            double s = Math.max(side, 0);
            double e = Math.max(end, 0);
            return Math.min(Math.max(side, end), 0) + Math.sqrt(s * s + e * e);
        };
    }

    /** A ring around the y axis: radius to the middle of the tube, radius of the tube. */
    static Sdf torus(Vec3 centre, double radius, double tube) {
        return (x, y, z) -> {
            double px = x - centre.x();
            double py = y - centre.y();
            double pz = z - centre.z();
            double q = Math.sqrt(px * px + pz * pz) - radius;
            return Math.sqrt(q * q + py * py) - tube;
        };
    }

    /** All that lies behind a plane: {@code normal · p < offset}. */
    static Sdf below(Vec3 normal, double offset) {
        Vec3 n = normal.unit();
        return (x, y, z) -> n.x() * x + n.y() * y + n.z() * z - offset;
    }

    /** All of them, melted together over a distance {@code blend} above zero. */
    static Sdf join(double blend, Sdf... solids) {
        return (x, y, z) -> {
            double d = solids[0].at(x, y, z);
            for (int i = 1; i < solids.length; i++) {
                d = smooth(d, solids[i].at(x, y, z), blend);
            }
            return d;
        };
    }

    /** This one too, melted together. */
    default Sdf plus(Sdf other, double blend) {
        return join(blend, this, other);
    }

    /** What is inside both, with rounded edges. */
    default Sdf and(Sdf other, double blend) {
        return (x, y, z) -> -smooth(-at(x, y, z), -other.at(x, y, z), blend);
    }

    /** This without the other, with rounded edges. */
    default Sdf minus(Sdf other, double blend) {
        return (x, y, z) -> -smooth(-at(x, y, z), other.at(x, y, z), blend);
    }

    /** Thicker by so much all around; thinner for a negative number. */
    default Sdf grown(double by) {
        return (x, y, z) -> at(x, y, z) - by;
    }

    /** A skin of this thickness around the surface. */
    default Sdf shell(double thickness) {
        return (x, y, z) -> Math.abs(at(x, y, z)) - thickness / 2;
    }

    /** Elsewhere. */
    default Sdf moved(double dx, double dy, double dz) {
        return (x, y, z) -> at(x - dx, y - dy, z - dz);
    }

    /** Turned about the origin. */
    default Sdf turned(Turn turn) {
        Turn back = turn.inverse();
        return (x, y, z) -> {
            Vec3 p = back.apply(Vec3.of(x, y, z));
            return at(p.x(), p.y(), p.z());
        };
    }

    /** With its own mirror image at the plane x = 0: what stands at positive x stands at negative x too. */
    default Sdf twin() {
        return (x, y, z) -> at(Math.abs(x), y, z);
    }

    private static double smooth(double a, double b, double k) {
        double h = Math.max(k - Math.abs(a - b), 0) / k;
        return Math.min(a, b) - h * h * k * 0.25;
    }
}
