package io.seedbed.scene.geometry;

import java.util.ArrayList;
import java.util.List;

/** The plain shapes that most things are made of. Texture coordinates are in metres. Stateless. */
public final class Shapes {

    private static final double FULL = 2 * Math.PI;

    private Shapes() {}

    /** A box with bevelled edges that look round; half sizes include the bevel. */
    public static Mesh box(Vec3 centre, double hx, double hy, double hz, double bevel) {
        double most = 0.98 * Math.min(hx, Math.min(hy, hz));
        return Chamfer.box(centre, hx, hy, hz, Math.min(Math.max(1e-4, bevel), most));
    }

    /**
     * What a lathe makes about the y axis.
     *
     * @param segments around
     * @param smooth whether the profile's corners are rounded by a spline
     * @param profile radius and height in turn, upwards along the outside
     */
    public static Mesh lathe(int segments, boolean smooth, double... profile) {
        List<Vec3> points = new ArrayList<>();
        for (int i = 0; i < profile.length; i += 2) {
            points.add(Vec3.of(Math.max(0, profile[i]), profile[i + 1], 0));
        }
        List<Mesh> bands = new ArrayList<>();
        if (smooth) {
            Curve curve = Curve.through(points);
            bands.add(band(segments, 3 * (points.size() - 1), curve.length(), curve::at));
        } else {
            for (int i = 0; i + 1 < points.size(); i++) {
                Vec3 from = points.get(i);
                Vec3 to = points.get(i + 1);
                if (from.to(to) > 1e-9) {
                    bands.add(band(segments, 1, from.to(to), t -> from.towards(to, t)));
                }
            }
        }
        return Mesh.join(bands);
    }

    private static Mesh band(int segments, int rows, double length, java.util.function.DoubleFunction<Vec3> profile) {
        double around = Math.max(
                0.01, FULL * Math.max(profile.apply(0).x(), profile.apply(1).x()));
        return Patch.mesh(segments, rows, around, length, (u, v) -> {
            Vec3 p = profile.apply(v);
            double radius = Math.max(0, p.x());
            return Vec3.of(-radius * StrictMath.cos(FULL * u), p.y(), radius * StrictMath.sin(FULL * u));
        });
    }

    /**
     * A round tube along a smooth way.
     *
     * @param radius in metres
     * @param closed whether the end meets the beginning; open ends are capped
     */
    public static Mesh tube(double radius, int segments, boolean closed, Vec3... way) {
        Curve curve = closed ? Curve.around(List.of(way)) : Curve.through(List.of(way));
        int rows = way.length == 2 && !closed ? 1 : 6 * (closed ? way.length : way.length - 1);
        return Tube.mesh(curve, closed, segments, rows, part -> radius);
    }

    /** A straight rod. */
    public static Mesh rod(double radius, Vec3 from, Vec3 to) {
        return tube(radius, 10, false, from, to);
    }

    /** A ball. */
    public static Mesh ball(Vec3 centre, double radius) {
        return ellipsoid(centre, radius, radius, radius, 24);
    }

    /** An ellipsoid along the axes, for details that need no melting. */
    public static Mesh ellipsoid(Vec3 centre, double rx, double ry, double rz, int segments) {
        return Patch.mesh(segments, Math.max(4, segments / 2), FULL * rx, Math.PI * ry, (u, v) -> {
                    double ring = StrictMath.sin(Math.PI * v);
                    return Vec3.of(
                            -rx * ring * StrictMath.cos(FULL * u),
                            -ry * StrictMath.cos(Math.PI * v),
                            rz * ring * StrictMath.sin(FULL * u));
                })
                .moved(centre.x(), centre.y(), centre.z());
    }

    /** A flat rectangle on the ground that is seen from above, around a centre. */
    public static Mesh floor(Vec3 centre, double halfX, double halfZ) {
        return Patch.mesh(1, 1, 2 * halfX, 2 * halfZ, (u, v) -> Vec3.of((2 * u - 1) * halfX, 0, (1 - 2 * v) * halfZ))
                .moved(centre.x(), centre.y(), centre.z());
    }

    /**
     * A simple polygon in the x–y plane drawn out along z, from {@code -depth/2} to {@code depth/2}; edges that meet at a flat
     * angle look round.
     *
     * @param corners x and y in turn, counter-clockwise seen from +Z
     */
    public static Mesh prism(double depth, double... corners) {
        return Extrusion.mesh(depth, corners);
    }

    /** One flat triangle, counter-clockwise seen from its front. */
    public static Mesh flat(Vec3 a, Vec3 b, Vec3 c) {
        Vec3 normal = b.minus(a).cross(c.minus(a)).unit();
        Frame frame = Frame.along(normal);
        float[] at = new float[9];
        float[] normals = new float[9];
        float[] uvs = new float[6];
        Vec3[] all = {a, b, c};
        for (int i = 0; i < 3; i++) {
            at[3 * i] = (float) all[i].x();
            at[3 * i + 1] = (float) all[i].y();
            at[3 * i + 2] = (float) all[i].z();
            normals[3 * i] = (float) normal.x();
            normals[3 * i + 1] = (float) normal.y();
            normals[3 * i + 2] = (float) normal.z();
            uvs[2 * i] = (float) all[i].dot(frame.side());
            uvs[2 * i + 1] = (float) all[i].dot(frame.top());
        }
        return new Mesh(at, normals, uvs, new int[] {0, 1, 2});
    }

    /** Two directions across a third: side × top = along. */
    private record Frame(Vec3 side, Vec3 top) {
        static Frame along(Vec3 direction) {
            Vec3 along = direction.unit();
            Vec3 helper = Math.abs(along.y()) > 0.9 ? Vec3.of(1, 0, 0) : Vec3.UP;
            Vec3 side = helper.cross(along).unit();
            return new Frame(side, along.cross(side));
        }
    }
}
