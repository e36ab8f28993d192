package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.*;

import io.seedbed.scene.geometry.*;
import java.util.List;

/** What work is done with; tools of one hand stand on their heads or lie. */
final class Tools {

    private Tools() {}

    static List<Category> categories() {
        Group group = new Group("tools");
        group.thing("hammer", 0.34, METAL, WOOD, RUBBER).held().by(Tools::hammer);
        group.thing("saw", 0.2, METAL, PLASTIC).held().by(Tools::saw);
        group.thing("screwdriver", 0.07, PLASTIC, WOOD, RUBBER).held().by(Tools::screwdriver);
        group.thing("wrench", 0.026, METAL, PLASTIC).plural("wrenches").held().by(Tools::wrench);
        group.thing("axe", 0.75, METAL, STONE, PLASTIC).held().by(Tools::axe);
        group.thing("shovel", 1.25, METAL, WOOD, PLASTIC).held().by(Tools::shovel);
        group.thing("rake", 1.35, METAL, WOOD, PLASTIC).held().by(Tools::rake);
        group.thing("ladder", 1.8, WOOD, METAL, PLASTIC).by(Tools::ladder);
        group.thing("scissors", 0.024, PLASTIC, METAL, RUBBER)
                .plural("pairs of scissors")
                .held()
                .by(Workshop::scissors);
        group.thing("paintbrush", 0.028, WOOD, PLASTIC, METAL)
                .plural("paintbrushes")
                .held()
                .by(Workshop::paintbrush);
        group.thing("wheelbarrow", 0.68, METAL, PLASTIC, WOOD).front().by(Workshop::wheelbarrow);
        group.thing("watering can", 0.34, METAL, PLASTIC, CERAMIC).held().by(Workshop::wateringCan);
        group.thing("toolbox", 0.3, METAL, PLASTIC, WOOD)
                .plural("toolboxes")
                .states("closed", "open")
                .held()
                .by(Workshop::toolbox);
        group.thing("magnifying glass", 0.34, WOOD, METAL, PLASTIC)
                .plural("magnifying glasses")
                .held()
                .by(Workshop::magnifier);
        return group.categories();
    }

    private static void hammer(Draft draft) {
        double h = draft.vary(0.3, 0.36);
        double w = draft.vary(0.95, 1.15);
        Mesh claw = cut(
                        0.03 * w,
                        smooth(
                                3, -0.02, 0.012, 0.02, 0.012, 0.055, 0.022, 0.085, 0.055, 0.05, 0.045, 0.015, 0.044,
                                -0.02, 0.044))
                .turned(Turn.aboutX(Math.PI))
                .moved(0, 0.056, 0);
        draft.main(
                pair(claw.scaled(1, 1, 0.42).moved(0, 0, 0.009)).moved(0.012, 0, 0),
                claw.scaled(1, 1, 0.42).moved(0.012, 0, -0.009),
                box(0, 0.008, 0, 0.05, 0.04, 0.034 * w, 0.006),
                sideways(lathe(
                                0, -0.1, 0.021 * w, -0.1, 0.023 * w, -0.094, 0.023 * w, -0.07, 0.015, -0.055, 0.015,
                                -0.02))
                        .moved(0, 0.028, 0));
        draft.with(
                Finish.WOOD,
                Loft.mesh(
                                14,
                                8,
                                2.4,
                                Loft.at(0.02, 0, 0.013, 0.009),
                                Loft.at(0.4 * h, 0, 0.01, 0.008),
                                Loft.at(0.75 * h, 0, 0.014, 0.011),
                                Loft.at(h, 0, 0.013, 0.01))
                        .turned(Turn.aboutX(-QUARTER)));
        draft.with(
                Finish.RED,
                Loft.mesh(
                                14,
                                4,
                                2.4,
                                Loft.at(0.62 * h, 0, 0.0145, 0.0115),
                                Loft.at(0.8 * h, 0, 0.0165, 0.0125),
                                Loft.at(h + 0.003, 0, 0.0145, 0.0115))
                        .turned(Turn.aboutX(-QUARTER)));
        draft.grip(0, 0.8 * h, 0);
    }

    private static void saw(Draft draft) {
        double length = draft.vary(0.42, 0.52);
        double deep = draft.vary(0.12, 0.15);
        int teeth = 20;
        double[] blade = new double[2 * (2 * teeth + 3)];
        for (int i = 0; i <= 2 * teeth; i++) {
            blade[2 * i] = length * i / (2 * teeth);
            blade[2 * i + 1] = i % 2 == 0 ? 0.012 : 0;
        }
        int n = 2 * teeth + 1;
        blade[2 * n] = length;
        blade[2 * n + 1] = 0.45 * deep;
        blade[2 * n + 2] = 0;
        blade[2 * n + 3] = deep;
        draft.main(cut(0.004, blade));
        draft.with(
                Finish.WOOD,
                loop(
                        0.016,
                        v(0.02, 0.02, 0),
                        v(-0.05, 0.02, 0),
                        v(-0.1, 0.055, 0),
                        v(-0.09, 0.12, 0),
                        v(-0.03, 0.14, 0),
                        v(0.01, 0.09, 0)),
                cut(0.024, smooth(2, -0.03, 0.01, 0.05, 0.015, 0.07, 0.08, 0.03, deep + 0.005, -0.02, 0.13)));
        draft.with(
                Finish.GOLD,
                lying(cylinder(0.008, -0.015, 0.015)).moved(0.04, 0.045, 0),
                lying(cylinder(0.008, -0.015, 0.015)).moved(0.03, 0.1, 0));
        draft.grip(-0.1, 0.08, 0);
    }

    private static void screwdriver(Draft draft) {
        double length = draft.vary(0.14, 0.19);
        double r = draft.vary(0.021, 0.026);
        Turn down = Turn.aboutZ(-QUARTER);
        Patch.Form handle = (u, t) -> {
            double out = r
                    * (0.72 + 0.35 * StrictMath.sin(Math.PI * (0.15 + 0.75 * t)))
                    * (1 + 0.06 * StrictMath.sin(6 * FULL * u))
                    * StrictMath.sqrt(Math.max(0, 1 - StrictMath.pow(2 * Math.abs(t - 0.5), 14)));
            return v(-out * StrictMath.cos(FULL * u), -0.13 + 0.13 * t, out * StrictMath.sin(FULL * u));
        };
        draft.main(Patch.mesh(36, 16, 0.2, 0.14, handle).turned(down).moved(0, r, 0));
        draft.with(
                Finish.BLACK,
                lathe(r * 0.7, -0.004, r * 0.62, 0.012, 0, 0.012).turned(down).moved(0, r, 0),
                ring(r * 0.96, 0.005).turned(down).moved(-0.1, r, 0));
        draft.with(
                Finish.STEEL,
                cylinder(0.0068, 0, length).turned(down).moved(0, r, 0),
                cut(
                                0.004,
                                length - 0.004,
                                -0.007,
                                length + 0.018,
                                -0.01,
                                length + 0.026,
                                -0.006,
                                length + 0.026,
                                0.006,
                                length + 0.018,
                                0.01,
                                length - 0.004,
                                0.007)
                        .turned(Turn.aboutX(QUARTER))
                        .moved(0, r, 0));
        draft.grip(-0.07, r, 0);
    }

    private static void wrench(Draft draft) {
        double length = draft.vary(0.22, 0.28);
        double s = draft.vary(0.028, 0.033);
        double l = length / 2;
        Mesh jaw = cut(
                0.024,
                smooth(
                        2, -0.9 * s, -0.45 * s, -0.2 * s, -1.0 * s, 0.75 * s, -1.05 * s, 1.35 * s, -0.55 * s, 0.2 * s,
                        -0.42 * s, 0.05 * s, 0, 0.2 * s, 0.42 * s, 1.35 * s, 0.55 * s, 0.75 * s, 1.05 * s, -0.2 * s,
                        1.0 * s, -0.9 * s, 0.45 * s));
        Mesh flat = all(
                jaw.turned(Turn.aboutZ(0.26)).moved(l, 0, 0),
                box(0, -0.42 * s, 0, length - 1.2 * s, 0.84 * s, 0.014, 0.005),
                lying(lathe(0.56 * s, -0.012, 1.05 * s, -0.012, 1.05 * s, 0.012, 0.56 * s, 0.012, 0.56 * s, -0.012))
                        .moved(-l, 0, 0));
        draft.main(flat.turned(Turn.aboutX(-QUARTER)).moved(0, 0.02, 0));
        draft.with(
                Paint.DARK,
                box(0, -0.2 * s, 0.008, length - 2.4 * s, 0.4 * s, 0.004)
                        .turned(Turn.aboutX(-QUARTER))
                        .moved(0, 0.02, 0));
        draft.grip(0, 0.02, 0);
    }

    private static void axe(Draft draft) {
        double h = draft.vary(0.68, 0.8);
        double w = draft.vary(0.95, 1.2);
        draft.main(cut(
                        0.036,
                        smooth(
                                3, -0.05, 0.03, 0.02, 0.02, 0.1 * w, 0.0, 0.155 * w, -0.035, 0.17 * w, 0.06, 0.155 * w,
                                0.165, 0.09 * w, 0.125, 0.02, 0.105, -0.05, 0.1))
                .moved(0, 0.035, 0));
        draft.with(
                Finish.STEEL,
                cut(
                                0.012,
                                smooth(
                                        3, 0.13 * w, -0.03, 0.162 * w, -0.042, 0.188 * w, 0.06, 0.162 * w, 0.172,
                                        0.13 * w, 0.155, 0.15 * w, 0.06))
                        .moved(0, 0.035, 0));
        draft.with(
                Finish.WOOD,
                Tube.mesh(
                        Curve.through(List.of(
                                v(-0.01, 0.03, 0),
                                v(-0.005, 0.4 * h, 0),
                                v(-0.03, 0.75 * h, 0),
                                v(-0.005, 0.95 * h, 0),
                                v(0.02, h, 0))),
                        false,
                        10,
                        16,
                        t -> 0.018 + 0.004 * t));
        draft.grip(-0.02, 0.8 * h, 0);
    }

    private static void shovel(Draft draft) {
        double h = draft.vary(1.1, 1.3);
        double w = draft.vary(0.11, 0.135);
        Patch.Form blade = (u, t) -> {
            double side = 2 * u - 1;
            double half = w * (t < 0.45 ? StrictMath.pow(t / 0.45, 0.55) : 1 - 0.05 * (t - 0.45));
            return v(side * half, 0.31 * t, -0.06 * (1 - side * side) * (0.3 + 0.7 * t) * 0.7);
        };
        draft.main(
                Patch.mesh(8, 12, 0.2, 0.3, blade),
                Patch.mesh(8, 12, 0.2, 0.3, (u, t) -> blade.at(1 - u, t).minus(v(0, 0, 0.006))),
                taper(0.026, 0.021, v(0, 0.24, -0.04), v(0, 0.45, -0.01)),
                pair(box(0.055, 0.3, -0.026, 0.09, 0.014, 0.03)));
        draft.with(Finish.WOOD, rod(0.018, v(0, 0.4, -0.012), v(0, h - 0.1, 0)));
        draft.with(
                Finish.BLACK,
                rod(0.017, v(-0.06, h, 0), v(0.06, h, 0)),
                pair(bend(0.014, v(0, h - 0.11, 0), v(0.03, h - 0.07, 0), v(0.055, h, 0))));
        draft.grip(0, 0.62 * h, 0);
    }

    private static void rake(Draft draft) {
        double h = draft.vary(1.25, 1.4);
        int tines = draft.pick(9, 13);
        boolean fan = draft.chance(0.5);
        double w = 0.4;
        if (fan) {
            draft.main(
                    row(tines, i -> {
                        double side = (2.0 * i / (tines - 1) - 1) * w / 2;
                        return wire(0.0065, v(side * 0.15, 0.38, 0), v(side * 0.8, 0.06, 0.01), v(side, 0.0, 0.05));
                    }),
                    bend(0.009, v(-0.33 * w, 0.18, 0.006), v(0, 0.2, 0.006), v(0.33 * w, 0.18, 0.006)),
                    cone(0.03, 0.02, 0.34, 0.44));
        } else {
            draft.main(
                    box(0, 0.075, 0, w, 0.032, 0.03),
                    row(
                            tines,
                            i -> taper(
                                    0.006,
                                    0.0085,
                                    v((2.0 * i / (tines - 1) - 1) * w * 0.48, 0, 0.012),
                                    v((2.0 * i / (tines - 1) - 1) * w * 0.48, 0.08, 0))),
                    pair(rod(0.009, v(0, 0.24, 0), v(0.3 * w, 0.1, 0))));
        }
        draft.with(Finish.WOOD, rod(0.015, v(0, fan ? 0.4 : 0.1, 0), v(0, h, 0)), ball(0, h, 0, 0.016));
        draft.grip(0, 0.7 * h, 0);
    }

    private static void ladder(Draft draft) {
        double h = draft.vary(1.55, 1.95);
        int steps = draft.pick(5, 7);
        Turn lean = Turn.aboutX(-0.24);
        Mesh front =
                all(pair(box(0, 0, 0, 0.05, h, 0.03).turned(Turn.aboutZ(0.07)).moved(0.28, 0, 0)), row(steps, i -> {
                    double y = h * (i + 0.7) / (steps + 0.2);
                    return box(0, y, 0.01, 2 * (0.28 - 0.07 * y) + 0.02, 0.03, 0.09);
                }));
        Mesh back = all(
                pair(box(0, 0, 0, 0.035, h, 0.025).turned(Turn.aboutZ(0.07)).moved(0.27, 0, 0)),
                box(0, 0.25 * h, 0, 0.48, 0.03, 0.02),
                box(0, 0.6 * h, 0, 0.4, 0.03, 0.02));
        double half = 0.24 * h;
        draft.main(front.turned(lean).moved(0, 0, half), box(0, 0.955 * h, 0, 0.36, 0.04, 0.22, 0.01));
        draft.with(Paint.DARK, back.turned(Turn.aboutX(0.24)).moved(0, 0, -half));
        draft.with(Finish.STEEL, pair(rod(0.008, v(0.22, 0.45 * h, 0.54 * half), v(0.22, 0.45 * h, -0.54 * half))));
        draft.top(0.955 * h + 0.04, 0.12, 0.08).under(0.12, 0.2, 0.2);
    }
}
