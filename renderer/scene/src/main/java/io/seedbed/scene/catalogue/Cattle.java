package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.*;

import io.seedbed.scene.geometry.*;

/** Animals with hooves. */
final class Cattle {

    private Cattle() {}

    static void horse(Draft draft) {
        double leg = draft.vary(0.95, 1.04);
        double y = 1.12 * leg;
        double head = draft.vary(-0.14, 0.06);
        Sdf legs = Flesh.leg(
                        draft, 0.17, y - 0.05, 0.45, 0.15, 0.16, 0.55 * y, 0.47, 0.075, 0.16, 0.28 * y, 0.46, 0.052,
                        0.16, 0.09, 0.48, 0.055)
                .plus(
                        Flesh.leg(
                                draft, 0.17, y, -0.55, 0.21, 0.18, 0.62 * y, -0.5, 0.1, 0.18, 0.42 * y, -0.64, 0.06,
                                0.18, 0.09, -0.6, 0.055),
                        0.03);
        double ny = y + 0.56 + head;
        Sdf all = Sdf.join(
                0.07,
                Flesh.chain(0.12, 0, y + 0.04, -0.5, 0.3, 0, y - 0.02, 0, 0.29, 0, y + 0.03, 0.42, 0.29),
                Flesh.chain(0.06, 0, y + 0.14, 0.55, 0.22, 0, y + 0.4 + 0.6 * head, 0.8, 0.145, 0, ny, 0.98, 0.115),
                Flesh.chain(0.04, 0, ny + 0.02, 1.0, 0.125, 0, ny - 0.16, 1.22, 0.088, 0, ny - 0.3, 1.38, 0.07),
                Flesh.chain(0.01, 0.065, ny + 0.1, 0.97, 0.035, 0.075, ny + 0.23, 0.99, 0.01)
                        .twin(),
                legs.twin());
        draft.main(Flesh.mesh(0.086, 0.5, ny + 0.3, -0.95, 1.5, all));
        Sdf mane = Flesh.chain(
                0.03,
                0,
                ny + 0.13,
                1.06,
                0.05,
                0,
                ny + 0.12,
                0.92,
                0.06,
                0,
                y + 0.5 + 0.5 * head,
                0.68,
                0.07,
                0,
                y + 0.32,
                0.5,
                0.06);
        Sdf tail = Flesh.chain(
                0.03, 0, y + 0.2, -0.78, 0.05, 0, y, -0.98, 0.085, 0, y - 0.4, -1.02, 0.08, 0, y - 0.65, -0.98, 0.02);
        draft.with(Paint.DARK, Flesh.mesh(0.068, 0.14, ny + 0.25, -1.15, 1.15, Sdf.join(0.02, mane, tail)));
        draft.with(
                Finish.HOOF,
                pair(all(
                        cone(0.078, 0.06, 0, 0.1).moved(0.16, 0, 0.49),
                        cone(0.078, 0.06, 0, 0.1).moved(0.18, 0, -0.59))),
                pair(Flesh.bead(0.035, ny - 0.31, 1.44, 0.014, 0.018, 0.014)));
        if (draft.chance(0.5)) {
            draft.with(
                    Finish.WHITE,
                    Flesh.skin(
                            0.035,
                            0.08,
                            ny + 0.1,
                            0.95,
                            1.5,
                            all,
                            Flesh.chain(0.01, 0, ny + 0.04, 1.13, 0.045, 0, ny - 0.2, 1.4, 0.035)));
        }
        Flesh.eyes(draft, 0.105, ny + 0.035, 1.07, 0.026);
        if (draft.chance(0.5)) {
            draft.with(
                    Finish.BROWN,
                    solid(
                            0.05,
                            v(-0.4, y, -0.35),
                            v(0.4, y + 0.5, 0.35),
                            Sdf.join(
                                    0.03,
                                    all.grown(0.022).and(Flesh.egg(0, y + 0.18, 0, 0.5, 0.32, 0.24), 0.022),
                                    Flesh.egg(0, y + 0.35, -0.2, 0.16, 0.06, 0.07),
                                    Flesh.egg(0, y + 0.35, 0.2, 0.07, 0.07, 0.06))));
        }
        draft.seat(y + 0.32, 0, 0.16, 0.2);
    }

    static void cow(Draft draft) {
        double fat = draft.vary(0.95, 1.08);
        double y = 0.92;
        Sdf legs = Flesh.leg(draft, 0.22, 0.8, 0.5, 0.15, 0.22, 0.42, 0.52, 0.085, 0.22, 0.09, 0.52, 0.07)
                .plus(
                        Flesh.leg(
                                draft, 0.22, 0.85, -0.6, 0.19, 0.23, 0.45, -0.56, 0.09, 0.23, 0.3, -0.66, 0.07, 0.23,
                                0.09, -0.62, 0.07),
                        0.03);
        Sdf head = Sdf.join(
                0.05,
                Flesh.chain(0.05, 0, 1.2, 1.0, 0.155, 0, 1.02, 1.26, 0.115),
                Flesh.egg(0, 0, 0, 0.14, 0.055, 0.03)
                        .turned(Turn.aboutZ(-0.25))
                        .moved(0.24, 1.22, 0.94)
                        .twin());
        Sdf all = Sdf.join(
                0.1,
                Flesh.chain(0.15, 0, y + 0.06, -0.55, 0.34 * fat, 0, y, 0, 0.37 * fat, 0, y + 0.03, 0.45, 0.33 * fat),
                Flesh.chain(0.08, 0, y + 0.1, 0.65, 0.24, 0, 1.18, 0.92, 0.16),
                legs.twin(),
                head,
                Flesh.chain(0.02, 0, y + 0.3, -0.88, 0.045, 0, 0.75, -0.98, 0.028, 0, 0.5, -0.98, 0.06));
        draft.main(Flesh.mesh(0.1, 0.5, 1.5, -1.1, 1.45, all));
        double shift = draft.vary(0, 6);
        Sdf spots = (x, py, z) -> (0.42
                        - StrictMath.sin(4.1 * z + shift + 2 * x)
                                * StrictMath.sin(4.6 * py + 0.8 * shift + Math.signum(x) * 1.3)
                        - 0.2 * StrictMath.sin(9 * z + 7 * py))
                * 0.14;
        Sdf coat = (x, py, z) -> Math.max(spots.at(x, py, z), Math.max(0.45 - py, z - 0.85));
        draft.with(Paint.CONTRAST, Flesh.skin(0.092, 0.5, 1.4, -0.95, 0.85, all, coat));
        draft.with(
                Paint.CONTRAST,
                Flesh.skin(
                        0.06, 0.09, 1.4, 0.95, 1.4, all, Flesh.chain(0.02, 0, 1.34, 1.08, 0.06, 0, 1.1, 1.36, 0.07)));
        draft.with(
                Finish.PINK,
                Flesh.bead(0, 1.0, 1.335, 0.105, 0.075, 0.055),
                Flesh.bead(0, 0.56, -0.38, 0.17, 0.12, 0.18),
                four(Flesh.bead(0.07, 0.45, 0.06, 0.022, 0.06, 0.022)).moved(0, 0, -0.38));
        draft.with(Finish.HORN, pair(taper(0.036, 0.008, v(0.1, 1.32, 0.95), v(0.25, 1.38, 0.96), v(0.3, 1.52, 1.0))));
        draft.with(
                Finish.HOOF,
                pair(all(
                        cone(0.09, 0.075, 0, 0.09).moved(0.22, 0, 0.53),
                        cone(0.09, 0.075, 0, 0.09).moved(0.23, 0, -0.61))),
                pair(Flesh.bead(0.04, 1.01, 1.385, 0.016, 0.016, 0.012)));
        Flesh.eyes(draft, 0.135, 1.24, 1.08, 0.026);
    }

    static void sheep(Draft draft) {
        double fat = draft.vary(0.92, 1.06);
        Sdf wool = Flesh.egg(0, 0.52, -0.02, 0.25 * fat, 0.25 * fat, 0.4);
        Sdf curls = (x, y, z) ->
                Sdf.join(0.06, wool, Flesh.egg(0, 0.66, 0.33, 0.14, 0.15, 0.14)).at(x, y, z)
                        + 0.016 * StrictMath.sin(27 * x) * StrictMath.sin(27 * y) * StrictMath.sin(25 * z)
                        - 0.012;
        draft.main(
                Flesh.mesh(0.046, 0.4, 0.95, -0.55, 0.55, curls),
                Flesh.bead(0, 0.55, -0.43, 0.06, 0.08, 0.06),
                Flesh.bead(0, 0.85, 0.38, 0.1, 0.06, 0.09));
        Paint face = draft.chance(0.6) ? Finish.CHARCOAL : Finish.CREAM;
        Sdf head = Sdf.join(
                0.03,
                Flesh.chain(0.03, 0, 0.78, 0.4, 0.095, 0, 0.68, 0.57, 0.065),
                Flesh.egg(0, 0, 0, 0.085, 0.034, 0.02)
                        .turned(Turn.aboutZ(-0.35))
                        .moved(0.135, 0.77, 0.37)
                        .twin());
        draft.with(
                face,
                Flesh.mesh(0.034, 0.26, 0.95, 0.25, 0.68, head),
                pair(all(
                        taper(0.026, 0.036, v(0.11, 0, 0.23), v(0.12, 0.4, 0.22)),
                        taper(0.026, 0.04, v(0.11, 0, -0.26), v(0.12, 0.4, -0.26)))));
        draft.with(Finish.WHITE, pair(Flesh.bead(0.068, 0.8, 0.466, 0.019, 0.019, 0.014)));
        Flesh.eyes(draft, 0.073, 0.8, 0.477, 0.011);
    }

    static void pig(Draft draft) {
        double fat = draft.vary(0.94, 1.08);
        double h = 0.42;
        Sdf legs = Flesh.chain(0.03, 0.13, 0.32, 0.24, 0.085, 0.13, 0.05, 0.25, 0.05)
                .plus(Flesh.chain(0.03, 0.13, 0.32, -0.26, 0.1, 0.13, 0.05, -0.26, 0.05), 0.01);
        Sdf head = Sdf.join(
                0.03,
                Flesh.egg(0, h + 0.08, 0.44, 0.155, 0.155, 0.16),
                Flesh.chain(0.01, 0, h + 0.05, 0.55, 0.075, 0, h + 0.04, 0.65, 0.066),
                Flesh.chain(0.01, 0.09, h + 0.19, 0.42, 0.05, 0.13, h + 0.25, 0.5, 0.035, 0.14, h + 0.19, 0.55, 0.01)
                        .twin());
        Sdf all = Sdf.join(0.06, Flesh.egg(0, h, -0.04, 0.235 * fat, 0.235 * fat, 0.42), head, legs.twin());
        draft.main(
                Flesh.mesh(0.05, 0.32, 0.8, -0.5, 0.75, all),
                bend(
                        0.016,
                        v(0, h + 0.08, -0.44),
                        v(0.03, h + 0.15, -0.5),
                        v(-0.03, h + 0.17, -0.53),
                        v(-0.02, h + 0.09, -0.55),
                        v(0.04, h + 0.12, -0.58)));
        draft.with(
                Finish.PINK,
                lying(Shapes.lathe(14, false, 0, -0.02, 0.068, -0.02, 0.072, 0.01, 0.06, 0.022, 0, 0.022))
                        .moved(0, h + 0.04, 0.705));
        draft.with(
                Finish.HOOF,
                four(cone(0.058, 0.05, 0, 0.06).moved(0.13, 0, 0.255)),
                pair(Flesh.bead(0.024, h + 0.04, 0.727, 0.013, 0.019, 0.006)));
        Flesh.eyes(draft, 0.078, h + 0.15, 0.572, 0.018);
    }
}
