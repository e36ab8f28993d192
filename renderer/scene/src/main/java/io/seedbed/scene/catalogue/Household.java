package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.CERAMIC;
import static io.seedbed.scene.surface.Material.FABRIC;
import static io.seedbed.scene.surface.Material.FUR;
import static io.seedbed.scene.surface.Material.GLASS;
import static io.seedbed.scene.surface.Material.LEATHER;
import static io.seedbed.scene.surface.Material.METAL;
import static io.seedbed.scene.surface.Material.PLASTIC;
import static io.seedbed.scene.surface.Material.STONE;
import static io.seedbed.scene.surface.Material.WOOD;

import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.geometry.Patch;
import io.seedbed.scene.geometry.Turn;
import java.util.List;

/** Things of every room. */
final class Household {

    private Household() {}

    static List<Category> categories() {
        Group group = new Group("household");
        group.thing("vase", 0.32, CERAMIC, GLASS, METAL, STONE, WOOD)
                .states("intact", "broken")
                .by(Household::vase);
        group.thing("candle", 0.2, PLASTIC, METAL, CERAMIC, WOOD)
                .states("unlit", "lit")
                .held()
                .by(Household::candle);
        group.thing("lamp", 0.5, CERAMIC, METAL, WOOD, GLASS, STONE)
                .states("unlit", "lit")
                .by(Household::lamp);
        group.thing("clock", 0.2, METAL, PLASTIC, WOOD).front().held().by(Household::clock);
        group.thing("book", 0.045, LEATHER, FABRIC, PLASTIC)
                .states("closed", "open")
                .held()
                .by(Household::book);
        group.thing("box", 0.3, WOOD, PLASTIC, METAL, LEATHER)
                .plural("boxes")
                .states("closed", "open")
                .by(Household::carton);
        group.thing("pillow", 0.2, FABRIC, FUR, LEATHER).thrown().by(Household::pillow);
        group.thing("towel", 0.09, FABRIC, FUR).states("folded", "unfolded").by(Household::towel);
        group.thing("picture frame", 0.3, WOOD, METAL, PLASTIC).front().held().by(Household::picture);
        group.thing("door", 2.1, WOOD, METAL, GLASS, PLASTIC)
                .states("closed", "open")
                .front()
                .by(Household::door);
        return group.categories();
    }

    private static void vase(Draft draft) {
        double r = draft.vary(0.085, 0.115);
        double h = draft.vary(0.3, 0.36);
        double neck = draft.vary(0.035, 0.055);
        double belly = draft.vary(0.36, 0.62);
        if (draft.is("broken")) {
            draft.main(lathe(0, 0, 0.06, 0, 0.06, 0.006, 0, 0.006), Shards.jagged(0.06, r, 0.5 * h, 0.008));
            double[] at = {0.19, 0.05, 0.13, 0.17, -0.16, 0.12, -0.19, -0.06, 0.05, -0.2, 0.24, -0.06};
            for (int i = 0; i < 6; i++) {
                draft.main(Shards.chip(0.075 - 0.006 * i, i).moved(at[2 * i], 0, at[2 * i + 1]));
            }
            draft.main(lathe(neck, 0, neck * 1.5, 0.05, neck * 1.4, 0.05, neck * 0.9, 0, neck, 0)
                    .turned(Turn.aboutX(1.35))
                    .moved(-0.04, 0.06, 0.2));
            return;
        }
        draft.main(
                lathe(0, 0, 0.058, 0, 0.06, 0.006),
                vessel(0.06, 0.006, 0.8 * r, 0.5 * belly * h, r, belly * h, neck, 0.87 * h, neck * 1.5, h),
                vessel(neck * 1.5, h, neck * 1.38, h, neck * 0.86, 0.87 * h, neck * 0.86, 0.8 * h, 0, 0.78 * h));
        draft.with(
                Paint.CONTRAST,
                ring(0.995 * r, 0.004).moved(0, belly * h + 0.014, 0),
                ring(0.995 * r, 0.004).moved(0, belly * h - 0.014, 0));
    }

    private static void candle(Draft draft) {
        double r = draft.vary(0.025, 0.036);
        double h = draft.vary(0.13, 0.18);
        draft.main(lathe(0, 0.012, r, 0.012, r, h, r * 0.8, h + 0.004, r * 0.5, h - 0.003, 0, h - 0.003));
        draft.with(
                Finish.GOLD,
                lathe(0, 0, 0.05, 0, 0.066, 0.014, 0.06, 0.016, 0.048, 0.008, 0, 0.01),
                loop(0.005, v(0.06, 0.012, 0), v(0.085, 0.02, 0.016), v(0.1, 0.02, 0), v(0.085, 0.02, -0.016)));
        draft.with(Finish.BLACK, rod(0.002, v(0, h - 0.004, 0), v(0.002, h + 0.014, 0)));
        if (draft.is("lit")) {
            draft.with(Finish.FLAME, vessel(0, h + 0.006, 0.011, h + 0.022, 0.008, h + 0.036, 0, h + 0.058));
        }
        draft.grip(0, 0.5 * h, r);
    }

    private static void lamp(Draft draft) {
        double r = draft.vary(0.075, 0.1);
        double base = draft.vary(0.24, 0.28);
        double shade = draft.vary(0.14, 0.165);
        double upper = shade * draft.vary(0.55, 0.85);
        double bulge = draft.vary(0.75, 1.05);
        draft.main(
                lathe(0, 0, r, 0, r, 0.014, 0.03, 0.026),
                vessel(
                        0.028,
                        0.024,
                        r * bulge,
                        0.35 * base,
                        r * 0.9 * bulge,
                        0.6 * base,
                        0.025,
                        0.95 * base,
                        0.02,
                        base),
                lathe(0.02, base, 0, base));
        draft.with(
                Finish.GOLD, rod(0.007, v(0, base - 0.01, 0), v(0, base + 0.21, 0)), ball(0, base + 0.215, 0, 0.011));
        double low = base + 0.01;
        draft.with(
                draft.is("lit") ? Finish.GLOW : Finish.SHADE,
                lathe(shade, low, upper, low + 0.19, upper - 0.004, low + 0.19, shade - 0.004, low, shade, low),
                lathe(0, low + 0.186, upper - 0.003, low + 0.186),
                lathe(upper - 0.003, low + 0.187, 0, low + 0.187));
    }

    private static void clock(Draft draft) {
        double r = draft.vary(0.068, 0.08);
        double y = r + 0.022;
        draft.main(
                lying(lathe(0, -0.03, r * 0.94, -0.03, r, -0.02, r, 0.026, r * 0.9, 0.026, r * 0.9, 0.018))
                        .moved(0, y, 0),
                pair(lathe(0, 0, 0.03, 0, 0.027, 0.016, 0, 0.026)
                        .turned(Turn.aboutZ(-0.62))
                        .moved(0.62 * r, y + 0.84 * r, 0)),
                pair(taper(0.009, 0.006, v(0.5 * r, y - 0.8 * r, 0), v(0.72 * r, 0, 0))));
        draft.with(
                Finish.STEEL,
                bend(
                        0.004,
                        v(-0.3 * r, y + 0.9 * r, 0),
                        v(-0.25 * r, y + 1.45 * r, 0),
                        v(0, y + 1.6 * r, 0),
                        v(0.25 * r, y + 1.45 * r, 0),
                        v(0.3 * r, y + 0.9 * r, 0)));
        draft.with(
                Finish.WHITE,
                lying(lathe(0.91 * r, 0.016, 0.91 * r, 0.019, 0, 0.019)).moved(0, y, 0));
        double hour = draft.vary(0, FULL);
        draft.with(
                Finish.BLACK,
                row(
                                12,
                                i -> box(0, 0.7 * r, 0.02, i % 3 == 0 ? 0.008 : 0.004, 0.13 * r, 0.003)
                                        .turned(Turn.aboutZ(FULL * i / 12)))
                        .moved(0, y, 0),
                box(0, -0.1 * r, 0.021, 0.008, 0.55 * r, 0.003)
                        .turned(Turn.aboutZ(hour))
                        .moved(0, y, 0),
                box(0, -0.12 * r, 0.023, 0.005, 0.78 * r, 0.003)
                        .turned(Turn.aboutZ(12 * hour))
                        .moved(0, y, 0),
                ball(0, y, 0.022, 0.006));
        draft.grip(r, y, 0);
    }

    private static void book(Draft draft) {
        double w = draft.vary(0.15, 0.18);
        double d = draft.vary(0.21, 0.25);
        double t = draft.vary(0.032, 0.055);
        if (draft.is("open")) {
            Patch.Form page = (u, s) -> v(
                    0.002 + u * w,
                    0.008 + 0.75 * t * StrictMath.sin(Math.PI * StrictMath.pow(u, 0.55)) * (1 - 0.55 * u) + 0.004,
                    (0.5 - s) * d);
            draft.main(pair(box(w / 2 + 0.004, 0, 0, w + 0.012, 0.006, d + 0.014)));
            draft.with(Finish.PAPER, pair(Patch.mesh(10, 1, w, d, page)), pair(box(w / 2, 0.006, 0, w, 0.007, d)));
            draft.with(
                    Finish.GREY,
                    pair(row(
                            8,
                            i -> box(0.5 * w, 0, (i - 3.5) * 0.095 * d, 0.62 * w, 0.002, 0.007)
                                    .turned(Turn.aboutZ(-0.11))
                                    .moved(0, 0.63 * t + 0.011 + 0.11 * 0.5 * w * 0, 0))));
            draft.grip(0, 0.005, d / 2);
            return;
        }
        draft.main(
                box(0, 0, 0, w, 0.005, d),
                box(0, t - 0.005, 0, w, 0.005, d),
                box(-w / 2 + 0.004, 0, 0, 0.009, t, d, 0.004));
        draft.with(Finish.PAPER, box(0.002, 0.004, 0, w - 0.012, t - 0.008, d - 0.012));
        draft.with(
                Finish.GOLD,
                box(0.005, t - 0.001, -0.22 * d, 0.6 * w, 0.002, 0.1 * d),
                box(0.005, t - 0.001, 0.25 * d, 0.36 * w, 0.002, 0.03 * d));
        draft.top(t, w * 0.4, d * 0.4).grip(w / 2, t / 2, 0);
    }

    private static void carton(Draft draft) {
        double w = draft.vary(0.34, 0.46);
        double h = draft.vary(0.25, 0.34);
        double d = draft.vary(0.28, 0.36);
        double t = 0.012;
        if (draft.is("closed")) {
            draft.main(box(0, 0, 0, w, h, d, 0.008));
            draft.with(
                    Finish.CREAM,
                    box(0, h - 0.002, 0, w + 0.004, 0.005, 0.055),
                    pair(box(w / 2, 0.7 * h, 0, 0.005, 0.3 * h, 0.055)));
            draft.top(h, w * 0.45, d * 0.45);
            return;
        }
        Mesh longFlap =
                box(0, 0, 0, w - 0.01, t, 0.48 * d).moved(0, 0, 0.24 * d).turned(Turn.aboutX(0.62));
        Mesh shortFlap = box(0.24 * d, 0, 0, 0.48 * d, t, d - 0.01).turned(Turn.aboutZ(-0.75));
        draft.main(
                box(0, 0, 0, w, t, d),
                pair(box(w / 2 - t / 2, 0, 0, t, h, d)),
                box(0, 0, d / 2 - t / 2, w, h, t),
                box(0, 0, t / 2 - d / 2, w, h, t),
                longFlap.moved(0, h - 0.006, d / 2),
                longFlap.turned(Turn.aboutY(Math.PI)).moved(0, h - 0.006, -d / 2),
                pair(shortFlap.moved(w / 2, h - 0.006, 0)));
        draft.with(Paint.DARK, box(0, t, 0, w - 2.2 * t, 0.004, d - 2.2 * t));
        draft.inside(t + 0.004, w / 2 - 2 * t, d / 2 - 2 * t, h);
    }

    private static void pillow(Draft draft) {
        double w = draft.vary(0.48, 0.58);
        double d = draft.vary(0.38, 0.48);
        double h = draft.vary(0.18, 0.23);
        Patch.Form form = (u, s) -> {
            double x = 2 * u - 1;
            double z = 1 - 2 * s;
            double rise = StrictMath.pow(Math.max(0, (1 - x * x) * (1 - z * z)), 0.36);
            double pinchX = 1 - 0.1 * (1 - z * z) * Math.abs(x);
            double pinchZ = 1 - 0.12 * (1 - x * x) * Math.abs(z);
            return v(x * pinchX * w / 2, rise * h / 2, z * pinchZ * d / 2);
        };
        Mesh upper = Patch.mesh(16, 16, w, d, form);
        draft.main(upper, upper.turned(Turn.aboutZ(Math.PI)));
        draft.with(
                Paint.DARK,
                loop(
                        0.006,
                        v(w / 2, 0, d / 2),
                        v(0.45 * w, 0, 0),
                        v(w / 2, 0, -d / 2),
                        v(0, 0, -0.44 * d),
                        v(-w / 2, 0, -d / 2),
                        v(-0.45 * w, 0, 0),
                        v(-w / 2, 0, d / 2),
                        v(0, 0, 0.44 * d)));
        draft.grip(w / 2, 0, 0);
    }

    private static void towel(Draft draft) {
        double w = draft.vary(0.36, 0.44);
        double d = draft.vary(0.26, 0.32);
        if (draft.is("folded")) {
            int layers = draft.pick(3, 4);
            double t = 0.028;
            for (int i = 0; i < layers; i++) {
                double inset = 0.004 * (i % 2);
                draft.main(box(0, i * t * 0.96, -inset, w - inset, t, d - inset, 0.012));
            }
            double y = layers * t * 0.96;
            draft.with(
                    Finish.LINEN,
                    box(0, y, 0.3 * d, w - 0.02, 0.003, 0.02),
                    box(0, y, 0.18 * d, w - 0.02, 0.003, 0.02));
            draft.main(pair(box(0.2 * w, 0, 0.5 * d, 0.03, t * layers * 0.8, 0.01)));
            draft.top(y, 0.4 * w, 0.4 * d);
            return;
        }
        double half = 0.32;
        double length = 0.62;
        Patch.Form cloth = (u, s) -> v(
                (2 * u - 1) * half,
                0.035 + 0.022 * StrictMath.sin(7 * u + 5 * s) + 0.018 * StrictMath.sin(11 * s - 4 * u),
                (1 - 2 * s) * length);
        draft.main(
                Patch.mesh(16, 24, 1, 2, cloth),
                Patch.mesh(16, 24, 1, 2, (u, s) -> cloth.at(1 - u, s).minus(v(0, 0.012, 0))));
        for (double s : new double[] {0.08, 0.13, 0.87, 0.92}) {
            draft.with(
                    Finish.LINEN,
                    Patch.mesh(
                            16, 2, 1, 0.1, (u, t) -> cloth.at(u, s + 0.025 * t).plus(v(0, 0.003, 0))));
        }
    }

    private static void picture(Draft draft) {
        double w = draft.vary(0.2, 0.3);
        double h = draft.vary(0.26, 0.34);
        double t = draft.vary(0.024, 0.036);
        Turn lean = Turn.aboutX(-0.2);
        draft.main(all(
                        box(0, 0, 0, w, t, 0.022),
                        box(0, h - t, 0, w, t, 0.022),
                        pair(box(w / 2 - t / 2, 0, 0, t, h, 0.022)))
                .turned(lean));
        draft.with(
                Finish.PANE,
                box(0, 0.5 * h, -0.002, w - t, h / 2 - 0.5 * t, 0.01).turned(lean));
        draft.with(
                Finish.LEAF,
                box(0, 0.5 * t, 0.0, w - t, h / 2, 0.01).turned(lean),
                cut(0.012, -0.3 * w, 0.5 * h, 0.05 * w, 0.5 * h, -0.12 * w, 0.74 * h)
                        .turned(lean));
        draft.with(
                Finish.STONE,
                cut(0.011, -0.1 * w, 0.5 * h, 0.34 * w, 0.5 * h, 0.14 * w, 0.67 * h)
                        .turned(lean));
        draft.with(
                Finish.YELLOW,
                lying(cylinder(0.07 * w, 0, 0.006)).moved(0.24 * w, 0.8 * h, 0).turned(lean));
        draft.with(Finish.DARK_WOOD, rod(0.006, v(0, 0.75 * h, -0.07 * h / 0.3), v(0, 0, -0.5 * h)));
        draft.grip(w / 2, h / 2, 0);
    }

    private static void door(Draft draft) {
        double w = draft.vary(0.8, 0.95);
        double h = draft.vary(1.98, 2.1);
        draft.with(Finish.WHITE, pair(box(w / 2 + 0.05, 0, 0, 0.1, h + 0.1, 0.14)), box(0, h, 0, w + 0.2, 0.1, 0.14));
        double turn = draft.is("open") ? -1.15 : 0;
        int rows = draft.pick(2, 3);
        Mesh panels = row(
                2 * rows,
                i -> box(
                        (i % 2 * 2 - 1) * 0.22 * w,
                        0.12 + Math.floorDiv(i, 2) * (h - 0.14) / rows,
                        0,
                        0.34 * w,
                        (h - 0.14) / rows - 0.12,
                        0.056));
        draft.main(hung(box(0, 0.01, 0, w, h - 0.015, 0.045), w, turn));
        draft.with(Paint.DARK, hung(panels, w, turn));
        draft.with(
                Finish.GOLD,
                hung(
                        all(
                                ball(0.4 * w, 0.48 * h, 0.07, 0.032),
                                ball(0.4 * w, 0.48 * h, -0.07, 0.032),
                                lying(cylinder(0.014, -0.07, 0.07)).moved(0.4 * w, 0.48 * h, 0)),
                        w,
                        turn));
    }

    private static Mesh hung(Mesh leaf, double width, double turn) {
        return leaf.moved(width / 2, 0, 0).turned(Turn.aboutY(turn)).moved(-width / 2, 0, 0);
    }
}
