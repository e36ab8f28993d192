package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.*;

import io.seedbed.scene.geometry.*;
import java.util.List;

/** Houses and towers; their fronts have the doors. */
final class Buildings {

    private Buildings() {}

    static List<Category> categories() {
        Group group = new Group("buildings");
        group.thing("house", 5.2, WOOD, STONE, CERAMIC).front().by(Buildings::house);
        group.thing("barn", 6, WOOD, METAL, STONE).front().by(Buildings::barn);
        group.thing("church", 10, STONE, WOOD, CERAMIC)
                .plural("churches")
                .front()
                .by(Buildings::church);
        group.thing("skyscraper", 22, METAL, STONE, GLASS).by(Buildings::skyscraper);
        group.thing("castle", 8, STONE, WOOD, PLASTIC).front().by(Towers::castle);
        group.thing("lighthouse", 12, STONE, WOOD, METAL).by(Towers::lighthouse);
        group.thing("windmill", 9.5, STONE, WOOD, METAL).front().by(Towers::windmill);
        group.thing("tent", 1.5, FABRIC, PLASTIC, LEATHER)
                .states("open", "closed")
                .front()
                .by(Buildings::tent);
        group.thing("doghouse", 0.95, WOOD, PLASTIC, STONE).front().by(Buildings::kennel);
        group.thing("well", 2.3, STONE, WOOD, METAL).by(Towers::well);
        group.thing("bridge", 1.9, STONE, WOOD, METAL).by(Towers::bridge);
        return group.categories();
    }

    /** Two slopes over a width, the ridge along z. */
    static Mesh roof(double width, double depth, double eaves, double rise, double over, double thick) {
        double low = eaves - over * rise / (width / 2);
        return pair(cut(
                depth + 2 * over,
                0,
                eaves + rise,
                width / 2 + over,
                low,
                width / 2 + over,
                low + thick,
                0,
                eaves + rise + thick));
    }

    /** A window in a wall that faces +Z. */
    static void window(Draft draft, double x, double y, double z, double width, double height) {
        draft.with(
                Finish.WHITE,
                box(x, y - 0.07, z, width + 0.14, height + 0.14, 0.07),
                box(x, y - 0.14, z + 0.05, width + 0.26, 0.07, 0.12));
        draft.with(
                Finish.PANE,
                pair(box(width / 4, 0, 0, width / 2 - 0.05, height / 2 - 0.025, 0.1))
                        .moved(x, y, z),
                pair(box(width / 4, height / 2 + 0.025, 0, width / 2 - 0.05, height / 2 - 0.025, 0.1))
                        .moved(x, y, z));
    }

    /** A window in the wall that faces +X, and in the one opposite. */
    private static void sideWindows(Draft draft, double x, double y, double z, double width, double height) {
        draft.with(Finish.WHITE, pair(box(x, y - 0.07, z, 0.07, height + 0.14, width + 0.14)));
        draft.with(
                Finish.PANE,
                pair(box(x + 0.01, y, z - width / 4 - 0.01, 0.1, height, width / 2 - 0.05)),
                pair(box(x + 0.01, y, z + width / 4 + 0.01, 0.1, height, width / 2 - 0.05)));
    }

    private static void house(Draft draft) {
        double w = draft.vary(4.4, 5.4);
        double d = draft.vary(4.4, 6);
        int floors = draft.pick(1, 2);
        double h = floors == 1 ? 2.9 : 3.7;
        double rise = draft.vary(1.5, 2.1);
        draft.main(box(0, 0, 0, w, h, d, 0.02), cut(d, -w / 2, h, w / 2, h, 0, h + rise));
        draft.with(Finish.ROOF, roof(w, d, h, rise, 0.35, 0.16));
        draft.with(Finish.BRICK, box(0.27 * w, h + 0.3, -0.2 * d, 0.55, rise + 0.5, 0.55));
        double side = draft.chance(0.5) ? 1 : -1;
        double door = side * 0.24 * w;
        draft.with(Finish.WHITE, box(door, 0, d / 2, 1.16, 2.2, 0.1));
        draft.with(Finish.DARK_WOOD, box(door, 0, d / 2 + 0.03, 0.96, 2.1, 0.1));
        draft.with(Finish.GOLD, ball(door + 0.36, 1.0, d / 2 + 0.11, 0.06));
        draft.with(Finish.STONE, box(door, 0, d / 2 + 0.4, 1.5, 0.14, 0.8));
        window(draft, -side * 0.24 * w, 0.95, d / 2, 1.15, 1.15);
        window(draft, 0, h - 0.1 + 0.14 * rise, d / 2, 0.85, 0.85);
        sideWindows(draft, w / 2, 1.0, 0.24 * d, 1.0, 1.1);
        sideWindows(draft, w / 2, 1.0, -0.24 * d, 1.0, 1.1);
    }

    private static void barn(Draft draft) {
        double w = draft.vary(5.4, 6.4);
        double d = draft.vary(6.5, 8);
        double h = draft.vary(2.8, 3.2);
        double a = 0.36 * w;
        double mid = h + 1.5;
        double top = h + 2.5;
        draft.main(cut(d, -w / 2, 0, w / 2, 0, w / 2, h, a, mid, 0, top, -a, mid, -w / 2, h));
        draft.with(
                Finish.CHARCOAL,
                pair(cut(d + 0.6, w / 2 + 0.2, h - 0.3, w / 2 + 0.2, h - 0.12, a + 0.03, mid + 0.2, a, mid + 0.02)),
                pair(cut(d + 0.6, a, mid + 0.02, a + 0.03, mid + 0.2, 0, top + 0.2, 0, top + 0.02)));
        Mesh plank = box(0, 0, 0, 0.14, 1, 0.08);
        double dw = 0.24 * w;
        double dh = 2.5;
        double diagonal = StrictMath.sqrt(dw * dw + dh * dh);
        double lean = StrictMath.atan2(dw, dh);
        Mesh leaf = all(
                box(dw / 2, 0, 0, dw, 0.14, 0.08),
                box(dw / 2, dh - 0.14, 0, dw, 0.14, 0.08),
                box(0.07, 0, 0, 0.14, dh, 0.08),
                box(dw - 0.07, 0, 0, 0.14, dh, 0.08),
                plank.scaled(1, diagonal, 1).turned(Turn.aboutZ(-lean)),
                plank.scaled(1, diagonal, 1).turned(Turn.aboutZ(lean)).moved(dw, 0, 0));
        draft.with(
                Finish.WHITE,
                pair(leaf.moved(0.02, 0, d / 2 + 0.03)),
                all(
                                box(0, 0, 0, 1.3, 0.12, 0.08),
                                box(0, 1.2, 0, 1.3, 0.12, 0.08),
                                pair(box(0.6, 0, 0, 0.12, 1.3, 0.08)))
                        .moved(0, h + 0.35, d / 2 + 0.03),
                pair(box(w / 2 - 0.08, 0, d / 2, 0.18, h, 0.1)),
                pair(box(w / 2, 0, -d / 2, 0.1, h, 0.18)));
        draft.with(Paint.DARK, pair(box(dw / 2 + 0.02, 0, d / 2 + 0.01, dw, dh, 0.05)));
        draft.with(Finish.BLACK, box(0, h + 0.4, d / 2, 1.1, 1.1, 0.06));
    }

    private static void church(Draft draft) {
        double w = draft.vary(4, 4.8);
        double d = draft.vary(6.5, 8);
        double tower = draft.vary(6, 7);
        double spire = draft.vary(2.6, 3.6);
        double z = d / 2 + 0.6;
        draft.main(
                box(0, 0, 0, w, 3.4, d, 0.02),
                cut(d, -w / 2, 3.4, w / 2, 3.4, 0, 5.6),
                box(0, 0, z, 2.2, tower, 2.2, 0.03));
        draft.with(
                Finish.ROOF,
                roof(w, d, 3.4, 2.2, 0.25, 0.14),
                Shapes.lathe(4, false, 1.75, tower, 0, tower + spire, 0, tower + spire)
                        .turned(Turn.aboutY(QUARTER / 2))
                        .moved(0, 0, z),
                box(0, tower - 0.06, z, 2.5, 0.1, 2.5));
        draft.with(
                Finish.GOLD,
                box(0, tower + spire - 0.15, z, 0.1, 1.0, 0.1),
                box(0, tower + spire + 0.38, z, 0.55, 0.1, 0.1));
        double[] arch = arch(0.42, 1.5);
        draft.with(
                Finish.PANE,
                pair(row(
                        3,
                        i -> cut(0.08, arch)
                                .turned(Turn.aboutY(QUARTER))
                                .moved(w / 2 + 0.02, 0.9, (i - 1) * 0.28 * d))),
                cut(0.08, arch(0.36, 1.1)).moved(0, 2.7, z + 1.11),
                lying(cylinder(0.45, 0, 0.05)).moved(0, tower - 1.2, z + 1.08));
        draft.with(Finish.DARK_WOOD, cut(0.1, arch(0.6, 1.7)).moved(0, 0, z + 1.11));
        draft.with(
                Finish.BLACK,
                box(0, tower - 1.22, z + 1.13, 0.06, 0.36, 0.03),
                box(0.1, tower - 1.23, z + 1.13, 0.24, 0.06, 0.03));
        draft.with(Finish.WHITE, box(0, 0, z + 1.3, 1.7, 0.16, 0.6));
    }

    /** An opening with a round top: half width and height of its straight part. */
    static double[] arch(double half, double height) {
        double[] outline = new double[2 * 11];
        outline[0] = -half;
        outline[2] = half;
        for (int i = 0; i < 9; i++) {
            outline[4 + 2 * i] = half * StrictMath.cos(Math.PI * i / 8);
            outline[5 + 2 * i] = height + half * StrictMath.sin(Math.PI * i / 8);
        }
        return outline;
    }

    private static void skyscraper(Draft draft) {
        double w = draft.vary(5, 6.5);
        int floors = draft.pick(13, 17);
        int setback = draft.pick(6, floors - 3);
        double step = 1.3;
        draft.with(
                Finish.WINDOW,
                box(0, 0, 0, w - 0.3, setback * step, w - 0.3),
                box(0, setback * step, 0, 0.72 * w - 0.3, (floors - setback) * step, 0.72 * w - 0.3));
        draft.main(row(
                floors + 1,
                i -> box(0, i * step, 0, i <= setback ? w : 0.72 * w, 0.4, i <= setback ? w : 0.72 * w, 0.02)));
        for (int i = 0; i < 5; i++) {
            double x = (i - 2) / 4.0;
            double wide = w - 0.24;
            double narrow = 0.72 * w - 0.24;
            draft.main(
                    four(box(x * wide, 0, wide / 2, 0.24, setback * step, 0.14)),
                    four(box(x * wide, 0, wide / 2, 0.24, setback * step, 0.14)).turned(Turn.aboutY(QUARTER)));
            if (i % 2 == 0) {
                draft.main(
                        four(box(x * narrow, setback * step, narrow / 2, 0.24, (floors - setback) * step, 0.14)),
                        four(box(x * narrow, setback * step, narrow / 2, 0.24, (floors - setback) * step, 0.14))
                                .turned(Turn.aboutY(QUARTER)));
            }
        }
        double top = floors * step;
        draft.with(
                Finish.STEEL,
                box(0, top + 0.3, 0, 0.3 * w, 1.0, 0.3 * w),
                rod(0.09, v(0, top + 1.2, 0), v(0, top + 4, 0)));
        draft.with(Finish.DARK_STEEL, box(0, 0, w / 2, 1.6, 1.1, 0.3));
    }

    private static void tent(Draft draft) {
        double w = draft.vary(2.0, 2.4);
        double d = draft.vary(2.2, 2.8);
        double h = draft.vary(1.35, 1.6);
        draft.main(
                roof(w, d, 0.06, h - 0.06, 0.02, 0.03),
                cut(0.03, -w / 2, 0, w / 2, 0, 0, h).moved(0, 0, -d / 2 + 0.03));
        draft.with(Finish.CHARCOAL, box(0, 0, 0, w, 0.03, d));
        double z = d / 2 - 0.03;
        if (draft.is("closed")) {
            draft.with(Paint.DARK, cut(0.03, -w / 2, 0, w / 2, 0, 0, h).moved(0, 0, z));
            draft.with(Finish.WHITE, box(0, 0.02, z + 0.02, 0.03, h - 0.15, 0.02));
        } else {
            draft.with(
                    Paint.DARK,
                    pair(cut(0.03, 0.26 * w, 0, w / 2, 0, 0, h, -0.0, 0.93 * h).moved(0, 0, z)),
                    pair(cut(0.05, 0, 0, 0.06 * w, 0.02, 0.015, 0.9 * h, -0.02, 0.8 * h)
                            .turned(Turn.aboutZ(0.42))
                            .moved(0.27 * w, 0.02, z + 0.05)));
            draft.with(
                    Finish.BLACK,
                    cut(0.02, -0.4 * w, 0.03, 0.4 * w, 0.03, 0, 0.85 * h).moved(0, 0, -d / 2 + 0.1));
            draft.with(Finish.LINEN, box(-0.2 * w, 0.03, 0.1, 0.5, 0.12, 1.7, 0.05));
        }
        draft.with(Finish.WOOD, rod(0.022, v(0, 0, d / 2), v(0, h + 0.12, d / 2)));
        draft.with(
                Finish.WHITE,
                wire(0.012, v(0, h + 0.02, d / 2), v(0, 0.02, d / 2 + 0.85)),
                pair(wire(0.012, v(w / 2, 0.1, d / 2), v(w / 2 + 0.4, 0.01, d / 2 + 0.1))),
                pair(wire(0.012, v(w / 2, 0.1, -d / 2), v(w / 2 + 0.4, 0.01, -d / 2 - 0.1))));
    }

    private static void kennel(Draft draft) {
        double w = draft.vary(0.7, 0.82);
        double d = draft.vary(0.8, 0.95);
        double h = 0.55;
        draft.main(box(0, 0.04, 0, w, h - 0.04, d, 0.01), cut(d, -w / 2, h, w / 2, h, 0, h + 0.32));
        draft.with(Finish.ROOF, roof(w, d, h, 0.32, 0.09, 0.035));
        draft.with(Finish.BLACK, cut(0.02, arch(0.17, 0.24)).moved(0, 0.06, d / 2 + 0.002));
        draft.with(
                Paint.LIGHT,
                pair(box(0.19, 0.05, d / 2 + 0.01, 0.045, 0.26, 0.03)),
                bend(
                        0.024,
                        v(0.19, 0.3, d / 2 + 0.01),
                        v(0.135, 0.435, d / 2 + 0.01),
                        v(0, 0.49, d / 2 + 0.01),
                        v(-0.135, 0.435, d / 2 + 0.01),
                        v(-0.19, 0.3, d / 2 + 0.01)));
        draft.with(
                Finish.WHITE,
                egg(0, h + 0.1, d / 2 + 0.012, 0.07, 0.022, 0.012),
                pair(ball(0.065, h + 0.12, d / 2 + 0.012, 0.026)),
                pair(ball(0.065, h + 0.08, d / 2 + 0.012, 0.026)));
        draft.with(Finish.DARK_WOOD, box(0, 0, 0, w + 0.04, 0.05, d + 0.04));
    }
}
