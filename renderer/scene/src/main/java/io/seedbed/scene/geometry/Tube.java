package io.seedbed.scene.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Round tubes along a curve. The circle is carried along without twisting (parallel transport), so that the tube keeps its
 * shape through every bend. Stateless.
 */
public final class Tube {

    private static final double FULL = 2 * Math.PI;

    private Tube() {}

    /**
     * A tube with flat ends where it does not shrink to a point.
     *
     * @param radius metres after a part of the way, from 0 to 1
     * @param closed whether the end meets the beginning
     * @param rows steps along the way
     */
    public static Mesh mesh(Curve way, boolean closed, int segments, int rows, DoubleUnaryOperator radius) {
        Vec3[] centres = new Vec3[rows + 1];
        Vec3[] along = new Vec3[rows + 1];
        Vec3[] sides = new Vec3[rows + 1];
        for (int j = 0; j <= rows; j++) {
            double part = (double) j / rows;
            centres[j] = way.at(part);
            along[j] = closed && (j == 0 || j == rows) ? seam(way) : way.direction(part);
            sides[j] = j == 0 ? across(along[0]) : carried(sides[j - 1], along[j]);
        }
        double twist = closed ? twist(sides[rows], sides[0], along[0]) : 0;
        double length = way.length();
        int width = segments + 1;
        float[] at = new float[3 * width * (rows + 1)];
        float[] normals = new float[at.length];
        float[] uvs = new float[2 * width * (rows + 1)];
        for (int j = 0; j <= rows; j++) {
            double part = (double) j / rows;
            double r = radius.applyAsDouble(part);
            double slope =
                    (radius.applyAsDouble(Math.min(1, part + 1e-3)) - radius.applyAsDouble(Math.max(0, part - 1e-3)))
                            / (2e-3 * length);
            Vec3 top = along[j].cross(sides[j]);
            for (int i = 0; i <= segments; i++) {
                double angle = FULL * i / segments + twist * part;
                Vec3 out = sides[j].times(StrictMath.cos(angle)).plus(top.times(StrictMath.sin(angle)));
                int n = j * width + i;
                set(at, n, centres[j].plus(out.times(r)));
                set(normals, n, out.minus(along[j].times(slope)).unit());
                uvs[2 * n] = (float) (FULL * r * i / segments);
                uvs[2 * n + 1] = (float) (length * part);
            }
        }
        Mesh wall = new Mesh(at, normals, uvs, Patch.triangles(segments, rows, at));
        if (closed) {
            return wall;
        }
        List<Mesh> parts = new ArrayList<>(List.of(wall));
        addCap(parts, centres[0], along[0].times(-1), radius.applyAsDouble(0), segments);
        addCap(parts, centres[rows], along[rows], radius.applyAsDouble(1), segments);
        return Mesh.join(parts);
    }

    private static void addCap(List<Mesh> parts, Vec3 centre, Vec3 direction, double radius, int segments) {
        if (radius > 1e-6) {
            parts.add(disc(centre, direction, radius, segments));
        }
    }

    /** A flat disc that is seen from where {@code direction} points. */
    public static Mesh disc(Vec3 centre, Vec3 direction, double radius, int segments) {
        Vec3 side = across(direction.unit());
        Vec3 top = direction.unit().cross(side);
        List<Vec3> rim = new ArrayList<>();
        for (int i = 0; i < segments; i++) {
            double angle = FULL * i / segments;
            rim.add(centre.plus(side.times(radius * StrictMath.cos(angle)))
                    .plus(top.times(radius * StrictMath.sin(angle))));
        }
        return Fan.mesh(centre, rim);
    }

    private static Vec3 seam(Curve way) {
        return way.at(1e-3).minus(way.at(1 - 1e-3)).unit();
    }

    private static Vec3 across(Vec3 direction) {
        Vec3 helper = Math.abs(direction.y()) > 0.9 ? Vec3.of(1, 0, 0) : Vec3.UP;
        return helper.cross(direction).unit();
    }

    private static Vec3 carried(Vec3 side, Vec3 along) {
        return side.minus(along.times(side.dot(along))).unit();
    }

    private static double twist(Vec3 from, Vec3 to, Vec3 along) {
        return StrictMath.atan2(from.cross(to).dot(along), from.dot(to));
    }

    private static void set(float[] to, int n, Vec3 v) {
        to[3 * n] = (float) v.x();
        to[3 * n + 1] = (float) v.y();
        to[3 * n + 2] = (float) v.z();
    }
}
