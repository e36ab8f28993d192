package io.seedbed.scene.catalogue;

import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.geometry.Curve;
import io.seedbed.scene.geometry.Loft;
import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.geometry.Patch;
import io.seedbed.scene.geometry.Sdf;
import io.seedbed.scene.geometry.Shapes;
import io.seedbed.scene.geometry.SurfaceNets;
import io.seedbed.scene.geometry.Tube;
import io.seedbed.scene.geometry.Turn;
import io.seedbed.scene.geometry.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The few words that things are described in; all in metres and radians, with whole (not half) sizes. Stateless. */
final class Forms {

    static final double FULL = 2 * Math.PI;
    static final double QUARTER = Math.PI / 2;

    private Forms() {}

    static Vec3 v(double x, double y, double z) {
        return Vec3.of(x, y, z);
    }

    /** A box that stands with the middle of its underside at a point. */
    static Mesh box(double x, double y, double z, double width, double height, double depth) {
        double least = Math.min(width, Math.min(height, depth));
        return box(x, y, z, width, height, depth, Math.min(0.012, 0.12 * least));
    }

    /** The same with a bevel of its own. */
    static Mesh box(double x, double y, double z, double width, double height, double depth, double bevel) {
        return Shapes.box(v(x, y + height / 2, z), width / 2, height / 2, depth / 2, bevel);
    }

    /** A round body about the y axis with sharp corners in its profile: radius and height in turn, upwards outside. */
    static Mesh lathe(double... profile) {
        return Shapes.lathe(24, false, profile);
    }

    /** A round body about the y axis with a smooth profile. */
    static Mesh vessel(double... profile) {
        return Shapes.lathe(24, true, profile);
    }

    /** A closed cone or cylinder about the y axis. */
    static Mesh cone(double lower, double upper, double from, double to) {
        return lathe(0, from, lower, from, upper, to, 0, to);
    }

    static Mesh cylinder(double radius, double from, double to) {
        return cone(radius, radius, from, to);
    }

    /** A cylinder along the x axis with rounded shoulders: wheels and rollers. */
    static Mesh wheel(double radius, double width) {
        double w = width / 2;
        return Shapes.lathe(
                        20, false, 0, -w, 0.88 * radius, -w, radius, -0.6 * w, radius, 0.6 * w, 0.88 * radius, w, 0, w)
                .turned(Turn.aboutZ(-QUARTER));
    }

    /** A ring about the y axis: radius to the middle of the tube, radius of the tube. */
    static Mesh ring(double radius, double tube) {
        return ring(radius, tube, 26);
    }

    /** The same with so many steps around. */
    static Mesh ring(double radius, double tube, int steps) {
        return Patch.mesh(steps, 6, FULL * radius, FULL * tube, (u, w) -> {
            double out = radius - tube * StrictMath.cos(FULL * w);
            return v(-out * StrictMath.cos(FULL * u), -tube * StrictMath.sin(FULL * w), out * StrictMath.sin(FULL * u));
        });
    }

    static Mesh rod(double radius, Vec3 from, Vec3 to) {
        return Shapes.tube(radius, 8, false, from, to);
    }

    /** A bent rod. */
    static Mesh bend(double radius, Vec3... way) {
        return Tube.mesh(Curve.through(List.of(way)), false, 8, 4 * (way.length - 1), part -> radius);
    }

    /** A closed loop of rod. */
    static Mesh loop(double radius, Vec3... way) {
        return Tube.mesh(Curve.around(List.of(way)), true, 8, 4 * way.length, part -> radius);
    }

    /** A bent rod that changes its radius evenly: trunks, horns, tails. */
    static Mesh taper(double from, double to, Vec3... way) {
        int rows = way.length == 2 ? 2 : 5 * (way.length - 1);
        return Tube.mesh(Curve.through(List.of(way)), false, 10, rows, part -> from + (to - from) * part);
    }

    static Mesh ball(double x, double y, double z, double radius) {
        return Shapes.ellipsoid(v(x, y, z), radius, radius, radius, 14);
    }

    static Mesh egg(double x, double y, double z, double rx, double ry, double rz) {
        return Shapes.ellipsoid(v(x, y, z), rx, ry, rz, 14);
    }

    /** An outline in the x–y plane drawn out along z, from {@code -depth/2} to {@code depth/2}. */
    static Mesh cut(double depth, double... outline) {
        return Shapes.prism(depth, outline);
    }

    /** An outline that goes smoothly through the corners; {@code steps} to each span. */
    static double[] smooth(int steps, double... corners) {
        List<Vec3> points = new ArrayList<>();
        for (int i = 0; i < corners.length; i += 2) {
            points.add(v(corners[i], corners[i + 1], 0));
        }
        Curve curve = Curve.around(points);
        int n = steps * points.size();
        double[] outline = new double[2 * n];
        for (int i = 0; i < n; i++) {
            Vec3 p = curve.at((double) i / n);
            outline[2 * i] = p.x();
            outline[2 * i + 1] = p.y();
        }
        return outline;
    }

    /** A disc-like outline of {@code n} corners whose radius changes with the angle from +X. */
    static double[] round(int n, java.util.function.DoubleUnaryOperator radius) {
        double[] outline = new double[2 * n];
        for (int i = 0; i < n; i++) {
            double angle = FULL * i / n;
            double r = radius.applyAsDouble(angle);
            outline[2 * i] = r * StrictMath.cos(angle);
            outline[2 * i + 1] = r * StrictMath.sin(angle);
        }
        return outline;
    }

    /** A solid by its distance, between two corners of a box. */
    static Mesh solid(double cell, Vec3 min, Vec3 max, Sdf solid) {
        return SurfaceNets.mesh(solid, new Box(min, max), cell);
    }

    /** A body through level sections that rise from the ground up: see {@link #level}. */
    static Mesh rise(int segments, int rows, double power, Loft.Station... levels) {
        return Loft.mesh(segments, rows, power, levels).turned(Turn.aboutX(-QUARTER));
    }

    /** A level section around (0, z). */
    static Loft.Station level(double height, double z, double halfX, double halfZ) {
        return Loft.at(height, -z, halfX, halfZ);
    }

    /** A thin rod for wires, spokes and strings. */
    static Mesh wire(double radius, Vec3... way) {
        int rows = way.length == 2 ? 1 : 4 * (way.length - 1);
        return Tube.mesh(Curve.through(List.of(way)), false, 5, rows, part -> radius);
    }

    /** Copies turned about the y axis, evenly all around. */
    static Mesh around(int copies, IntFunction<Mesh> piece) {
        List<Mesh> all = new ArrayList<>();
        for (int i = 0; i < copies; i++) {
            all.add(piece.apply(i).turned(Turn.aboutY(FULL * i / copies)));
        }
        return Mesh.join(all);
    }

    /** Copies along a line, counted from nought. */
    static Mesh row(int copies, IntFunction<Mesh> piece) {
        List<Mesh> all = new ArrayList<>();
        for (int i = 0; i < copies; i++) {
            all.add(piece.apply(i));
        }
        return Mesh.join(all);
    }

    /** A piece and its mirror image at x = 0. */
    static Mesh pair(Mesh piece) {
        return Mesh.join(List.of(piece, piece.mirrored()));
    }

    /** A piece and its mirror images at x = 0 and z = 0. */
    static Mesh four(Mesh piece) {
        Mesh sides = pair(piece);
        return Mesh.join(List.of(sides, sides.turned(Turn.aboutY(Math.PI))));
    }

    /** Several meshes as one. */
    static Mesh all(Mesh... meshes) {
        return Mesh.join(List.of(meshes));
    }

    /** The same, lying: what was up points to +Z. */
    static Mesh lying(Mesh mesh) {
        return mesh.turned(Turn.aboutX(QUARTER));
    }

    /** The same on its side: what was up points to +X. */
    static Mesh sideways(Mesh mesh) {
        return mesh.turned(Turn.aboutZ(-QUARTER));
    }

    /** A leaf from the origin outwards along +Z that rises and then droops; seen from both sides. */
    static Mesh leaf(double length, double width, double rise, double droop) {
        Patch.Form form = (u, t) -> {
            double half = width / 2 * StrictMath.sin(Math.PI * StrictMath.pow(Math.max(0, t), 0.75)) + 1e-4;
            double side = 2 * u - 1;
            return v(side * half, length * (rise * t - droop * t * t) + 0.25 * half * Math.abs(side), length * t);
        };
        Mesh upper = Patch.mesh(2, 5, width, length, (u, t) -> form.at(1 - u, t));
        Mesh lower = Patch.mesh(2, 5, width, length, form);
        return Mesh.join(List.of(upper, lower.moved(0, -0.002 * length, 0)));
    }
}
