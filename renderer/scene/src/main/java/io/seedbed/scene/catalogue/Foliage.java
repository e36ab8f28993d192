package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;

import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.geometry.Sdf;
import io.seedbed.scene.geometry.Shapes;
import io.seedbed.scene.geometry.Vec3;
import java.util.ArrayList;
import java.util.List;

/** Leaves that stand off a crown, so that its outline is ragged. Stateless. */
final class Foliage {

    private static final double GOLDEN = 2.399963;

    private Foliage() {}

    /**
     * Leaves of two shades all over a crown.
     *
     * @param centre a point inside the crown from which all of its surface is seen
     * @param reach no leaf is farther from the centre
     */
    static void cover(Draft draft, Sdf crown, Vec3 centre, double reach, int leaves, double size) {
        List<Mesh> light = new ArrayList<>();
        List<Mesh> dark = new ArrayList<>();
        for (int i = 0; i < leaves; i++) {
            double up = 1 - 1.75 * (i + 0.5) / leaves;
            double ring = StrictMath.sqrt(Math.max(0, 1 - up * up));
            Vec3 out = v(ring * StrictMath.cos(GOLDEN * i), up, ring * StrictMath.sin(GOLDEN * i));
            Vec3 at = surface(crown, centre, out, reach);
            double turn = 1.7 * i;
            Vec3 side =
                    (Math.abs(out.y()) > 0.9 ? v(1, 0, 0) : Vec3.UP).cross(out).unit();
            Vec3 top = out.cross(side);
            Vec3 along = side.times(StrictMath.cos(turn)).plus(top.times(StrictMath.sin(turn)));
            (i % 2 == 0 ? light : dark).add(leaf(at, out, along, size * (0.8 + 0.4 * (i * 7 % 10) / 10.0)));
        }
        draft.with(Paint.LIGHT, Mesh.join(light)).with(Paint.DARK, Mesh.join(dark));
    }

    /** Round fruit all over a crown. */
    static void berries(Draft draft, Paint paint, Sdf crown, Vec3 centre, double reach, int count, double radius) {
        for (int i = 0; i < count; i++) {
            double up = 0.9 - 1.2 * (i * 7 % count) / count;
            double ring = StrictMath.sqrt(1 - up * up);
            Vec3 out = v(ring * StrictMath.cos(GOLDEN * i), up, ring * StrictMath.sin(GOLDEN * i));
            Vec3 at = surface(crown, centre, out, reach).plus(out.times(0.5 * radius));
            draft.with(paint, Shapes.ellipsoid(at, radius, radius, radius, 8));
        }
    }

    private static Vec3 surface(Sdf crown, Vec3 centre, Vec3 out, double reach) {
        double near = 0;
        double far = reach;
        for (int i = 0; i < 14; i++) {
            double middle = (near + far) / 2;
            Vec3 p = centre.plus(out.times(middle));
            if (crown.at(p.x(), p.y(), p.z()) < 0) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return centre.plus(out.times(near));
    }

    private static Mesh leaf(Vec3 at, Vec3 out, Vec3 along, double size) {
        Vec3 across = out.cross(along).times(0.42 * size);
        Vec3 middle = at.plus(along.times(0.45 * size)).plus(out.times(0.3 * size));
        Vec3 tip = at.plus(along.times(size)).plus(out.times(0.35 * size));
        Vec3 left = middle.plus(across);
        Vec3 right = middle.minus(across);
        return all(
                Shapes.flat(at, tip, left),
                Shapes.flat(at, right, tip),
                Shapes.flat(at, left, tip),
                Shapes.flat(at, tip, right));
    }
}
