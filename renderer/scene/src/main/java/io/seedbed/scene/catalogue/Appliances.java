package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.*;

import io.seedbed.scene.geometry.*;
import java.util.List;

/** Machines of a home. */
final class Appliances {

    private Appliances() {}

    static List<Category> categories() {
        Group group = new Group("household");
        group.thing("laptop", 0.24, METAL, PLASTIC)
                .states("open", "closed")
                .front()
                .held()
                .by(Appliances::laptop);
        group.thing("phone", 0.15, METAL, PLASTIC, GLASS).front().held().by(Appliances::phone);
        group.thing("television", 0.75, PLASTIC, METAL, WOOD)
                .states("off", "on")
                .front()
                .by(Appliances::television);
        group.thing("fridge", 1.75, METAL, PLASTIC)
                .states("closed", "open")
                .front()
                .by(Appliances::fridge);
        group.thing("washing machine", 0.86, METAL, PLASTIC).front().by(Appliances::washer);
        group.thing("microwave", 0.3, METAL, PLASTIC).front().by(Appliances::microwave);
        group.thing("toaster", 0.21, METAL, PLASTIC, CERAMIC)
                .states("empty", "full")
                .by(Appliances::toaster);
        group.thing("fan", 0.5, METAL, PLASTIC).front().by(Appliances::fan);
        group.thing("camera", 0.1, LEATHER, METAL, PLASTIC).front().held().by(Appliances::camera);
        group.thing("radio", 0.31, WOOD, PLASTIC, METAL, LEATHER).front().held().by(Appliances::radio);
        return group.categories();
    }

    private static void laptop(Draft draft) {
        double w = draft.vary(0.31, 0.37);
        double d = draft.vary(0.215, 0.245);
        draft.main(box(0, 0, 0, w, 0.016, d, 0.006));
        if (draft.is("closed")) {
            draft.main(box(0, 0.017, 0, w, 0.009, d, 0.004));
            draft.with(
                    Finish.GREY,
                    lying(cylinder(0.018, -0.002, 0.001))
                            .turned(Turn.aboutX(QUARTER))
                            .moved(0, 0.026, 0));
            draft.top(0.026, 0.4 * w, 0.4 * d).grip(w / 2, 0.012, 0);
            return;
        }
        Turn back = Turn.aboutX(-draft.vary(0.2, 0.4));
        draft.main(box(0, 0, 0, w, d, 0.009, 0.004).turned(back).moved(0, 0.014, -d / 2));
        draft.with(
                Finish.SCREEN,
                box(0, 0.012, 0.004, w - 0.014, d - 0.022, 0.003).turned(back).moved(0, 0.014, -d / 2));
        draft.with(
                Finish.LIT_SCREEN,
                box(0, 0.02, 0.0045, w - 0.03, d - 0.038, 0.0035).turned(back).moved(0, 0.014, -d / 2));
        draft.with(
                Finish.BLACK,
                row(
                        4,
                        i -> row(
                                11,
                                k -> box(
                                        (k - 5) * 0.076 * w,
                                        0.0155,
                                        (i - 2.4) * 0.13 * d,
                                        0.062 * w,
                                        0.0025,
                                        0.1 * d))));
        draft.with(Finish.GREY, box(0, 0.0155, 0.32 * d, 0.3 * w, 0.0015, 0.22 * d));
        draft.grip(w / 2, 0.01, 0);
    }

    private static void phone(Draft draft) {
        double w = draft.vary(0.07, 0.078);
        double h = draft.vary(0.145, 0.16);
        Turn lean = Turn.aboutX(-0.28);
        draft.main(box(0, 0, 0, w, h, 0.009, 0.004).turned(lean));
        draft.with(
                Finish.SCREEN,
                box(0, 0.004, 0.0035, w - 0.006, h - 0.008, 0.003).turned(lean));
        draft.with(
                Finish.LIT_SCREEN,
                box(0, 0.012, 0.004, w - 0.012, h - 0.028, 0.003).turned(lean));
        Paint[] paints = {Finish.YELLOW, Finish.RED, Finish.LEAF, Finish.WHITE};
        for (int i = 0; i < 12; i++) {
            double x = (i % 3 - 1) * 0.019;
            draft.with(
                    paints[(i * 7 + i / 3) % 4],
                    box(x, 0.024 + 0.022 * Math.floorDiv(i, 3), 0.0045, 0.013, 0.013, 0.003)
                            .turned(lean));
        }
        draft.with(
                Finish.BLACK,
                lying(cylinder(0.006, -0.003, 0))
                        .moved(-0.3 * w, 0.9 * h, -0.005)
                        .turned(lean),
                lying(cylinder(0.006, -0.003, 0))
                        .moved(-0.3 * w, 0.8 * h, -0.005)
                        .turned(lean));
        draft.with(
                Finish.GREY,
                box(0, 0, -0.022, 0.05, 0.006, 0.05),
                box(0, 0, -0.03, 0.02, 0.06, 0.006).turned(Turn.aboutX(-0.1)));
        draft.grip(w / 2, h / 2, 0);
    }

    private static void television(Draft draft) {
        double w = draft.vary(1.0, 1.25);
        double h = 0.58 * w;
        double foot = 0.07;
        draft.main(box(0, foot, 0, w, h, 0.05, 0.012), box(0, foot + 0.1, -0.04, 0.5 * w, 0.6 * h, 0.05));
        draft.with(Finish.SCREEN, box(0, foot + 0.03, 0.02, w - 0.06, h - 0.06, 0.012));
        if (draft.is("on")) {
            draft.with(Finish.LIT_SCREEN, box(0, foot + 0.035, 0.0215, w - 0.07, h - 0.07, 0.012));
            draft.with(Paint.of(Surfaces.glowing(0x3f9a44)), box(0, foot + 0.036, 0.023, w - 0.074, 0.32 * h, 0.012));
            draft.with(Finish.GLOW, lying(cylinder(0.09 * w, 0, 0.006)).moved(0.25 * w, foot + 0.7 * h, 0.027));
        }
        draft.main(pair(cut(0.03, -0.15, 0, -0.1, 0, 0, 0.06, 0.1, 0, 0.15, 0, 0.03, 0.1, -0.03, 0.1)
                .turned(Turn.aboutY(QUARTER))
                .moved(0.36 * w, 0, 0)));
    }

    private static void fridge(Draft draft) {
        double w = draft.vary(0.6, 0.7);
        double h = draft.vary(1.6, 1.85);
        double d = 0.6;
        double split = draft.vary(0.3, 0.42) * h;
        double t = 0.04;
        draft.with(Finish.CHARCOAL, box(0, 0, 0.0, w - 0.06, 0.05, d - 0.08));
        if (draft.is("closed")) {
            draft.main(box(0, 0.05, -0.03, w, h - 0.05, d - 0.06, 0.02));
            draft.main(panel(w, 0.055, split), panel(w, split + 0.012, h));
            draft.with(Finish.STEEL, handle(w, split - 0.3, split - 0.05), handle(w, split + 0.08, split + 0.55));
            draft.with(Finish.CHARCOAL, box(0, split, 0.28, w - 0.01, 0.014, 0.05));
            draft.top(h, 0.4 * w, 0.4 * d);
            return;
        }
        draft.main(
                pair(box(w / 2 - t / 2, 0.05, 0, t, h - 0.05, d)),
                box(0, 0.05, 0, w, t, d),
                box(0, h - t, 0, w, t, d),
                box(0, 0.05, t / 2 - d / 2, w, h - 0.05, t),
                panel(w, 0.055, h)
                        .moved(w / 2, 0, -d / 2)
                        .turned(Turn.aboutY(-1.9))
                        .moved(-w / 2, 0, d / 2));
        draft.with(
                Finish.WHITE,
                box(0, 0.09, -d / 2 + t, w - 2 * t, h - 0.13, 0.012),
                pair(box(w / 2 - t, 0.09, 0, 0.008, h - 0.13, d - 0.03)),
                box(0, 0.09, 0, w - 2 * t, 0.01, d - 0.03));
        draft.with(Finish.GLOW, box(0, h - t - 0.02, 0, 0.3, 0.02, 0.2));
        draft.with(
                Finish.PANE, row(3, i -> box(0, 0.09 + (i + 1) * (h - 0.13) / 4, -0.02, w - 2 * t, 0.012, d - 0.12)));
        Paint[] paints = {Finish.RED, Finish.YELLOW, Finish.LEAF, Finish.ORANGE};
        for (int i = 0; i < 8; i++) {
            double y = 0.102 + (Math.floorDiv(i, 2) % 4) * (h - 0.13) / 4;
            draft.with(
                    paints[(i * 3 + i / 2) % 4],
                    i % 3 == 0
                            ? box((i % 2 - 0.5) * 0.3 * w, y, 0, 0.16, 0.14, 0.2)
                            : cylinder(0.055, 0, 0.2).moved((i % 2 - 0.5) * 0.38 * w, y, 0.05));
        }
        draft.inside(0.1, 0.3 * w, 0.2, 0.3);
    }

    private static Mesh panel(double w, double from, double to) {
        return box(0, from, 0.3, w, to - from, 0.06, 0.018);
    }

    private static Mesh handle(double w, double from, double to) {
        return bend(
                0.012,
                v(0.4 * w, from, 0.32),
                v(0.4 * w, from + 0.02, 0.37),
                v(0.4 * w, to - 0.02, 0.37),
                v(0.4 * w, to, 0.32));
    }

    private static void washer(Draft draft) {
        double w = 0.6;
        double h = draft.vary(0.82, 0.9);
        double r = draft.vary(0.17, 0.2);
        double y = 0.46 * h;
        draft.main(box(0, 0.02, 0, w, h - 0.02, 0.56, 0.02));
        draft.with(
                Finish.CHARCOAL, box(0, 0, 0, w - 0.06, 0.03, 0.5), box(0, 0.86 * h, 0.28, 0.94 * w, 0.1 * h, 0.012));
        draft.with(
                Finish.STEEL,
                lying(lathe(0, 0.27, r, 0.27, r, 0.3, r * 0.86, 0.315, r * 0.74, 0.3, 0, 0.3))
                        .moved(0, y, 0),
                lying(cylinder(0.034, 0.28, 0.32)).moved(0.05, 0.91 * h, 0),
                box(r * 0.95, y - 0.04, 0.31, 0.03, 0.08, 0.02));
        draft.with(
                Finish.WINDOW,
                lying(lathe(0.76 * r, 0.3, 0.5 * r, 0.33, 0, 0.338)).moved(0, y, 0));
        draft.with(Finish.WHITE, box(-0.19, 0.875 * h, 0.283, 0.14, 0.065 * h, 0.014));
        draft.with(Finish.LIT_SCREEN, box(0.18, 0.885 * h, 0.283, 0.1, 0.045 * h, 0.014));
        draft.top(h, 0.26, 0.25);
    }

    private static void microwave(Draft draft) {
        double w = draft.vary(0.46, 0.54);
        double h = draft.vary(0.27, 0.31);
        double door = 0.72 * w;
        double x = -0.12 * w;
        draft.main(box(0, 0.012, 0, w, h, 0.34, 0.012), box(x, 0.03, 0.17, door, h - 0.036, 0.02, 0.006));
        draft.with(
                Finish.SCREEN,
                box(x, 0.065, 0.176, 0.8 * door, h - 0.105, 0.012),
                box(0.38 * w, 0.025, 0.168, 0.2 * w, h - 0.026, 0.01));
        draft.with(Finish.STEEL, rod(0.009, v(x + 0.45 * door, 0.05, 0.21), v(x + 0.45 * door, h - 0.03, 0.21)));
        draft.with(Finish.LIT_SCREEN, box(0.38 * w, 0.8 * h, 0.17, 0.15 * w, 0.11 * h, 0.01));
        draft.with(
                Finish.GREY,
                row(
                        9,
                        i -> box(
                                0.38 * w + (i % 3 - 1) * 0.055 * w,
                                0.2 * h + Math.floorDiv(i, 3) * 0.16 * h,
                                0.17,
                                0.04 * w,
                                0.1 * h,
                                0.01)),
                four(cylinder(0.016, 0, 0.014).moved(0.42 * w, 0, 0.13)));
        draft.top(h + 0.012, 0.45 * w, 0.15);
    }

    private static void toaster(Draft draft) {
        double w = draft.vary(0.26, 0.3);
        double h = draft.vary(0.165, 0.185);
        double d = 0.17;
        draft.main(Loft.mesh(
                        28,
                        6,
                        3.4,
                        Loft.at(-w / 2, 0.5 * h + 0.012, d * 0.46, 0.46 * h),
                        Loft.at(-w / 2 + 0.02, 0.5 * h + 0.012, d / 2, h / 2),
                        Loft.at(w / 2 - 0.02, 0.5 * h + 0.012, d / 2, h / 2),
                        Loft.at(w / 2, 0.5 * h + 0.012, d * 0.46, 0.46 * h))
                .turned(Turn.aboutY(QUARTER)));
        draft.with(
                Finish.BLACK,
                box(0, 0, 0, w - 0.04, 0.02, d - 0.03),
                box(0, h + 0.008, 0.034, w * 0.72, 0.008, 0.034),
                box(0, h + 0.008, -0.034, w * 0.72, 0.008, 0.034),
                box(w / 2, 0.6 * h, 0, 0.03, 0.024, 0.05, 0.006),
                sideways(cylinder(0.02, 0, 0.014)).moved(w / 2 - 0.004, 0.28 * h, 0));
        if (draft.is("full")) {
            for (double z : new double[] {0.034, -0.034}) {
                draft.with(Finish.CRUST, toast(1).moved(0, h - 0.03, z));
                draft.with(Finish.CRUMB, toast(0.86).moved(0, h - 0.026, z).scaled(1, 1, 1));
            }
        }
        draft.top(h + 0.012, 0.3 * w, 0.05);
    }

    private static Mesh toast(double size) {
        double s = 0.062 * size;
        return cut(
                size < 1 ? 0.024 : 0.022,
                smooth(
                        3, -s, 0, s, 0, s, 1.05 * s, 1.15 * s, 1.35 * s, 0.75 * s, 1.62 * s, -0.75 * s, 1.62 * s,
                        -1.15 * s, 1.35 * s, -s, 1.05 * s));
    }

    private static void fan(Draft draft) {
        double r = draft.vary(0.15, 0.18);
        double y = draft.vary(0.3, 0.34);
        draft.main(
                lathe(0, 0, 0.11, 0, 0.11, 0.015, 0.05, 0.03, 0, 0.03),
                rod(0.014, v(0, 0.02, 0), v(0, y, -0.05)),
                lying(vessel(0, -0.12, 0.05, -0.1, 0.055, -0.04, 0.04, -0.02, 0, -0.02))
                        .moved(0, y, 0));
        int blades = draft.pick(3, 5);
        Mesh blade = cut(
                        0.004,
                        smooth(
                                3, 0.02, -0.01, 0.55 * r, -0.3 * r, 0.86 * r, -0.12 * r, 0.84 * r, 0.26 * r, 0.5 * r,
                                0.18 * r, 0.02, 0.012))
                .turned(Turn.aboutX(0.3));
        draft.main(
                row(blades, i -> blade.turned(Turn.aboutZ(FULL * i / blades))).moved(0, y, 0.01));
        Mesh cage = all(
                lying(ring(r, 0.006)),
                lying(ring(0.6 * r, 0.003)).moved(0, 0, 0.035),
                row(
                        16,
                        i -> wire(0.0022, v(0.025, 0, 0.052), v(0.6 * r, 0, 0.036), v(r, 0, 0))
                                .turned(Turn.aboutZ(FULL * i / 16))),
                row(8, i -> wire(0.0022, v(0, 0, -0.05), v(r, 0, 0)).turned(Turn.aboutZ(FULL * i / 8))));
        draft.with(
                Finish.STEEL,
                cage.moved(0, y, 0.012),
                lying(cylinder(0.028, 0.05, 0.07)).moved(0, y, 0));
    }

    private static void camera(Draft draft) {
        double w = draft.vary(0.13, 0.15);
        double h = draft.vary(0.075, 0.085);
        draft.main(box(0, 0, 0, w, h, 0.045, 0.008));
        draft.with(
                Finish.STEEL,
                box(0, h - 0.006, 0, w, 0.012, 0.046, 0.005),
                cut(0.04, -0.03, 0, 0.03, 0, 0.02, 0.024, -0.02, 0.024).moved(0, h + 0.002, 0),
                cylinder(0.011, h, h + 0.014).moved(0.36 * w, 0, 0),
                cylinder(0.014, h, h + 0.01).moved(-0.34 * w, 0, 0),
                lying(cylinder(0.034, 0.02, 0.032)).moved(0, 0.46 * h, 0));
        double out = draft.vary(0.055, 0.085);
        draft.with(
                Finish.BLACK,
                lying(lathe(0, 0.02, 0.03, 0.02, 0.03, out, 0.024, out, 0.02, out - 0.012, 0, out - 0.012))
                        .moved(0, 0.46 * h, 0));
        draft.with(
                Finish.PANE,
                lying(lathe(0.021, out - 0.012, 0.012, out - 0.007, 0, out - 0.005))
                        .moved(0, 0.46 * h, 0),
                box(0.3 * w, h - 0.019, 0.021, 0.02, 0.012, 0.004));
        draft.grip(w / 2, 0.4 * h, 0);
    }

    private static void radio(Draft draft) {
        double w = draft.vary(0.26, 0.32);
        double h = draft.vary(0.15, 0.18);
        draft.main(box(0, 0.01, 0, w, h, 0.09, 0.02));
        draft.with(
                Finish.CHARCOAL,
                lying(cylinder(0.36 * h, 0.03, 0.05)).moved(-0.25 * w, 0.5 * h + 0.01, 0),
                four(cylinder(0.01, 0, 0.012).moved(0.4 * w, 0, 0.03)));
        draft.with(Finish.CREAM, box(0.22 * w, 0.6 * h, 0.042, 0.42 * w, 0.25 * h, 0.008));
        draft.with(
                Finish.STEEL,
                lying(lathe(0.36 * h, 0.044, 0.36 * h, 0.054, 0.32 * h, 0.054, 0.32 * h, 0.044))
                        .moved(-0.25 * w, 0.5 * h + 0.01, 0),
                lying(cylinder(0.018, 0.04, 0.065)).moved(0.1 * w, 0.34 * h, 0),
                lying(cylinder(0.018, 0.04, 0.065)).moved(0.33 * w, 0.34 * h, 0),
                rod(0.003, v(0.42 * w, h, -0.03), v(0.62 * w, h + 0.16, -0.05)),
                ball(0.62 * w, h + 0.16, -0.05, 0.006),
                row(5, i -> box(0, 0, 0, 0.6 * h, 0.004, 0.004).moved(-0.25 * w, (0.3 + 0.1 * i) * h + 0.008, 0.049)),
                bend(
                        0.006,
                        v(-0.35 * w, h, 0),
                        v(-0.33 * w, h + 0.045, 0),
                        v(0, h + 0.055, 0),
                        v(0.33 * w, h + 0.045, 0),
                        v(0.35 * w, h, 0)));
        draft.with(Finish.RED, box(0.26 * w, 0.6 * h + 0.004, 0.043, 0.004, 0.2 * h, 0.009));
        draft.grip(0, h + 0.055, 0);
    }
}
