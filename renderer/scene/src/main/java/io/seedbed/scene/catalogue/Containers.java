package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.*;

import io.seedbed.scene.geometry.*;
import java.util.List;

/** What other things are put into or carried in. */
final class Containers {

    private Containers() {}

    static List<Category> categories() {
        Group group = new Group("household");
        group.thing("basket", 0.34, WOOD, FABRIC, LEATHER, PLASTIC)
                .states("empty", "full")
                .held()
                .by(Containers::basket);
        group.thing("bucket", 0.36, METAL, PLASTIC, WOOD)
                .states("empty", "full")
                .held()
                .by(Containers::bucket);
        group.thing("trash can", 0.65, METAL, PLASTIC).states("closed", "open").by(Containers::trashCan);
        group.thing("barrel", 0.85, WOOD, METAL, PLASTIC).by(Containers::barrel);
        group.thing("suitcase", 0.6, LEATHER, PLASTIC, METAL, FABRIC).held().by(Containers::suitcase);
        group.thing("umbrella", 0.9, FABRIC, PLASTIC)
                .states("open", "closed")
                .held()
                .by(Containers::umbrella);
        group.thing("gift", 0.26, PLASTIC, FABRIC, METAL).held().by(Containers::gift);
        group.thing("broom", 1.3, WOOD, PLASTIC, METAL).held().by(Containers::broom);
        return group.categories();
    }

    private static void basket(Draft draft) {
        double r = draft.vary(0.17, 0.21);
        double h = draft.vary(0.16, 0.2);
        double low = 0.76 * r;
        draft.with(Paint.DARK, lathe(0, 0, low, 0, r, h, r - 0.012, h, low - 0.01, 0.012, 0, 0.012));
        int bands = 5;
        draft.main(
                row(
                        bands,
                        i -> ring(low + (r - low) * (i + 0.4) / bands + 0.002, 0.011)
                                .moved(0, h * (i + 0.4) / bands, 0)),
                ring(r - 0.004, 0.013).moved(0, h, 0),
                around(14, i -> wire(0.008, v(0, 0.004, low + 0.006), v(0, h, r + 0.006))));
        double top = h + draft.vary(0.15, 0.19);
        draft.main(bend(
                0.012,
                v(-r, 0.8 * h, 0),
                v(-0.98 * r, h + 0.07, 0),
                v(-0.6 * r, top - 0.02, 0),
                v(0, top, 0),
                v(0.6 * r, top - 0.02, 0),
                v(0.98 * r, h + 0.07, 0),
                v(r, 0.8 * h, 0)));
        if (draft.is("full")) {
            Paint[] paints = {Finish.RED, Finish.ORANGE, Finish.LEAF, Finish.YELLOW, Finish.RED};
            for (int i = 0; i < 8; i++) {
                double out = i > 5 ? 0.04 : 0.6 * r;
                double angle = FULL * i / 6;
                draft.with(
                        paints[i % 5],
                        ball(
                                out * StrictMath.cos(angle),
                                h * (i > 5 ? 1.18 : 0.98),
                                out * StrictMath.sin(angle) + (i > 5 ? (i - 6.5) * 0.1 : 0),
                                0.3 * r));
            }
        } else {
            draft.inside(0.014, 0.55 * low, 0.55 * low, h);
        }
        draft.grip(0, top, 0);
    }

    private static void bucket(Draft draft) {
        double r = draft.vary(0.14, 0.165);
        double h = draft.vary(0.25, 0.3);
        double low = draft.vary(0.68, 0.8) * r;
        draft.main(lathe(
                0,
                0,
                low,
                0,
                r,
                h,
                r + 0.006,
                h,
                r + 0.006,
                h + 0.01,
                r - 0.004,
                h + 0.01,
                low - 0.004,
                0.008,
                0,
                0.008));
        draft.with(
                Paint.DARK,
                ring(low + 0.3 * (r - low), 0.005).moved(0, 0.3 * h, 0),
                ring(low + 0.75 * (r - low), 0.005).moved(0, 0.75 * h, 0));
        Mesh wire = bend(
                0.005,
                v(-r - 0.006, h - 0.02, 0),
                v(-0.85 * r, h + 0.7 * r, 0),
                v(0, h + 0.98 * r, 0),
                v(0.85 * r, h + 0.7 * r, 0),
                v(r + 0.006, h - 0.02, 0));
        double lean = draft.chance(0.5) ? 0.2 : 1.15;
        draft.with(
                Finish.STEEL,
                wire.moved(0, -h, 0).turned(Turn.aboutX(lean)).moved(0, h, 0),
                pair(ball(r + 0.004, h - 0.02, 0, 0.013)));
        if (draft.is("full")) {
            draft.with(Finish.WATER, lathe(0, 0.86 * h, r - 0.008, 0.86 * h, r - 0.008, 0.9 * h, 0, 0.9 * h));
        } else {
            draft.inside(0.01, 0.6 * low, 0.6 * low, h);
        }
        draft.grip(0, h + 0.98 * r * StrictMath.cos(lean), 0.98 * r * StrictMath.sin(lean));
    }

    private static void trashCan(Draft draft) {
        double r = draft.vary(0.2, 0.23);
        double h = draft.vary(0.52, 0.6);
        double low = 0.86 * r;
        draft.main(
                lathe(0, 0, low, 0, r, h, r - 0.008, h, low - 0.008, 0.02, 0, 0.02),
                ring(r, 0.012).moved(0, h - 0.01, 0),
                around(20, i -> taper(0.009, 0.009, v(0, 0.05, low + 0.005), v(0, h - 0.04, r))));
        draft.with(
                Finish.CHARCOAL,
                pair(bend(
                        0.01,
                        v(r - 0.006, 0.72 * h, 0.06),
                        v(r + 0.04, 0.74 * h, 0.05),
                        v(r + 0.04, 0.74 * h, -0.05),
                        v(r - 0.006, 0.72 * h, -0.06))));
        Mesh lid = all(
                lathe(0, -0.006, r + 0.014, -0.006, r + 0.014, 0.02, 0.9 * r, 0.04, 0.5 * r, 0.065, 0, 0.07),
                bend(0.01, v(-0.06, 0.06, 0), v(-0.05, 0.1, 0), v(0.05, 0.1, 0), v(0.06, 0.06, 0)));
        if (draft.is("closed")) {
            draft.main(lid.moved(0, h + 0.004, 0));
        } else {
            draft.main(lid.turned(Turn.aboutZ(-1.25)).moved(r + 0.13, 0.22, 0.08));
            draft.with(Finish.LINEN, ball(0.05, h - 0.04, 0, 0.09), ball(-0.08, h - 0.05, 0.04, 0.075));
            draft.with(Finish.BROWN, ball(-0.03, h - 0.05, -0.08, 0.07));
        }
    }

    private static void barrel(Draft draft) {
        double r = draft.vary(0.27, 0.33);
        double h = draft.vary(0.78, 0.92);
        double belly = draft.vary(1.13, 1.24);
        draft.main(
                vessel(
                        r,
                        0,
                        r * (1 + 0.8 * (belly - 1)),
                        0.25 * h,
                        r * belly,
                        0.5 * h,
                        r * (1 + 0.8 * (belly - 1)),
                        0.75 * h,
                        r,
                        h),
                lathe(0, 0.0, r, 0),
                lathe(r, h, 0.93 * r, h, 0.93 * r, h - 0.03, 0, h - 0.03));
        for (double part : new double[] {0.06, 0.27, 0.73, 0.94}) {
            double out = 1 + (belly - 1) * (1 - StrictMath.pow(2 * part - 1, 2) * 1.0) * 1.0;
            draft.with(
                    Finish.DARK_STEEL,
                    lathe(
                            r * out + 0.004,
                            part * h - 0.028,
                            r * out + 0.009,
                            part * h,
                            r * out + 0.004,
                            part * h + 0.028));
        }
        draft.with(
                Paint.DARK,
                around(18, i -> box(0, h - 0.034, 0.46 * r, 0.006, 0.006, 0.9 * r)),
                cylinder(0.03, h - 0.03, h - 0.015).moved(0.5 * r, 0, 0));
        draft.top(h, 0.6 * r, 0.6 * r);
    }

    private static void suitcase(Draft draft) {
        double w = draft.vary(0.52, 0.66);
        double h = draft.vary(0.4, 0.48);
        double d = draft.vary(0.17, 0.21);
        draft.main(box(0, 0.01, d / 4 + 0.002, w, h, d / 2, 0.03), box(0, 0.01, -d / 4 - 0.002, w, h, d / 2, 0.03));
        draft.with(
                Finish.DARK_STEEL,
                box(0, 0.02, 0, w - 0.014, h - 0.02, 0.016, 0.006),
                four(cylinder(0.018, 0, 0.014).moved(0.42 * w, 0, 0.06)));
        draft.with(
                Finish.GOLD,
                pair(box(0.28 * w, h - 0.006, 0, 0.06, 0.022, 0.05)),
                pair(box(0.28 * w, h - 0.06, d / 2 + 0.003, 0.045, 0.05, 0.006)));
        Mesh corner = Shapes.box(v(w / 2 - 0.028, h - 0.018, d / 2 - 0.028), 0.034, 0.034, 0.034, 0.03);
        draft.with(
                Finish.BROWN,
                four(corner),
                four(corner.moved(0, 0.076 - h, 0)),
                bend(
                        0.012,
                        v(-0.09, h + 0.005, 0),
                        v(-0.08, h + 0.05, 0),
                        v(0.08, h + 0.05, 0),
                        v(0.09, h + 0.005, 0)));
        draft.with(Paint.DARK, pair(box(0.28 * w, 0.012, 0, 0.04, h - 0.003, d + 0.008, 0.004)));
        draft.grip(0, h + 0.05, 0);
    }

    private static void umbrella(Draft draft) {
        double r = draft.vary(0.5, 0.58);
        double length = 0.92;
        int ribs = 8;
        draft.with(
                Finish.DARK_STEEL,
                rod(0.008, v(0, 0.14, 0), v(0, length, 0)),
                rod(0.006, v(0, length - 0.02, 0), v(0, length + 0.06, 0)));
        draft.with(
                Finish.WOOD,
                bend(0.014, v(0, 0.2, 0), v(0, 0.08, 0), v(0.02, 0.02, 0), v(0.06, 0.01, 0), v(0.09, 0.05, 0)));
        draft.grip(0, 0.17, 0);
        if (draft.is("closed")) {
            Patch.Form folds = (u, t) -> {
                double out = (0.012 + 0.05 * StrictMath.sin(Math.PI * StrictMath.pow(1 - t, 0.8)) + 0.01 * (1 - t))
                        * (1 + 0.22 * StrictMath.sin(ribs * FULL * u + 3 * t));
                return v(-out * StrictMath.cos(FULL * u), 0.26 + t * (length - 0.25), out * StrictMath.sin(FULL * u));
            };
            draft.main(Patch.mesh(48, 10, 0.4, 0.7, folds));
            draft.with(Paint.DARK, ring(0.055, 0.008).moved(0, 0.52, 0));
            return;
        }
        double deep = draft.vary(0.26, 0.32);
        Patch.Form canopy = (u, t) -> {
            double wave = Math.abs(StrictMath.sin(ribs * Math.PI * u));
            double fall = StrictMath.pow(1 - t, 1.9) * deep;
            double out = r * (1 - t) * (1 - 0.07 * wave * (1 - t));
            return v(
                    -out * StrictMath.cos(FULL * u), length - fall * (1 - 0.14 * wave), out * StrictMath.sin(FULL * u));
        };
        draft.main(Patch.mesh(48, 8, 3, 1, canopy));
        draft.with(
                Paint.DARK,
                Patch.mesh(48, 8, 3, 1, (u, t) -> canopy.at(1 - u, t).minus(v(0, 0.006, 0))));
        draft.with(
                Finish.STEEL,
                around(
                        ribs,
                        i -> rod(
                                0.003,
                                v(0, length - 0.3, 0),
                                v(0, length - 0.3 * deep - 0.01, -0.52 * r).plus(v(0, 0, 2 * 0.52 * r)))));
    }

    private static void gift(Draft draft) {
        double w = draft.vary(0.2, 0.3);
        double h = draft.vary(0.15, 0.24);
        double d = draft.vary(0.2, 0.28);
        draft.main(box(0, 0, 0, w, h, d, 0.004), box(0, 0.8 * h, 0, w + 0.012, 0.21 * h, d + 0.012, 0.004));
        Paint ribbon = draft.chance(0.5) ? Finish.GOLD : Finish.WHITE;
        double top = 1.01 * h;
        draft.with(
                ribbon,
                box(0, -0.0005, 0, 0.13 * w, top + 0.003, d + 0.016, 0.002),
                box(0, -0.0005, 0, w + 0.016, top + 0.003, 0.13 * d, 0.002),
                all(
                                pair(bow(0.1, 0.45)),
                                pair(bow(0.08, 0.8).turned(Turn.aboutY(QUARTER))),
                                egg(0, 0.018, 0, 0.022, 0.018, 0.022))
                        .moved(0, top, 0));
        draft.grip(w / 2, h / 2, 0);
    }

    private static Mesh bow(double size, double rise) {
        return loop(
                        0.007,
                        v(0, 0.008, 0),
                        v(size * 0.7, size * rise * 0.55, 0),
                        v(size, size * rise, 0),
                        v(size * 0.6, size * (rise + 0.32), 0))
                .scaled(1, 1, 2.4);
    }

    private static void broom(Draft draft) {
        double length = draft.vary(1.2, 1.35);
        boolean wide = draft.chance(0.5);
        draft.main(rod(0.014, v(0, 0.24, 0), v(0, length, 0)), ball(0, length, 0, 0.016));
        if (wide) {
            draft.main(box(0, 0.2, 0, 0.36, 0.045, 0.06, 0.012));
            draft.with(
                    Finish.AMBER,
                    row(
                            3,
                            i -> cut(0.018, -0.2, 0, 0.2, 0, 0.17, 0.2, -0.17, 0.2)
                                    .moved(0, 0, (i - 1) * 0.019)));
            draft.with(Finish.BROWN, row(13, i -> box((i - 6) * 0.03, 0.004, 0, 0.004, 0.18, 0.06)));
        } else {
            draft.with(
                    Finish.AMBER,
                    Loft.mesh(
                                    24,
                                    8,
                                    2.4,
                                    Loft.at(0, 0, 0.16, 0.035),
                                    Loft.at(0.2, 0, 0.11, 0.035),
                                    Loft.at(0.36, 0, 0.035, 0.03),
                                    Loft.at(0.42, 0, 0.02, 0.02))
                            .turned(Turn.aboutX(-QUARTER)));
            draft.with(
                    Finish.RED,
                    ring(0.04, 0.008).moved(0, 0.36, 0),
                    lying(Loft.mesh(20, 1, 2.4, Loft.at(-0.012, 0, 0.128, 0.04), Loft.at(0.012, 0, 0.124, 0.04)))
                            .turned(Turn.aboutX(Math.PI))
                            .moved(0, 0.17, 0));
            draft.with(
                    Finish.BROWN,
                    row(9, i -> rod(0.002, v((i - 4) * 0.036, 0, 0.036), v((i - 4) * 0.016, 0.3, 0.034))));
        }
        draft.grip(0, 0.7 * length, 0);
    }
}
