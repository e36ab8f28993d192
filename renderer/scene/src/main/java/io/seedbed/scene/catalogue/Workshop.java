package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.*;

import io.seedbed.scene.geometry.*;

/** More tools. */
final class Workshop {

    private Workshop() {}

    static void scissors(Draft draft) {
        double length = draft.vary(0.11, 0.14);
        double open = draft.vary(0.16, 0.3);
        Mesh blade = cut(
                0.006,
                smooth(
                        2,
                        -0.02,
                        -0.008,
                        0.02,
                        -0.011,
                        length,
                        -0.003,
                        length + 0.012,
                        0.002,
                        0.02,
                        0.009,
                        -0.02,
                        0.008));
        Mesh shank = bend(0.0075, v(-0.01, 0, 0), v(-0.045, -0.006, 0), v(-0.07, -0.02, 0));
        Mesh bow = loop(
                0.0085,
                v(-0.07, -0.005, 0),
                v(-0.1, 0.002, 0),
                v(-0.135, -0.014, 0),
                v(-0.13, -0.045, 0),
                v(-0.095, -0.05, 0),
                v(-0.07, -0.032, 0));
        Turn flat = Turn.aboutX(-QUARTER);
        for (int side = -1; side < 2; side += 2) {
            int s = side;
            Turn swing = Turn.aboutZ(open * s);
            Mesh handle = all(shank, bow);
            Mesh steel = blade;
            if (s < 0) {
                handle = handle.turned(Turn.aboutX(Math.PI));
                steel = steel.turned(Turn.aboutX(Math.PI));
            }
            draft.main(handle.turned(swing).turned(flat).moved(0, 0.012 + 0.003 * s, 0));
            draft.with(Finish.STEEL, steel.turned(swing).turned(flat).moved(0, 0.012 + 0.003 * s, 0));
        }
        draft.with(Finish.DARK_STEEL, cylinder(0.007, 0.004, 0.02));
        draft.grip(-0.1, 0.012, 0);
    }

    static void paintbrush(Draft draft) {
        double w = draft.vary(0.03, 0.042);
        double handle = draft.vary(0.14, 0.18);
        double y = 0.016;
        draft.main(Loft.mesh(
                        14,
                        10,
                        2.2,
                        Loft.at(-handle, 0, 0.012, 0.007),
                        Loft.at(-0.92 * handle, 0, 0.015, 0.01),
                        Loft.at(-0.5 * handle, 0, 0.011, 0.01),
                        Loft.at(-0.15 * handle, 0, 0.02, 0.012),
                        Loft.at(0, 0, 0.9 * w, 0.012))
                .turned(Turn.aboutY(QUARTER))
                .moved(0, y, 0));
        draft.with(Finish.STEEL, box(0.022, y - 0.013, 0, 0.045, 0.026, 2 * w, 0.004));
        draft.with(
                Finish.AMBER,
                Loft.mesh(
                                14,
                                4,
                                4,
                                Loft.at(0.04, 0, 0.95 * w, 0.012),
                                Loft.at(0.085, 0, 1.02 * w, 0.013),
                                Loft.at(0.105, 0, 0.9 * w, 0.008))
                        .turned(Turn.aboutY(QUARTER))
                        .moved(0, y, 0));
        draft.with(
                Paint.DARK,
                Loft.mesh(
                                14,
                                4,
                                4,
                                Loft.at(0.082, 0, 1.03 * w, 0.0138),
                                Loft.at(0.1, 0, 0.98 * w, 0.011),
                                Loft.at(0.12, 0, 0.82 * w, 0.005))
                        .turned(Turn.aboutY(QUARTER))
                        .moved(0, y, 0));
        draft.grip(-0.5 * handle, y, 0);
    }

    static void wheelbarrow(Draft draft) {
        double w = draft.vary(0.56, 0.66);
        double length = draft.vary(0.72, 0.85);
        double y = 0.34;
        Patch.Form tray = (u, t) -> {
            double s = 2 * u - 1;
            double c = 2 * t - 1;
            double rim = StrictMath.pow(Math.max(Math.abs(s), Math.abs(c)), 3.5);
            double wide = 0.62 + 0.38 * rim;
            return v(
                    s * w / 2 * wide, y + 0.24 * rim + 0.05 * Math.max(0, c) * rim, c * length / 2 * (0.7 + 0.3 * rim));
        };
        draft.main(
                Patch.mesh(12, 12, 0.6, 0.8, (u, t) -> tray.at(1 - u, t)).turned(Turn.NONE),
                Patch.mesh(12, 12, 0.6, 0.8, (u, t) -> tray.at(u, t).minus(v(0, 0.012, 0))));
        double r = 0.19;
        double axle = length / 2 + 0.12;
        draft.with(Finish.TYRE, sideways(ring(r - 0.045, 0.045)).moved(0, r, axle));
        draft.with(
                Finish.STEEL,
                sideways(Shapes.lathe(14, false, 0, -0.03, 0.11, -0.03, 0.11, 0.03, 0, 0.03))
                        .moved(0, r, axle),
                rod(0.012, v(-0.12, r, axle), v(0.12, r, axle)),
                pair(bend(
                        0.016,
                        v(0.17, y + 0.02, -0.1),
                        v(0.18, 0.03, -0.16),
                        v(0.18, 0.02, -0.28),
                        v(0.18, y + 0.02, -0.36))));
        draft.with(Finish.WOOD, pair(rod(0.022, v(0.11, r, axle + 0.04), v(0.3, y + 0.16, -length / 2 - 0.5))));
        draft.with(
                Finish.BLACK,
                pair(rod(0.027, v(0.285, y + 0.144, -length / 2 - 0.38), v(0.303, y + 0.163, -length / 2 - 0.52))));
        draft.inside(y + 0.01, 0.22 * w, 0.22 * length, 0.6).grip(0.3, y + 0.15, -length / 2 - 0.45);
    }

    static void wateringCan(Draft draft) {
        double r = draft.vary(0.1, 0.125);
        double h = draft.vary(0.2, 0.25);
        draft.main(
                lathe(0, 0, r, 0, 0.92 * r, h, 0.86 * r, h, 0.9 * r, 0.02, 0, 0.02),
                taper(0.026, 0.017, v(0.85 * r, 0.25 * h, 0), v(1.6 * r, 0.75 * h, 0), v(2.3 * r, 1.3 * h, 0)),
                cone(0.018, 0.05, 0, 0.045).turned(Turn.aboutZ(-0.85)).moved(2.28 * r, 1.28 * h, 0),
                Segments.sector(0.9 * r, h - 0.004, h + 0.004, -0.25, 0.25));
        draft.with(
                Paint.DARK,
                bend(
                        0.011,
                        v(-0.85 * r, 0.25 * h, 0),
                        v(-1.55 * r, 0.4 * h, 0),
                        v(-1.5 * r, 0.9 * h, 0),
                        v(-0.9 * r, 0.95 * h, 0)),
                bend(0.011, v(0.75 * r, h, 0), v(0.5 * r, 1.38 * h, 0), v(-0.3 * r, 1.42 * h, 0), v(-0.88 * r, h, 0)),
                ring(r * 0.99, 0.006).moved(0, 0.12 * h, 0),
                ring(0.925 * r, 0.007).moved(0, h, 0));
        draft.with(
                Finish.STEEL,
                lathe(0.05, 0, 0.03, 0.01, 0, 0.012)
                        .turned(Turn.aboutZ(-0.85))
                        .moved(2.28 * r + 0.045 * StrictMath.sin(0.85), 1.28 * h + 0.045 * StrictMath.cos(0.85), 0));
        draft.grip(0, 1.42 * h, 0);
    }

    static void toolbox(Draft draft) {
        double w = draft.vary(0.42, 0.5);
        double d = draft.vary(0.2, 0.24);
        double h = draft.vary(0.15, 0.18);
        draft.with(Finish.STEEL, pair(box(0.3 * w, h - 0.035, d / 2, 0.04, 0.05, 0.014)));
        Mesh handle = bend(0.011, v(-0.09, 0, 0), v(-0.08, 0.055, 0), v(0.08, 0.055, 0), v(0.09, 0, 0));
        if (draft.is("closed")) {
            draft.main(
                    box(0, 0, 0, w, h, d, 0.008),
                    cut(w, -d / 2, 0, d / 2, 0, d / 2, 0.03, 0.28 * d, 0.08, -0.28 * d, 0.08, -d / 2, 0.03)
                            .turned(Turn.aboutY(QUARTER))
                            .moved(0, h + 0.004, 0));
            draft.with(Finish.BLACK, handle.moved(0, h + 0.08, 0), box(0, h - 0.002, 0, w - 0.006, 0.008, d - 0.006));
            draft.top(h + 0.084, 0.35 * w, 0.2 * d).grip(0, h + 0.135, 0);
            return;
        }
        draft.main(
                pair(box(w / 2 - 0.006, 0, 0, 0.012, h, d)),
                box(0, 0, 0, w, 0.012, d),
                box(0, 0, d / 2 - 0.006, w, h, 0.012),
                box(0, 0, 0.006 - d / 2, w, h, 0.012),
                all(
                                box(0, 0, -0.008, w, d, 0.016),
                                box(0, 0, 0.02, w, 0.016, 0.06),
                                box(0, d - 0.016, 0.02, w, 0.016, 0.06),
                                pair(box(w / 2 - 0.008, 0, 0.02, 0.016, d, 0.06)))
                        .turned(Turn.aboutX(-0.25))
                        .moved(0, h, -d / 2));
        draft.with(Finish.CHARCOAL, box(0, 0.5 * h, 0, w - 0.03, 0.01, d - 0.03));
        draft.with(
                Finish.RED,
                rod(0.016, v(-0.16, h + 0.0, 0.02), v(-0.06, h + 0.02, 0.04)),
                rod(0.016, v(0.05, h - 0.01, -0.05), v(0.15, h + 0.01, -0.03)));
        draft.with(
                Finish.STEEL,
                rod(0.006, v(-0.06, h + 0.02, 0.04), v(0.06, h + 0.045, 0.06)),
                rod(0.01, v(-0.12, h - 0.02, -0.05), v(0.04, h + 0.05, -0.06)),
                box(-0.02, h - 0.01, 0.05, 0.2, 0.012, 0.025).turned(Turn.aboutY(0.3)));
        draft.with(Finish.WOOD, rod(0.013, v(0, h, 0.02), v(0.2, h + 0.05, 0.0)));
        draft.with(Finish.DARK_STEEL, box(0.2, h + 0.03, 0, 0.03, 0.035, 0.1));
        draft.inside(0.5 * h + 0.01, 0.3 * w, 0.25 * d, 0.2).grip(w / 2, h, 0);
    }

    static void magnifier(Draft draft) {
        double r = draft.vary(0.06, 0.075);
        double handle = draft.vary(0.14, 0.17);
        double y = handle + 0.035 + r;
        Turn lean = Turn.aboutX(-0.12);
        draft.main(
                taper(0.015, 0.013, v(0, 0.012, 0), v(0, handle, 0)).turned(lean),
                ball(0, 0.012, 0, 0.015).turned(lean));
        draft.with(
                Finish.GOLD,
                lying(ring(r, 0.009)).moved(0, y, 0).turned(lean),
                cylinder(0.011, handle - 0.002, handle + 0.035).turned(lean));
        draft.with(
                Finish.CLEAR,
                Shapes.ellipsoid(v(0, 0, 0), r, r, 0.012, 20).moved(0, y, 0).turned(lean));
        draft.with(Finish.GREY, cylinder(0.035, 0, 0.008));
        draft.grip(0, 0.5 * handle, 0);
    }
}
