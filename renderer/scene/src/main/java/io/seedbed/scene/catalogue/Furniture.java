package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.*;

import io.seedbed.scene.geometry.*;
import java.util.List;

/** What things stand on or in. */
final class Furniture {

    private Furniture() {}

    static List<Category> categories() {
        Group group = new Group("furniture");
        group.thing("table", 0.74, WOOD, METAL, GLASS, STONE, PLASTIC).by(Furniture::table);
        group.thing("round table", 0.72, WOOD, METAL, GLASS, STONE, PLASTIC).by(Furniture::roundTable);
        group.thing("desk", 0.75, WOOD, METAL, PLASTIC).front().by(Furniture::desk);
        group.thing("bookshelf", 1.6, WOOD, METAL, PLASTIC)
                .plural("bookshelves")
                .states("full", "empty")
                .front()
                .by(Furniture::bookshelf);
        group.thing("wardrobe", 1.9, WOOD, METAL, PLASTIC)
                .states("closed", "open")
                .front()
                .by(Furniture::wardrobe);
        group.thing("chest of drawers", 0.9, WOOD, METAL, PLASTIC)
                .plural("chests of drawers")
                .states("closed", "open")
                .front()
                .by(Furniture::drawers);
        return group.categories();
    }

    private static void table(Draft draft) {
        double w = draft.vary(1.0, 1.5);
        double d = draft.vary(0.66, 0.85);
        double h = draft.vary(0.7, 0.77);
        double x = w / 2 - 0.08;
        double z = d / 2 - 0.08;
        draft.main(box(0, h - 0.036, 0, w, 0.036, d, 0.012));
        int kind = draft.pick(0, 2);
        if (kind == 0) {
            draft.main(four(box(x, 0, z, 0.065, h - 0.03, 0.065)));
        } else if (kind == 1) {
            draft.main(four(Shapes.lathe(
                            14, true, 0.02, 0, 0.026, 0.05, 0.03, 0.3 * h, 0.02, 0.6 * h, 0.036, 0.8 * h, 0.036,
                            h - 0.03)
                    .moved(x, 0, z)));
        } else {
            draft.main(
                    pair(all(
                            rod(0.032, v(x, 0, z + 0.03), v(x, h - 0.03, -z)),
                            rod(0.032, v(x, 0, -z - 0.03), v(x, h - 0.03, z)))),
                    rod(0.024, v(-x, h / 2, 0), v(x, h / 2, 0)));
        }
        draft.with(
                Paint.DARK,
                box(0, h - 0.11, z, w - 0.18, 0.075, 0.02),
                box(0, h - 0.11, -z, w - 0.18, 0.075, 0.02),
                pair(box(x, h - 0.11, 0, 0.02, 0.075, d - 0.18)));
        draft.top(h, w / 2 - 0.06, d / 2 - 0.06).under(x - 0.1, z - 0.1, h - 0.14);
    }

    private static void roundTable(Draft draft) {
        double r = draft.vary(0.42, 0.58);
        double h = draft.vary(0.68, 0.76);
        draft.main(lathe(0, h - 0.034, r - 0.02, h - 0.034, r, h - 0.024, r, h - 0.008, r - 0.008, h, 0, h));
        if (draft.chance(0.5)) {
            draft.main(
                    vessel(0.05, 0.08, 0.04, 0.2, 0.055, 0.35, 0.035, 0.5, 0.09, h - 0.034),
                    around(3, i -> taper(0.035, 0.022, v(0, 0.13, 0), v(0, 0.11, 0.14), v(0, 0.0, 0.34))));
        } else {
            draft.main(around(4, i -> taper(0.018, 0.028, v(0, 0, r * 0.82), v(0, h - 0.03, r * 0.6))));
        }
        draft.with(Paint.DARK, lathe(0.62 * r, h - 0.08, 0.66 * r, h - 0.08, 0.66 * r, h - 0.034));
        draft.top(h, 0.62 * r, 0.62 * r).under(0.3 * r, 0.3 * r, h - 0.1);
    }

    private static void desk(Draft draft) {
        double w = draft.vary(1.15, 1.4);
        double d = 0.62;
        double h = draft.vary(0.72, 0.77);
        int drawers = draft.pick(3, 4);
        double x = w / 2 - 0.22;
        draft.main(
                box(0, h - 0.035, 0, w, 0.035, d, 0.01),
                box(x, 0.04, 0, 0.4, h - 0.075, d - 0.06),
                box(-w / 2 + 0.03, 0, 0, 0.035, h - 0.03, d - 0.04),
                box(0, h - 0.36, -d / 2 + 0.04, w - 0.1, 0.32, 0.02));
        draft.with(
                Paint.DARK,
                row(
                        drawers,
                        i -> box(
                                x,
                                0.06 + i * (h - 0.12) / drawers,
                                d / 2 - 0.03,
                                0.37,
                                (h - 0.12) / drawers - 0.018,
                                0.022)),
                box(x, 0, 0, 0.36, 0.05, d - 0.1));
        draft.with(
                Finish.STEEL,
                row(drawers, i -> box(x, 0.06 + (i + 0.45) * (h - 0.12) / drawers, d / 2 - 0.012, 0.12, 0.016, 0.02)));
        draft.top(h, w / 2 - 0.06, d / 2 - 0.06).under(0.3, 0.2, h - 0.4);
    }

    private static void bookshelf(Draft draft) {
        double w = draft.vary(0.75, 0.95);
        double h = draft.vary(1.45, 1.8);
        double d = 0.3;
        int shelves = draft.pick(4, 5);
        double step = (h - 0.08) / shelves;
        draft.main(
                pair(box(w / 2 - 0.014, 0, 0, 0.028, h, d)),
                row(shelves + 1, i -> box(0, 0.05 + i * step, 0, w - 0.03, 0.026, d - 0.01)),
                box(0, 0, d / 2 - 0.04, w - 0.04, 0.06, 0.02));
        draft.with(Paint.DARK, box(0, 0.03, -d / 2 + 0.008, w - 0.04, h - 0.05, 0.012));
        if (draft.is("full")) {
            Paint[] paints = {Finish.RED, Finish.CREAM, Surfaces.plain(0x2a5690), Finish.DEEP_LEAF, Finish.AMBER};
            for (int i = 0; i < shelves; i++) {
                double x = -w / 2 + 0.04;
                int k = 0;
                while (x < w / 2 - 0.11) {
                    double thick = 0.035 + 0.02 * draft.vary(0, 1);
                    double tall = step * draft.vary(0.6, 0.84);
                    draft.with(
                            paints[draft.pick(0, 4)],
                            Shapes.box(
                                    v(x + thick / 2, 0.076 + i * step + tall / 2, 0),
                                    thick / 2 - 0.002,
                                    tall / 2,
                                    0.11,
                                    0.004));
                    x += thick;
                    k++;
                    if (k > 4 && draft.chance(0.22)) {
                        x += 0.14;
                    }
                }
            }
        } else {
            draft.inside(0.05 + 2 * step + 0.026, 0.38 * w, 0.11, step - 0.04);
        }
        draft.top(h - 0.004, 0.42 * w, 0.12);
    }

    private static void wardrobe(Draft draft) {
        double w = draft.vary(1.0, 1.2);
        double h = draft.vary(1.8, 2.0);
        double d = 0.56;
        double leaf = w / 2 - 0.012;
        draft.with(Paint.DARK, box(0, 0, 0, w - 0.06, 0.08, d - 0.06), box(0, h - 0.02, 0, w + 0.05, 0.05, d + 0.05));
        Mesh panels = all(
                box(-leaf / 2, 0.16, 0, leaf - 0.14, 0.42 * h, 0.035),
                box(-leaf / 2, 0.2 + 0.44 * h, 0, leaf - 0.14, 0.4 * h, 0.035));
        Mesh door = box(-leaf / 2, 0.09, 0, leaf, h - 0.12, 0.026);
        Mesh knob = ball(-leaf + 0.06, 0.5 * h, 0.035, 0.02);
        boolean open = draft.is("open");
        Turn turn = Turn.aboutY(open ? 1.75 : 0);
        double z = d / 2 + 0.01;
        draft.main(pair(door.turned(turn).moved(w / 2 - 0.005, 0, z)));
        draft.with(Paint.DARK, pair(panels.turned(turn).moved(w / 2 - 0.005, 0, z)));
        draft.with(Finish.GOLD, pair(knob.turned(turn).moved(w / 2 - 0.005, 0, z)));
        if (!open) {
            draft.main(box(0, 0.07, 0, w, h - 0.09, d));
            draft.top(h + 0.03, 0.42 * w, 0.2);
            return;
        }
        draft.main(
                pair(box(w / 2 - 0.014, 0.07, 0, 0.028, h - 0.09, d)),
                box(0, 0.07, 0, w, 0.03, d),
                box(0, h - 0.05, 0, w, 0.03, d),
                box(0, 0.07, -d / 2 + 0.01, w, h - 0.09, 0.02));
        draft.with(Finish.STEEL, rod(0.014, v(-w / 2 + 0.02, h - 0.16, 0), v(w / 2 - 0.02, h - 0.16, 0)));
        Paint[] paints = {
            Finish.RED, Surfaces.plain(0x2a5690), Finish.CREAM, Finish.DEEP_LEAF, Finish.AMBER, Finish.GREY
        };
        for (int i = 0; i < 6; i++) {
            double x = (i - 2.5) * 0.15 * w;
            draft.with(
                    paints[i],
                    cut(
                                    0.07,
                                    -0.2,
                                    -0.75 + 0.1 * (i % 3),
                                    0.2,
                                    -0.75 + 0.1 * (i % 3),
                                    0.17,
                                    -0.1,
                                    0.04,
                                    0,
                                    -0.04,
                                    0,
                                    -0.17,
                                    -0.1)
                            .turned(Turn.aboutY(QUARTER - 0.15))
                            .moved(x, h - 0.2, 0));
        }
        draft.inside(0.1, 0.35 * w, 0.18, 0.6);
    }

    private static void drawers(Draft draft) {
        double w = draft.vary(0.75, 0.95);
        int rows = draft.pick(3, 4);
        double each = draft.vary(0.2, 0.24);
        double h = rows * each + 0.12;
        double d = 0.44;
        draft.main(box(0, 0.09, 0, w, h - 0.12, d), box(0, h - 0.035, 0.005, w + 0.04, 0.035, d + 0.04));
        draft.with(
                Paint.DARK,
                four(taper(0.018, 0.028, v(w / 2 - 0.06, 0, d / 2 - 0.06), v(w / 2 - 0.06, 0.1, d / 2 - 0.06))));
        for (int i = 0; i < rows; i++) {
            double out = draft.is("open") && i == rows - 1 ? 0.26 : draft.is("open") && i == rows - 2 ? 0.12 : 0;
            double y = 0.1 + i * each;
            double z = d / 2 + out;
            draft.with(Paint.LIGHT, box(0, y + 0.006, z, w - 0.04, each - 0.02, 0.028));
            draft.with(Finish.GOLD, pair(ball(0.24 * w, y + 0.5 * each, z + 0.026, 0.016)));
            if (out > 0) {
                draft.main(
                        pair(box(w / 2 - 0.035, y + 0.02, z - out / 2, 0.014, each - 0.06, out)),
                        box(0, y + 0.02, z - out / 2, w - 0.06, 0.012, out));
                draft.with(Finish.LINEN, box(0, y + 0.03, z - out / 2, w - 0.12, each - 0.07, out - 0.03, 0.03));
            }
        }
        draft.top(h, 0.45 * w, 0.4 * d);
    }
}
