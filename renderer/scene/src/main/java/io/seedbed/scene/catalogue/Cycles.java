package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.*;

import io.seedbed.scene.geometry.*;

/** What is ridden on two wheels; described from the side. */
final class Cycles {

    private Cycles() {}

    private static Mesh upright(Mesh ring, double x, double y) {
        return lying(ring).moved(x, y, 0);
    }

    static void bicycle(Draft draft) {
        double r = draft.vary(0.31, 0.35);
        double back = -0.5;
        double front = draft.vary(0.54, 0.6);
        boolean low = draft.chance(0.4);
        Vec3 hubs = v(back, r, 0);
        Vec3 fork = v(front, r, 0);
        Vec3 crank = v(-0.08, r - 0.05, 0);
        Vec3 seat = v(-0.25, 0.8, 0);
        Vec3 head = v(front - 0.17, 0.86, 0);
        Vec3 neck = v(front - 0.14, 0.72, 0);
        draft.with(Finish.TYRE, upright(ring(r - 0.018, 0.021), back, r), upright(ring(r - 0.018, 0.021), front, r));
        Mesh spokes = row(
                12,
                i -> wire(
                        0.003,
                        v(0, 0, 0),
                        v((r - 0.03) * StrictMath.cos(FULL * i / 12), (r - 0.03) * StrictMath.sin(FULL * i / 12), 0)));
        draft.with(
                Finish.STEEL,
                spokes.moved(back, r, 0),
                spokes.moved(front, r, 0),
                lying(cylinder(0.022, -0.05, 0.05)).moved(back, r, 0),
                lying(cylinder(0.022, -0.05, 0.05)).moved(front, r, 0),
                rod(0.013, seat, seat.plus(v(-0.03, 0.11, 0))),
                rod(0.013, head, head.plus(v(-0.03, 0.1, 0))),
                bend(
                        0.012,
                        v(front - 0.32, 0.99, -0.29),
                        v(front - 0.2, 1.0, -0.2),
                        v(front - 0.19, 0.96, 0),
                        v(front - 0.2, 1.0, 0.2),
                        v(front - 0.32, 0.99, 0.29)),
                upright(ring(0.085, 0.008), crank.x(), crank.y()).moved(0, 0, 0.045),
                rod(0.009, crank.plus(v(0, 0, 0.06)), crank.plus(v(0.12, -0.11, 0.06))),
                rod(0.009, crank.plus(v(0, 0, -0.06)), crank.plus(v(-0.12, 0.11, -0.06))),
                wire(0.006, hubs.plus(v(0, 0.03, 0.045)), crank.plus(v(0, 0.08, 0.045))),
                wire(0.006, hubs.plus(v(0, -0.03, 0.045)), crank.plus(v(0, -0.085, 0.045))));
        draft.main(
                rod(0.022, crank, seat),
                rod(0.024, crank, neck),
                rod(
                        0.021,
                        low ? crank.towards(seat, 0.4) : seat.plus(v(0.015, -0.05, 0)),
                        head.plus(v(0.01, -0.04, 0))),
                rod(0.025, head, neck));
        for (int side = -1; side < 2; side += 2) {
            Vec3 out = v(0, 0, 0.045 * side);
            draft.main(
                    rod(0.014, hubs.plus(out), crank.plus(out.times(0.6))),
                    rod(0.013, hubs.plus(out), seat.plus(v(0.01, -0.05, 0.02 * side))),
                    bend(0.015, neck.plus(out.times(0.8)), v(front - 0.09, 0.55, 0.045 * side), fork.plus(out)));
        }
        draft.with(
                Finish.BLACK,
                rod(0.017, v(front - 0.3, 0.992, 0.22), v(front - 0.34, 0.99, 0.31)),
                rod(0.017, v(front - 0.3, 0.992, -0.22), v(front - 0.34, 0.99, -0.31)),
                egg(seat.x() - 0.08, 0.92, 0, 0.1, 0.03, 0.08),
                egg(seat.x() + 0.03, 0.925, 0, 0.12, 0.024, 0.035),
                box(crank.x() + 0.12, crank.y() - 0.12, 0.1, 0.1, 0.02, 0.08),
                box(crank.x() - 0.12, crank.y() + 0.1, -0.1, 0.1, 0.02, 0.08));
        if (draft.chance(0.4)) {
            draft.with(Finish.WOOD, box(front + 0.08, 0.76, 0, 0.22, 0.2, 0.3, 0.02));
        }
        draft.sideView();
        draft.seatAt(seat.x() - 0.04, 0.945, 0.1, 0.08).grip(front - 0.32, 0.99, 0);
    }

    static void motorcycle(Draft draft) {
        double r = draft.vary(0.3, 0.33);
        double front = draft.vary(0.72, 0.82);
        double back = -0.64;
        for (double x : new double[] {front, back}) {
            double wide = x < 0 ? 0.075 : 0.06;
            draft.with(Finish.TYRE, upright(ring(r - wide, wide), x, r));
            draft.with(
                    Finish.STEEL,
                    upright(lathe(0, -0.03, 0.6 * r, -0.03, 0.64 * r, 0, 0.6 * r, 0.03, 0, 0.03), x, r),
                    upright(ring(0.66 * r, 0.02), x, r));
        }
        draft.main(
                egg(0.2, 0.78, 0, 0.3, 0.14, 0.15),
                egg(0.0, 0.76, 0, 0.2, 0.11, 0.12),
                fender(r + 0.03, 0.1, 0.12, 0.4).moved(front, r, 0),
                fender(r + 0.04, 0.13, 0.1, 0.42).moved(back, r, 0),
                box(-0.32, 0.55, 0, 0.3, 0.16, 0.24, 0.05));
        draft.with(
                Finish.BLACK,
                Loft.mesh(
                                16,
                                6,
                                3,
                                Loft.at(-0.75, 0.86, 0.08, 0.04),
                                Loft.at(-0.6, 0.82, 0.13, 0.05),
                                Loft.at(-0.3, 0.77, 0.14, 0.06),
                                Loft.at(-0.05, 0.78, 0.1, 0.05))
                        .turned(Turn.aboutY(QUARTER)),
                rod(0.02, v(front - 0.36, 1.05, 0.24), v(front - 0.4, 1.03, 0.36)),
                rod(0.02, v(front - 0.36, 1.05, -0.24), v(front - 0.4, 1.03, -0.36)));
        draft.with(
                Finish.DARK_STEEL,
                box(0.1, 0.28, 0, 0.36, 0.32, 0.26, 0.05),
                lying(cylinder(0.12, -0.17, 0.17)).moved(0.02, 0.4, 0),
                box(0.16, 0.5, 0, 0.16, 0.2, 0.2, 0.03).turned(Turn.NONE),
                rod(0.025, v(-0.2, 0.55, 0.06), v(0.3, 0.74, 0.03)),
                rod(0.025, v(-0.2, 0.55, -0.06), v(0.3, 0.74, -0.03)),
                rod(0.022, v(-0.1, 0.36, 0.09), v(back, r, 0.09)),
                rod(0.022, v(-0.1, 0.36, -0.09), v(back, r, -0.09)));
        draft.with(
                Finish.STEEL,
                rod(0.024, v(front, r, 0.09), v(front - 0.3, 0.98, 0.09)),
                rod(0.024, v(front, r, -0.09), v(front - 0.3, 0.98, -0.09)),
                bend(
                        0.014,
                        v(front - 0.4, 1.03, -0.36),
                        v(front - 0.3, 1.06, -0.18),
                        v(front - 0.3, 0.98, 0),
                        v(front - 0.3, 1.06, 0.18),
                        v(front - 0.4, 1.03, 0.36)),
                bend(0.03, v(0.2, 0.34, 0.15), v(0.14, 0.2, 0.17), v(-0.2, 0.2, 0.17)),
                taper(0.035, 0.055, v(-0.2, 0.2, 0.17), v(-0.8, 0.3, 0.18)),
                sideways(lathe(0, -0.08, 0.08, -0.04, 0.1, 0.04, 0.1, 0.06, 0, 0.05))
                        .moved(front - 0.2, 0.88, 0));
        draft.with(
                Finish.HEADLIGHT,
                sideways(vessel(0.088, 0, 0.05, 0.03, 0, 0.035)).moved(front - 0.145, 0.88, 0));
        draft.with(Finish.TAIL_LIGHT, box(-0.92, 0.62, 0, 0.05, 0.07, 0.12, 0.02));
        draft.sideView();
        draft.seatAt(-0.25, 0.83, 0.15, 0.12).grip(front - 0.38, 1.03, 0);
    }

    private static Mesh fender(double radius, double width, double from, double to) {
        Vec3[] way = new Vec3[6];
        for (int i = 0; i < 6; i++) {
            double angle = FULL * (from + (to - from) * i / 5);
            way[i] = v(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle), 0);
        }
        return bend(0.03, way).scaled(1, 1, width / 0.06);
    }

    static void scooter(Draft draft) {
        double r = draft.vary(0.09, 0.11);
        double front = 0.36;
        double back = -0.36;
        double h = draft.vary(0.92, 1.05);
        for (double x : new double[] {front, back}) {
            draft.with(Finish.TYRE, upright(ring(r - 0.026, 0.026), x, r));
            draft.with(Finish.STEEL, upright(cylinder(0.6 * r, -0.02, 0.02), x, r));
        }
        draft.main(
                box(-0.06, r + 0.0, 0, 0.56, 0.04, 0.14, 0.015),
                bend(0.022, v(0.2, r + 0.02, 0), v(0.28, r + 0.09, 0), v(0.3, 0.34, 0)),
                rod(0.024, v(front, r + 0.05, 0), v(0.26, h, 0)),
                fender(r + 0.025, 0.06, 0.1, 0.42).moved(back, r, 0),
                rod(0.018, v(front, r, 0), v(front - 0.01, r + 0.1, 0)));
        draft.with(
                Finish.STEEL,
                rod(0.015, v(0.26, h - 0.02, -0.24), v(0.26, h - 0.02, 0.24)),
                rod(0.012, v(front, r, -0.04), v(front, r, 0.04)));
        draft.with(
                Finish.BLACK,
                rod(0.022, v(0.26, h - 0.02, 0.14), v(0.26, h - 0.02, 0.27)),
                rod(0.022, v(0.26, h - 0.02, -0.14), v(0.26, h - 0.02, -0.27)),
                box(-0.08, r + 0.041, 0, 0.44, 0.004, 0.11));
        draft.sideView();
        draft.seatAt(-0.08, r + 0.045, 0.2, 0.06).grip(0.26, h - 0.02, 0);
    }
}
