package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.CERAMIC;
import static io.seedbed.scene.surface.Material.GLASS;
import static io.seedbed.scene.surface.Material.METAL;
import static io.seedbed.scene.surface.Material.PLASTIC;
import static io.seedbed.scene.surface.Material.STONE;
import static io.seedbed.scene.surface.Material.WOOD;

import java.util.List;

/** What stands on a laid table or on a stove. */
final class Tableware {

    private Tableware() {}

    static List<Category> categories() {
        Group group = new Group("household");
        group.thing("mug", 0.1, CERAMIC, METAL, PLASTIC, GLASS)
                .states("empty", "full")
                .held()
                .by(Tableware::mug);
        group.thing("glass", 0.13, GLASS, PLASTIC, METAL)
                .states("empty", "full")
                .held()
                .by(Tableware::glass);
        group.thing("wine glass", 0.2, GLASS, METAL, PLASTIC)
                .states("empty", "full")
                .held()
                .by(Tableware::wineGlass);
        group.thing("bottle", 0.3, GLASS, PLASTIC, METAL, CERAMIC)
                .states("closed", "open")
                .held()
                .by(Tableware::bottle);
        group.thing("plate", 0.03, CERAMIC, WOOD, METAL, PLASTIC)
                .states("intact", "broken")
                .held()
                .by(Tableware::plate);
        group.thing("bowl", 0.085, CERAMIC, WOOD, METAL, PLASTIC, GLASS)
                .states("empty", "full")
                .held()
                .by(Tableware::bowl);
        group.thing("teapot", 0.16, CERAMIC, METAL, STONE).held().by(Tableware::teapot);
        group.thing("kettle", 0.25, METAL, CERAMIC, PLASTIC).held().by(Tableware::kettle);
        group.thing("pot", 0.2, METAL, CERAMIC, STONE).states("closed", "open").by(Tableware::pot);
        group.thing("frying pan", 0.075, METAL, CERAMIC, STONE).held().by(Tableware::pan);
        return group.categories();
    }

    private static void mug(Draft draft) {
        double r = draft.vary(0.036, 0.046);
        double h = draft.vary(0.085, 0.112);
        double waist = draft.vary(0.82, 1.04);
        draft.main(
                lathe(
                        0,
                        0,
                        r * waist,
                        0,
                        r * waist + 0.002,
                        0.006,
                        r,
                        h,
                        r - 0.004,
                        h,
                        r * waist - 0.006,
                        0.008,
                        0,
                        0.008),
                bend(
                        0.007,
                        v(r * 0.97, 0.8 * h, 0),
                        v(r + 0.024, 0.86 * h, 0),
                        v(r + 0.036, 0.55 * h, 0),
                        v(r + 0.026, 0.26 * h, 0),
                        v(r * waist * 0.97, 0.22 * h, 0)));
        if (draft.is("full")) {
            draft.with(Finish.BROWN, cone(r - 0.006, r - 0.005, 0.8 * h, 0.88 * h));
        }
        draft.grip(r + 0.03, 0.55 * h, 0);
    }

    private static void glass(Draft draft) {
        double r = draft.vary(0.033, 0.043);
        double h = draft.vary(0.11, 0.15);
        double foot = r * draft.vary(0.68, 0.95);
        draft.main(lathe(0, 0, foot, 0, r, h, r - 0.003, h, foot - 0.003, 0.014, 0, 0.014));
        if (draft.is("full")) {
            double low = foot + (r - foot) * 0.15 - 0.003;
            draft.with(Finish.ORANGE, cone(low, foot + (r - foot) * 0.82 - 0.004, 0.016, 0.82 * h));
        }
        draft.grip(0, 0.5 * h, r);
    }

    private static void wineGlass(Draft draft) {
        double r = draft.vary(0.034, 0.042);
        double stem = draft.vary(0.07, 0.1);
        double h = stem + draft.vary(0.09, 0.115);
        draft.main(
                lathe(0, 0, 0.034, 0, 0.034, 0.003, 0.006, 0.01, 0.004, stem, 0, stem),
                vessel(
                        0.004,
                        stem - 0.004,
                        r * 0.75,
                        stem + 0.018,
                        r,
                        stem + 0.045,
                        r * 0.8,
                        h,
                        r * 0.76,
                        h,
                        r * 0.94,
                        stem + 0.046,
                        r * 0.7,
                        stem + 0.022,
                        0,
                        stem + 0.008));
        if (draft.is("full")) {
            draft.with(
                    Paint.of(io.seedbed.scene.surface.Surface.plain(0x6a1024, 0.1, 0)),
                    vessel(0, stem + 0.01, r * 0.68, stem + 0.023, r * 0.92, stem + 0.046, r * 0.9, stem + 0.06),
                    cone(r * 0.9, r * 0.9, stem + 0.059, stem + 0.06));
        }
        draft.grip(0, 0.5 * stem, 0);
    }

    private static void bottle(Draft draft) {
        double r = draft.vary(0.034, 0.042);
        double shoulder = draft.vary(0.17, 0.2);
        double neck = shoulder + draft.vary(0.03, 0.07);
        double h = neck + 0.06;
        draft.main(
                lathe(0, 0, r * 0.95, 0, r, 0.006, r, shoulder),
                vessel(r, shoulder, r * 0.93, shoulder + 0.018, 0.016, neck, 0.0135, neck + 0.02, 0.0135, h),
                lathe(0.0135, h - 0.014, 0.0165, h - 0.014, 0.0165, h, 0.01, h, 0.01, h - 0.04));
        double low = draft.vary(0.04, 0.06);
        draft.with(Finish.PAPER, lathe(r + 0.0006, low, r + 0.0006, low + 0.085));
        draft.with(Finish.RED, lathe(r + 0.001, low + 0.03, r + 0.001, low + 0.055));
        if (draft.is("closed")) {
            draft.with(Finish.PALE_WOOD, cylinder(0.0115, h - 0.01, h + 0.02));
        }
        draft.grip(0, 0.45 * shoulder, r);
    }

    private static void plate(Draft draft) {
        double r = draft.vary(0.11, 0.135);
        if (draft.is("broken")) {
            for (int i = 0; i < 5; i++) {
                draft.main(Shards.wedge(r, i, 5, 0.26 * r));
            }
            draft.main(
                    Shards.chip(0.05, 1).moved(0.4 * r, 0, 1.2 * r),
                    Shards.chip(0.035, 2).moved(-1.2 * r, 0, 0.6 * r));
            return;
        }
        double h = draft.vary(0.024, 0.034);
        double base = r * draft.vary(0.58, 0.68);
        draft.main(lathe(0, 0, base, 0, base + 0.004, 0.006, r, h, r - 0.003, h + 0.003, base, 0.01, 0, 0.008));
        draft.with(Paint.DARK, ring(r - 0.004, 0.0024).moved(0, h, 0));
        draft.top(0.01, base * 0.7, base * 0.7).grip(0, h, r);
    }

    private static void bowl(Draft draft) {
        double r = draft.vary(0.08, 0.1);
        double h = draft.vary(0.07, 0.095);
        double foot = r * draft.vary(0.42, 0.55);
        draft.main(
                lathe(0, 0, foot, 0, foot, 0.008, 0, 0.008),
                vessel(foot * 0.9, 0.006, r * 0.82, 0.4 * h, r, h),
                lathe(r, h, r - 0.005, h),
                vessel(r - 0.005, h, r * 0.78, 0.42 * h, foot * 0.8, 0.014, 0, 0.012));
        if (draft.is("full")) {
            Paint[] paints = {Finish.RED, Finish.ORANGE, Finish.LEAF, Finish.YELLOW, Finish.RED, Finish.ORANGE};
            for (int i = 0; i < 6; i++) {
                double angle = FULL * i / 5;
                double out = i == 5 ? 0 : 0.55 * r;
                draft.with(
                        paints[i],
                        ball(
                                out * StrictMath.cos(angle),
                                h * (i == 5 ? 1.08 : 0.9),
                                out * StrictMath.sin(angle),
                                0.36 * r));
            }
        } else {
            draft.inside(0.014, r * 0.5, r * 0.5, h);
        }
        draft.grip(r, 0.8 * h, 0);
    }

    private static void teapot(Draft draft) {
        double r = draft.vary(0.075, 0.09);
        double h = draft.vary(0.11, 0.13);
        draft.main(
                vessel(0, 0, 0.55 * r, 0, 0.95 * r, 0.3 * h, r, 0.5 * h, 0.8 * r, 0.85 * h, 0.42 * r, h, 0, h),
                taper(
                        0.02,
                        0.009,
                        v(0.8 * r, 0.35 * h, 0),
                        v(1.35 * r, 0.5 * h, 0),
                        v(1.6 * r, 0.85 * h, 0),
                        v(1.85 * r, 1.0 * h, 0)),
                bend(
                        0.009,
                        v(-0.85 * r, 0.8 * h, 0),
                        v(-1.45 * r, 0.86 * h, 0),
                        v(-1.65 * r, 0.5 * h, 0),
                        v(-1.3 * r, 0.22 * h, 0),
                        v(-0.85 * r, 0.28 * h, 0)));
        draft.with(
                Paint.DARK,
                vessel(0.46 * r, h - 0.004, 0.42 * r, h + 0.01, 0.1 * r, h + 0.02, 0, h + 0.02),
                ball(0, h + 0.028, 0, 0.013));
        draft.grip(-1.6 * r, 0.55 * h, 0);
    }

    private static void kettle(Draft draft) {
        double r = draft.vary(0.095, 0.11);
        double h = draft.vary(0.13, 0.15);
        draft.main(
                lathe(0, 0, r, 0, r, 0.02, r * 0.97, 0.04),
                vessel(r * 0.97, 0.04, r * 0.86, 0.7 * h, 0.5 * r, h, 0, 1.03 * h),
                taper(0.024, 0.014, v(0.7 * r, 0.5 * h, 0), v(1.2 * r, 0.8 * h, 0), v(1.5 * r, 1.05 * h, 0)));
        draft.with(
                Finish.BLACK,
                ball(0, 1.1 * h, 0, 0.016),
                bend(
                        0.011,
                        v(-0.5 * r, 1.25 * h, 0),
                        v(-0.42 * r, 1.68 * h, 0),
                        v(0, 1.78 * h, 0),
                        v(0.42 * r, 1.68 * h, 0),
                        v(0.5 * r, 1.25 * h, 0)));
        draft.with(
                Finish.STEEL,
                bend(0.005, v(-0.6 * r, 0.93 * h, 0), v(-0.58 * r, 1.1 * h, 0), v(-0.5 * r, 1.27 * h, 0)),
                bend(0.005, v(0.6 * r, 0.93 * h, 0), v(0.58 * r, 1.1 * h, 0), v(0.5 * r, 1.27 * h, 0)));
        draft.grip(0, 1.76 * h, 0);
    }

    private static void pot(Draft draft) {
        double r = draft.vary(0.1, 0.13);
        double h = draft.vary(0.13, 0.17);
        draft.main(lathe(
                0, 0, r * 0.94, 0, r, 0.012, r, h, r + 0.005, h, r + 0.005, h + 0.005, r - 0.004, h + 0.005, r - 0.004,
                0.008, 0, 0.008));
        draft.with(
                Finish.BLACK,
                pair(bend(
                        0.009,
                        v(r - 0.003, 0.8 * h, 0.04),
                        v(r + 0.04, 0.83 * h, 0.034),
                        v(r + 0.04, 0.83 * h, -0.034),
                        v(r - 0.003, 0.8 * h, -0.04))));
        if (draft.is("closed")) {
            draft.with(
                    Paint.LIGHT,
                    lathe(0, h + 0.004, r + 0.002, h + 0.005, r * 0.9, h + 0.018),
                    vessel(r * 0.9, h + 0.018, r * 0.5, h + 0.032, 0, h + 0.036));
            draft.with(
                    Finish.BLACK,
                    lathe(0.008, h + 0.03, 0.008, h + 0.05, 0.02, h + 0.055, 0.016, h + 0.066, 0, h + 0.068));
        } else {
            draft.inside(0.01, r * 0.6, r * 0.6, h);
        }
    }

    private static void pan(Draft draft) {
        double r = draft.vary(0.12, 0.15);
        double h = draft.vary(0.04, 0.055);
        draft.main(lathe(0, 0, 0.82 * r, 0, r, h, r - 0.004, h, 0.8 * r, 0.006, 0, 0.006));
        double end = r + draft.vary(0.17, 0.21);
        draft.with(
                Finish.BLACK,
                taper(0.009, 0.014, v(0, 0.85 * h, r - 0.004), v(0, h + 0.02, r + 0.06), v(0, h + 0.028, end)));
        draft.top(0.008, 0.55 * r, 0.55 * r).grip(0, h + 0.024, end - 0.05);
    }
}
