package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.*;

import io.seedbed.scene.geometry.*;

/** Parts of discs and drums: slices of cakes and pizzas. Parts count from 0 to 1 counter-clockwise from +X. Stateless. */
final class Segments {

    private Segments() {}

    /** A drum without a slice of this part that is seen from the front; closed where that is 0. */
    static Mesh drum(double radius, double from, double to, double open) {
        return open <= 0 ? cylinder(radius, from, to) : sector(radius, from, to, 0.7 + open, 1.7);
    }

    /** A slice of a drum. */
    static Mesh sector(double radius, double lower, double upper, double from, double to) {
        int n = Math.max(4, (int) Math.ceil(28 * (to - from)));
        double[] outline = new double[2 * n + 4];
        for (int i = 0; i <= n; i++) {
            double angle = FULL * (from + (to - from) * i / n);
            outline[2 * i + 2] = radius * StrictMath.cos(angle);
            outline[2 * i + 3] = radius * StrictMath.sin(angle);
        }
        return cut(upper - lower, outline).turned(Turn.aboutX(-QUARTER)).moved(0, (lower + upper) / 2, 0);
    }

    /** A piece of a ring of dough. */
    static Mesh arc(double radius, double thickness, double from, double to) {
        Vec3[] way = new Vec3[4];
        for (int i = 0; i < 4; i++) {
            double angle = FULL * (from + (to - from) * i / 3);
            way[i] = v(
                    (radius - thickness / 3) * StrictMath.cos(angle),
                    0,
                    -(radius - thickness / 3) * StrictMath.sin(angle));
        }
        return Tube.mesh(Curve.through(java.util.List.of(way)), false, 7, 6, part -> thickness / 2);
    }
}
