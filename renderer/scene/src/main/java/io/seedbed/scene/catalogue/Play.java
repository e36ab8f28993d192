package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.*;

import io.seedbed.scene.geometry.*;

/** Sports and music. */
final class Play {

    private Play() {}

    static void rockingHorse(Draft draft) {
        double y = 0.44;
        double head = draft.vary(0.78, 0.86);
        Sdf all = Sdf.join(
                0.05,
                Flesh.chain(0.05, 0, y, -0.2, 0.11, 0, y - 0.01, 0, 0.105, 0, y + 0.01, 0.18, 0.11),
                Flesh.chain(0.03, 0, y + 0.05, 0.22, 0.08, 0, head - 0.08, 0.33, 0.056),
                Flesh.chain(0.02, 0, head - 0.06, 0.33, 0.058, 0, head - 0.17, 0.47, 0.04),
                Flesh.chain(0.01, 0.025, head - 0.02, 0.32, 0.018, 0.03, head + 0.04, 0.33, 0.006)
                        .twin());
        draft.main(
                Flesh.mesh(0.03, 0.18, 0.92, -0.35, 0.54, all),
                pair(taper(0.05, 0.026, v(0.07, y - 0.02, 0.18), v(0.12, 0.1, 0.32))),
                pair(taper(0.055, 0.026, v(0.07, y - 0.02, -0.2), v(0.12, 0.1, -0.32))));
        draft.with(
                Finish.WOOD,
                pair(bend(
                        0.024,
                        v(0.13, 0.17, 0.58),
                        v(0.13, 0.06, 0.34),
                        v(0.13, 0.024, 0),
                        v(0.13, 0.06, -0.34),
                        v(0.13, 0.17, -0.58))),
                rod(0.018, v(-0.13, 0.07, 0.3), v(0.13, 0.07, 0.3)),
                rod(0.018, v(-0.13, 0.07, -0.3), v(0.13, 0.07, -0.3)),
                rod(0.014, v(-0.13, head - 0.1, 0.34), v(0.13, head - 0.1, 0.34)));
        draft.with(
                Finish.CREAM,
                Flesh.mesh(
                        0.03,
                        0.06,
                        0.92,
                        -0.55,
                        0.4,
                        Sdf.join(
                                0.01,
                                Flesh.chain(
                                        0.01,
                                        0,
                                        head + 0.015,
                                        0.37,
                                        0.022,
                                        0,
                                        head - 0.02,
                                        0.28,
                                        0.03,
                                        0,
                                        y + 0.14,
                                        0.17,
                                        0.03),
                                Flesh.chain(
                                        0.02, 0, y + 0.07, -0.29, 0.025, 0, y + 0.02, -0.4, 0.036, 0, y - 0.18, -0.41,
                                        0.012))));
        draft.with(
                Finish.RED,
                solid(
                        0.024,
                        v(-0.16, y, -0.14),
                        v(0.16, y + 0.2, 0.14),
                        all.grown(0.012).and(Flesh.egg(0, y + 0.1, 0, 0.2, 0.14, 0.11), 0.01)));
        Flesh.eyes(draft, 0.05, head - 0.06, 0.37, 0.011);
        draft.seat(y + 0.11, 0, 0.1, 0.12);
    }

    static void skateboard(Draft draft) {
        double length = draft.vary(0.74, 0.84);
        double w = 0.2;
        Patch.Form deck = (u, t) -> {
            double z = (t - 0.5) * length;
            double far = Math.max(0, Math.abs(z) / (length / 2) - 0.68) / 0.32;
            double half = w
                    / 2
                    * StrictMath.sqrt(Math.max(
                            0, 1 - StrictMath.pow(Math.max(0, Math.abs(z) / (length / 2) - 0.72) / 0.28, 2)));
            return v((2 * u - 1) * half, 0.092 + 0.055 * far * far, z);
        };
        draft.main(
                Patch.mesh(8, 24, w, length, deck).turned(Turn.aboutZ(0)),
                Patch.mesh(8, 24, w, length, (u, t) -> deck.at(1 - u, t).plus(v(0, 0.001, 0))));
        draft.with(
                Finish.CHARCOAL,
                Patch.mesh(8, 24, w, length, (u, t) -> deck.at(1 - u, t).plus(v(0, 0.012, 0))));
        draft.main(
                pair(Patch.mesh(1, 24, 0.02, length, (u, t) -> deck.at(1, t).plus(v(0, 0.012 * (1 - u), 0)))),
                pair(Patch.mesh(1, 24, 0.02, length, (u, t) -> deck.at(1, t).plus(v(0, 0.012 * u, 0)))));
        for (double z : new double[] {0.3 * length, -0.3 * length}) {
            draft.with(
                    Finish.STEEL,
                    box(0, 0.05, z, 0.06, 0.045, 0.07),
                    rod(0.012, v(-0.085, 0.034, z), v(0.085, 0.034, z)));
            draft.with(Finish.RED, pair(wheel(0.034, 0.04).moved(0.085, 0.034, z)));
        }
        draft.top(0.1, 0.08, 0.25).grip(w / 2, 0.1, 0);
    }

    static void racket(Draft draft) {
        double r = draft.vary(0.12, 0.135);
        double tall = draft.vary(1.25, 1.4);
        double y = 0.36 + r * tall;
        Vec3[] hoop = new Vec3[12];
        for (int i = 0; i < 12; i++) {
            hoop[i] = v(r * StrictMath.sin(FULL * i / 12), y - r * tall * StrictMath.cos(FULL * i / 12), 0);
        }
        draft.main(
                loop(0.011, hoop),
                pair(bend(0.009, v(0.01, 0.2, 0), v(0.018, 0.28, 0), v(0.075, y - 0.82 * r * tall, 0))),
                rod(0.012, v(0, 0.18, 0), v(0, 0.24, 0)));
        draft.with(
                Finish.WHITE,
                row(9, i -> string((i - 4) * 0.2, r, r * tall, y, true)),
                row(11, i -> string((i - 5) * 0.167, r * tall, r, y, false)));
        draft.with(Finish.BLACK, taper(0.02, 0.016, v(0, 0, 0), v(0, 0.2, 0)));
        draft.grip(0, 0.09, 0);
    }

    private static Mesh string(double part, double across, double along, double y, boolean upright) {
        double reach = along * StrictMath.sqrt(1 - part * part);
        return upright
                ? wire(0.0014, v(part * across, y - reach, 0), v(part * across, y + reach, 0))
                : wire(0.0014, v(-reach, y + part * across, 0), v(reach, y + part * across, 0));
    }

    static void guitar(Draft draft) {
        double w = draft.vary(0.165, 0.19);
        Turn lean = Turn.aboutX(-0.16);
        double[] body = smooth(
                4, 0, 0, 0.8 * w, 0.03, w * 1.05, 0.17, 0.72 * w, 0.29, 0.62 * w, 0.33, 0.76 * w, 0.42, 0.5 * w, 0.49,
                0, 0.5, -0.5 * w, 0.49, -0.76 * w, 0.42, -0.62 * w, 0.33, -0.72 * w, 0.29, -1.05 * w, 0.17, -0.8 * w,
                0.03);
        double[] top = body.clone();
        for (int i = 0; i < top.length; i++) {
            top[i] = i % 2 == 0 ? 0.94 * body[i] : 0.015 + 0.94 * body[i];
        }
        draft.main(cut(0.094, top).turned(lean));
        draft.with(Paint.DARK, cut(0.088, body).turned(lean));
        draft.with(
                Finish.BLACK,
                lying(cylinder(0.047, 0.04, 0.0485)).moved(0, 0.33, 0).turned(lean),
                box(0, 0.15, 0.044, 0.17, 0.025, 0.012).turned(lean));
        draft.with(
                Finish.CREAM,
                lying(lathe(0.056, 0.04, 0.056, 0.0482, 0.045, 0.0482))
                        .moved(0, 0.33, 0)
                        .turned(lean));
        draft.with(
                Finish.DARK_WOOD,
                box(0, 0.42, 0.04, 0.052, 0.46, 0.028).turned(lean),
                cut(0.022, -0.032, 0.86, 0.032, 0.86, 0.042, 1.02, -0.042, 1.02)
                        .moved(0, 0, 0.03)
                        .turned(lean));
        draft.with(
                Finish.STEEL,
                row(6, i -> wire(0.0011, v((i - 2.5) * 0.0085, 0.17, 0.062), v((i - 2.5) * 0.007, 0.88, 0.057)))
                        .turned(lean),
                row(12, i -> box(0, 0.84 - 0.033 * i, 0.054, 0.052, 0.003, 0.003))
                        .turned(lean),
                pair(row(3, i -> sideways(cylinder(0.01, 0.035, 0.06)).moved(0, 0.9 + 0.042 * i, 0.03)))
                        .turned(lean));
        draft.grip(0, 0.7, -0.06);
    }

    static void drum(Draft draft) {
        double r = draft.vary(0.19, 0.23);
        double h = draft.vary(0.24, 0.32);
        draft.main(lathe(r, 0.015, r, h - 0.015));
        draft.with(Finish.WHITE, lathe(r * 0.99, h - 0.01, r * 0.99, h, 0, h), lathe(0, 0.002, r, 0.002));
        draft.with(
                Finish.GOLD,
                ring(r + 0.004, 0.014).moved(0, h - 0.014, 0),
                ring(r + 0.004, 0.014).moved(0, 0.014, 0));
        int n = 8;
        draft.with(Finish.CREAM, row(n, i -> {
            double a = FULL * i / n;
            double b = FULL * (i + 0.5) / n;
            double c = FULL * (i + 1) / n;
            double out = r + 0.006;
            Vec3 low = v(out * StrictMath.cos(b), 0.03, out * StrictMath.sin(b));
            return all(
                    wire(0.005, v(out * StrictMath.cos(a), h - 0.03, out * StrictMath.sin(a)), low),
                    wire(0.005, low, v(out * StrictMath.cos(c), h - 0.03, out * StrictMath.sin(c))));
        }));
        Mesh stick = all(
                rod(0.008, v(-0.18, h + 0.012, 0), v(0.15, h + 0.016, 0)), egg(0.16, h + 0.016, 0, 0.02, 0.014, 0.014));
        draft.with(
                Finish.WOOD,
                stick.turned(Turn.aboutY(0.5)).moved(0, 0, 0.06),
                stick.turned(Turn.aboutY(-0.35)).moved(0, 0, -0.05));
        draft.top(h, 0.5 * r, 0.5 * r);
    }

    static void piano(Draft draft) {
        double w = draft.vary(1.35, 1.5);
        double h = draft.vary(1.1, 1.22);
        draft.main(
                box(0, 0, -0.14, w, h, 0.3, 0.015),
                box(0, h - 0.02, -0.13, w + 0.04, 0.04, 0.36),
                box(0, 0.58, 0.17, w, 0.07, 0.34, 0.015),
                pair(box(w / 2 - 0.035, 0.6, 0.16, 0.07, 0.17, 0.33)),
                pair(box(w / 2 - 0.05, 0, 0.28, 0.08, 0.6, 0.08)),
                box(0, 0.7, 0.04, w - 0.1, 0.1, 0.08));
        draft.with(
                Finish.WHITE,
                row(
                        22,
                        i -> box(
                                (i - 10.5) * (w - 0.18) / 22, 0.65, 0.21, (w - 0.18) / 22 - 0.006, 0.024, 0.2, 0.002)));
        draft.with(
                Finish.BLACK,
                row(
                        21,
                        i -> i % 7 == 2 || i % 7 == 6
                                ? box(0, 0.6, 0.1, 0.01, 0.01, 0.01)
                                : box((i - 10) * (w - 0.18) / 22, 0.668, 0.17, 0.03, 0.022, 0.12)));
        draft.with(
                Finish.PAPER,
                pair(box(0.1, 0, 0, 0.19, 0.26, 0.006).turned(Turn.aboutX(-0.2)).moved(0, 0.8, 0.07)));
        draft.with(
                Finish.GREY,
                row(5, i -> box(0, 0.04 + 0.045 * i, 0.004, 0.32, 0.007, 0.004))
                        .turned(Turn.aboutX(-0.2))
                        .moved(0, 0.8, 0.07));
        draft.with(Finish.GOLD, row(3, i -> box((i - 1) * 0.1, 0.03, 0.06, 0.04, 0.014, 0.14)));
        draft.top(0, h + 0.02, -0.13, 0.42 * w, 0.12);
    }
}
