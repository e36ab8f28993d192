package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.*;

import io.seedbed.scene.geometry.*;
import java.util.List;

/** Food that grows. */
final class Fruit {

    private Fruit() {}

    static void apple(Draft draft) {
        double r = draft.vary(0.036, 0.043);
        double tall = draft.vary(0.92, 1.1);
        if (draft.is("bitten")) {
            Sdf whole = Sdf.torus(v(0, r, 0), 0.42 * r, 0.6 * r);
            Sdf fruit = Sdf.join(0.02, whole, Sdf.ellipsoid(v(0, r, 0), 0.9 * r, 0.7 * r, 0.9 * r));
            Sdf bite = Sdf.join(
                    0.002,
                    Sdf.ball(v(-0.05 * r, 1.35 * r, 1.02 * r), 0.42 * r),
                    Sdf.ball(v(-0.2 * r, 0.95 * r, 1.05 * r), 0.42 * r),
                    Sdf.ball(v(0.35 * r, 1.1 * r, 0.95 * r), 0.42 * r));
            draft.main(solid(
                    0.13 * r, v(-1.1 * r, 0.3 * r, -1.1 * r), v(1.1 * r, 1.7 * r, 1.1 * r), fruit.minus(bite, 0.001)));
            draft.with(
                    Finish.CREAM,
                    solid(
                                    0.12 * r,
                                    v(-0.8 * r, 0.4 * r, 0.3 * r),
                                    v(0.9 * r, 1.8 * r, 1.1 * r),
                                    fruit.grown(-0.0012).minus(bite.grown(-0.0015), 0.001))
                            .kept(p -> bite.at(p.x(), p.y(), p.z()) < 0.004));
        } else {
            draft.main(vessel(
                            0, 0.24 * r, 0.3 * r, 0.06 * r, 0.62 * r, 0.2 * r, r, 0.95 * r, 0.92 * r, 1.45 * r, 0.5 * r,
                            1.78 * r, 0.16 * r, 1.66 * r, 0, 1.45 * r)
                    .scaled(1, tall, 1));
        }
        double top = draft.is("bitten") ? 1.35 * r : 1.5 * r * tall;
        draft.with(
                Finish.BROWN,
                taper(0.0025, 0.0035, v(0, top, 0), v(0.002, top + 0.4 * r, 0), v(0.007, top + 0.72 * r, 0)));
        draft.with(
                Finish.LEAF,
                leaf(0.9 * r, 0.5 * r, 0.5, 0.5).turned(Turn.aboutY(1.1)).moved(0, top + 0.4 * r, 0));
        draft.grip(r, r, 0);
    }

    static void banana(Draft draft) {
        double bendy = draft.vary(0.85, 1.15);
        int fingers = draft.pick(1, 3);
        for (int i = 0; i < fingers; i++) {
            double r = 0.019;
            double z = (i - (fingers - 1) / 2.0) * 0.032;
            double lift = 0.012 * Math.abs(i - (fingers - 1) / 2.0);
            Vec3[] way = {
                v(-0.1, 0.075 * bendy + lift, 0),
                v(-0.06, 0.032 * bendy + lift, z),
                v(0, 0.018 + lift, 1.3 * z),
                v(0.06, 0.034 * bendy + lift, 1.3 * z),
                v(0.095, 0.07 * bendy + lift, 1.2 * z)
            };
            draft.main(Tube.mesh(
                    Curve.through(List.of(way)),
                    false,
                    10,
                    16,
                    t -> r * StrictMath.pow(Math.max(0, StrictMath.sin(Math.PI * (0.04 + 0.92 * t))), 0.45)));
            draft.with(Finish.BROWN, ball(0.098, 0.073 * bendy + lift, 1.2 * z, 0.006));
        }
        draft.with(Finish.BROWN, taper(0.009, 0.006, v(-0.096, 0.07 * bendy, 0), v(-0.112, 0.1 * bendy, 0)));
        draft.grip(0, 0.02, 0.02);
    }

    static void pear(Draft draft) {
        double r = draft.vary(0.036, 0.043);
        double h = draft.vary(0.095, 0.11);
        double neck = draft.vary(0.4, 0.55);
        draft.main(vessel(
                0,
                0.004,
                0.5 * r,
                0.002,
                r,
                0.34 * h,
                neck * r * 1.25,
                0.68 * h,
                neck * r,
                0.86 * h,
                0.2 * r,
                h,
                0,
                0.985 * h));
        draft.with(
                Finish.BROWN, taper(0.003, 0.004, v(0, 0.98 * h, 0), v(0.004, h + 0.014, 0), v(0.012, h + 0.025, 0)));
        draft.with(
                Finish.LEAF,
                leaf(0.04, 0.022, 0.4, 0.4).turned(Turn.aboutY(1.3)).moved(0.004, h + 0.01, 0));
        draft.grip(r, 0.4 * h, 0);
    }

    static void pineapple(Draft draft) {
        double r = draft.vary(0.055, 0.065);
        double h = draft.vary(0.15, 0.19);
        draft.main(vessel(0, 0.002, 0.6 * r, 0, r, 0.4 * h, 0.93 * r, 0.7 * h, 0.5 * r, h, 0, h));
        int rows = 7;
        for (int j = 1; j < rows; j++) {
            double y = h * j / rows;
            double out = r * StrictMath.pow(StrictMath.sin(Math.PI * (0.12 + 0.78 * j / rows)), 0.5);
            double shift = j % 2 * 0.5;
            draft.with(
                    Paint.DARK,
                    row(
                            10,
                            i -> Shapes.ellipsoid(v(0, y, out), 0.006, 0.006, 0.007, 6)
                                    .turned(Turn.aboutY(FULL * (i + shift) / 10))));
        }
        for (int j = 0; j < 3; j++) {
            int ring = j;
            double up = 1.1 + 0.8 * j;
            draft.with(
                    Finish.LEAF,
                    around(
                                    9 - 2 * j,
                                    i -> leaf(0.085 + 0.012 * ring, 0.026, 0.6, 0.3)
                                            .turned(Turn.aboutX(-0.55 * up + 0.3))
                                            .turned(Turn.aboutY(0.4 * ring)))
                            .moved(0, h - 0.004, 0));
        }
        draft.grip(r, 0.5 * h, 0);
    }

    static void pumpkin(Draft draft) {
        double r = draft.vary(0.15, 0.18);
        double flat = draft.vary(0.66, 0.84);
        int ribs = draft.pick(9, 12);
        Patch.Form form = (u, t) -> {
            double rib = 1 - 0.085 * StrictMath.pow(Math.abs(StrictMath.cos(ribs * Math.PI * u)), 3);
            double ring = StrictMath.sin(Math.PI * t);
            double dent = 1 - 0.22 * StrictMath.exp(-14 * ring * ring);
            double out = r * ring * rib;
            return v(
                    -out * StrictMath.cos(FULL * u),
                    r * flat * (1 - StrictMath.cos(Math.PI * t) * dent * (0.6 + 0.4 * rib)),
                    out * StrictMath.sin(FULL * u));
        };
        draft.main(Patch.mesh(6 * ribs, 16, 1, 0.5, form));
        double top = r * flat * 1.74;
        draft.with(
                Finish.DEEP_LEAF,
                taper(0.028, 0.016, v(0, top - 0.015, 0), v(0.005, top + 0.035, 0), v(0.03, top + 0.075, 0.01)));
    }

    static void carrot(Draft draft) {
        double length = draft.vary(0.15, 0.19);
        double r = draft.vary(0.02, 0.026);
        draft.main(Shapes.lathe(
                        16,
                        true,
                        0,
                        -0.004,
                        0.6 * r,
                        0,
                        r,
                        0.02,
                        0.82 * r,
                        0.4 * length,
                        0.45 * r,
                        0.8 * length,
                        0.1 * r,
                        0.98 * length,
                        0,
                        length)
                .turned(Turn.aboutZ(-QUARTER))
                .moved(0, r, 0));
        draft.with(
                Paint.DARK,
                row(
                        5,
                        i -> ring(r * (0.97 - 0.095 * i), 0.0014)
                                .turned(Turn.aboutZ(-QUARTER))
                                .moved(0.025 + 0.02 * i, r, 0)));
        draft.with(
                Finish.LEAF,
                row(
                        7,
                        i -> leaf(0.1 + 0.01 * (i % 3), 0.022, 0.15 + 0.12 * (i % 3), 0.3)
                                .turned(Turn.aboutY(-QUARTER + (i - 3) * 0.2))
                                .moved(0.004, r + 0.004, (i - 3) * 0.002)));
        draft.grip(0.3 * length, r, 0);
    }
}
