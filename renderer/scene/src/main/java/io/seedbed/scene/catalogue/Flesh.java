package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.*;

import io.seedbed.scene.geometry.*;
import java.util.ArrayList;
import java.util.List;

/** The words that animals are described in: rounded limbs melted together, facing +Z. Stateless. */
final class Flesh {

    private Flesh() {}

    /** Limbs from joint to joint: x, y, z and radius of each in turn. */
    static Sdf chain(double blend, double... joints) {
        int limbs = joints.length / 4 - 1;
        Sdf[] all = new Sdf[limbs];
        for (int i = 0; i < limbs; i++) {
            int a = 4 * i;
            all[i] = Sdf.limb(
                    v(joints[a], joints[a + 1], joints[a + 2]),
                    v(joints[a + 4], joints[a + 5], joints[a + 6]),
                    joints[a + 3],
                    joints[a + 7]);
        }
        return Sdf.join(blend, all);
    }

    static Sdf egg(double x, double y, double z, double rx, double ry, double rz) {
        return Sdf.ellipsoid(v(x, y, z), rx, ry, rz);
    }

    /** A small round detail. */
    static Mesh bead(double x, double y, double z, double rx, double ry, double rz) {
        return Shapes.ellipsoid(v(x, y, z), rx, ry, rz, 10);
    }

    /** Meshes a body that stands on the ground within these bounds. */
    static Mesh mesh(double cell, double halfX, double height, double from, double to, Sdf body) {
        return solid(cell, v(-halfX, 0, from), v(halfX, height, to), body);
    }

    /**
     * A leg as a tube, on both sides, and its thigh as a solid to melt into the body.
     *
     * @param joints x, y, z and radius of each in turn, the hip first
     */
    static Sdf leg(Draft draft, double... joints) {
        draft.main(pair(tube(joints)));
        return Sdf.limb(v(joints[0], joints[1], joints[2]), v(joints[4], joints[5], joints[6]), joints[3], joints[7]);
    }

    /** A round tube through joints with a rounded end. */
    static Mesh tube(double... joints) {
        int n = joints.length / 4;
        List<Vec3> way = new ArrayList<>();
        List<Vec3> radii = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            way.add(v(joints[4 * i], joints[4 * i + 1], joints[4 * i + 2]));
            radii.add(v(joints[4 * i + 3], 0, 0));
        }
        Curve radius = Curve.through(radii);
        double last = joints[joints.length - 1];
        return all(
                Tube.mesh(
                        Curve.through(way),
                        false,
                        10,
                        3 * (n - 1),
                        part -> radius.at(part).x()),
                Shapes.ellipsoid(way.get(n - 1), last, last, last, 10));
    }

    /** A skin over a part of a body: patches, masks, socks. Only its outside is kept. */
    static Mesh skin(double cell, double halfX, double height, double from, double to, Sdf body, Sdf where) {
        double thickness = 0.12 * cell;
        Mesh closed = mesh(cell, halfX, height, from, to, body.grown(thickness).and(where, thickness));
        return closed.kept(p -> body.at(p.x(), p.y(), p.z()) > 0.3 * thickness);
    }

    /** Black eyes at ±x. */
    static void eyes(Draft draft, double x, double y, double z, double radius) {
        draft.with(Finish.EYE, pair(Shapes.ellipsoid(v(x, y, z), radius, radius, radius, 8)));
    }
}
