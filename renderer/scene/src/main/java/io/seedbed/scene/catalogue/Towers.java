package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.*;

import io.seedbed.scene.geometry.*;

/** Buildings of stone. */
final class Towers {

    private Towers() {}

    static void castle(Draft draft) {
        double w = draft.vary(6, 7.5);
        double h = draft.vary(3.2, 4);
        double r = draft.vary(0.95, 1.2);
        boolean roofs = draft.chance(0.6);
        double x = w / 2;
        double top = h + 1.8;
        draft.main(
                four(all(Shapes.lathe(
                                16,
                                false,
                                r * 1.06,
                                0,
                                r,
                                0.3,
                                r,
                                top,
                                r * 1.16,
                                top + 0.2,
                                r * 1.16,
                                top + 0.75,
                                0,
                                top + 0.75))
                        .moved(x, 0, x)),
                box(0, 0, x, w, h, 0.7),
                box(0, 0, -x, w, h, 0.7),
                pair(box(x, 0, 0, 0.7, h, w)),
                box(0, 0, x + 0.1, 2.8, h + 0.9, 1.2),
                box(0, 0, -0.6, 2.6, h + 2.4, 2.6));
        draft.main(
                row(6, i -> box((i - 2.5) * w / 7, h, x, 0.45, 0.5, 0.7)),
                pair(row(6, i -> box(x, h, (i - 2.5) * w / 7, 0.7, 0.5, 0.45))),
                row(4, i -> box((i - 1.5) * 0.76, h + 0.9, x + 0.5, 0.4, 0.45, 0.4)));
        for (int sx = -1; sx < 2; sx += 2) {
            for (int sz = -1; sz < 2; sz += 2) {
                draft.main(around(7, i -> box(0, top + 0.74, r * 0.98, 0.46, 0.46, 0.3))
                        .moved(sx * x, 0, sz * x));
                if (roofs) {
                    draft.with(
                            Finish.RED,
                            Shapes.lathe(16, false, r * 0.95, top + 0.7, 0, top + 2.9, 0, top + 2.9)
                                    .moved(sx * x, 0, sz * x));
                }
            }
        }
        draft.with(
                Finish.BLACK,
                cut(0.1, Buildings.arch(0.75, 1.6)).moved(0, 0, x + 0.71),
                four(box(x, 0.6 * top, x + r - 0.02, 0.22, 0.8, 0.1)));
        draft.with(Finish.DARK_WOOD, cut(0.12, Buildings.arch(0.62, 1.5)).moved(0, 0, x + 0.72));
        draft.with(
                Finish.DARK_STEEL,
                row(3, i -> box((i - 1) * 0.4, 0, x + 0.8, 0.07, 1.9, 0.06)),
                box(0, 0.7, x + 0.8, 1.2, 0.08, 0.06),
                box(0, 1.4, x + 0.8, 1.2, 0.08, 0.06),
                rod(0.05, v(0, h + 2.4, -0.6), v(0, h + 4.6, -0.6)));
        draft.with(Finish.RED, cut(0.04, 0, 0, 1.1, 0.3, 0, 0.65).moved(0.03, h + 3.9, -0.6));
        draft.main(
                row(4, i -> box((i - 1.5) * 0.72, h + 2.4, 0.55, 0.4, 0.4, 0.3)),
                row(4, i -> box((i - 1.5) * 0.72, h + 2.4, -1.75, 0.4, 0.4, 0.3)));
    }

    static void lighthouse(Draft draft) {
        double h = draft.vary(8, 9.6);
        double low = draft.vary(1.5, 1.8);
        double high = 0.62 * low;
        int bands = draft.pick(5, 7);
        for (int i = 0; i < bands; i++) {
            double a = low + (high - low) * i / bands;
            double b = low + (high - low) * (i + 1) / bands;
            draft.with(i % 2 == 0 ? Paint.MAIN : Paint.CONTRAST, lathe(a, h * i / bands, b, h * (i + 1) / bands));
        }
        draft.with(
                Finish.DARK_STEEL,
                lathe(high, h - 0.2, high * 1.5, h, high * 1.5, h + 0.14, 0, h + 0.14),
                ring(high * 1.45, 0.04).moved(0, h + 0.85, 0),
                ring(high * 1.45, 0.03).moved(0, h + 0.5, 0),
                around(12, i -> wire(0.03, v(0, h + 0.1, high * 1.45), v(0, h + 0.85, high * 1.45))),
                around(8, i -> wire(0.04, v(0, h + 0.1, high * 0.8), v(0, h + 1.6, high * 0.8))));
        draft.with(Finish.GLOW, cylinder(high * 0.78, h + 0.14, h + 1.55));
        draft.main(lathe(0, h + 1.5, high, h + 1.5, high * 0.9, h + 1.7, 0, h + 2.5), ball(0, h + 2.6, 0, 0.16));
        draft.with(Finish.DARK_WOOD, cut(0.2, Buildings.arch(0.42, 1.3)).moved(0, 0, low * 0.965));
        draft.with(
                Finish.BLACK,
                box(0, 0.42 * h, low + (high - low) * 0.45 - 0.05, 0.4, 0.6, 0.2),
                box(0, 0.7 * h, low + (high - low) * 0.73 - 0.05, 0.36, 0.55, 0.2));
        draft.with(Finish.STONE, lathe(low * 1.25, 0, low * 1.15, 0.3, 0, 0.3));
    }

    static void windmill(Draft draft) {
        double h = draft.vary(5.2, 6.2);
        double low = draft.vary(1.7, 2.1);
        double high = 0.62 * low;
        double angle = draft.vary(0.25, 1.2);
        double arm = draft.vary(3.6, 4.2);
        draft.main(Shapes.lathe(12, false, low, 0, high, h));
        draft.with(
                Finish.ROOF,
                vessel(high * 1.12, h, high * 1.05, h + 0.6, high * 0.5, h + 1.25, 0, h + 1.4),
                lathe(0, h, high * 1.12, h));
        double z = high + 0.55;
        Mesh sail = all(
                box(0, 0.1, 0, 0.13, arm, 0.12),
                row(8, i -> box(0.36, 0.95 + i * (arm - 1.0) / 8, 0, 0.75, 0.06, 0.05)),
                row(3, i -> box(0.12 + 0.3 * i, 0.95, 0, 0.05, arm - 1.05, 0.05)));
        Mesh canvas = box(0.4, 1.0, -0.05, 0.62, arm - 1.15, 0.03);
        draft.with(
                Finish.DARK_WOOD,
                row(4, i -> sail.turned(Turn.aboutZ(angle + QUARTER * i))).moved(0, h + 0.35, z),
                lying(cylinder(0.22, high * 0.7, z + 0.15)).moved(0, h + 0.35, 0));
        draft.with(
                Finish.LINEN,
                row(4, i -> canvas.turned(Turn.aboutZ(angle + QUARTER * i))).moved(0, h + 0.35, z));
        draft.with(Finish.DARK_WOOD, cut(0.3, Buildings.arch(0.45, 1.35)).moved(0, 0, low * 0.93));
        draft.with(
                Finish.PANE,
                box(0, 0.45 * h, low + (high - low) * 0.5 - 0.12, 0.5, 0.65, 0.2),
                box(0, 0.72 * h, low + (high - low) * 0.78 - 0.12, 0.45, 0.55, 0.2));
    }

    static void well(Draft draft) {
        double r = draft.vary(0.62, 0.75);
        double h = draft.vary(0.72, 0.85);
        draft.main(
                lathe(r, 0, r, h - 0.1, r + 0.06, h - 0.1, r + 0.06, h, r - 0.16, h, r - 0.16, 0.3, 0, 0.3),
                around(10, i -> box(0, 0.05 + 0.0 * i, r - 0.03, 0.34, 0.18, 0.1)),
                around(10, i -> box(0.18, 0.27, r - 0.03, 0.34, 0.18, 0.1)),
                around(10, i -> box(0, 0.49, r - 0.03, 0.34, 0.16, 0.1)));
        draft.with(Finish.WATER, lathe(r - 0.16, 0.42, 0, 0.42));
        draft.with(
                Finish.WOOD,
                pair(box(r - 0.06, 0, 0, 0.12, 1.85, 0.12)),
                rod(0.06, v(-r, 1.35, 0), v(r + 0.14, 1.35, 0)),
                bend(0.025, v(r + 0.12, 1.35, 0), v(r + 0.14, 1.15, 0.05), v(r + 0.24, 1.13, 0.06)));
        draft.with(
                Finish.ROOF,
                Buildings.roof(1.5 * r, 2.1 * r, 1.8, 0.5, 0.12, 0.06).turned(Turn.aboutY(QUARTER)));
        draft.with(
                Finish.LINEN,
                rod(0.015, v(0, 1.3, 0.05), v(0, h + 0.28, 0.05)),
                sideways(cylinder(0.09, -0.12, 0.12)).moved(0, 1.35, 0));
        draft.with(
                Finish.DARK_STEEL,
                lathe(0, 0, 0.11, 0, 0.15, 0.24, 0.13, 0.24, 0.1, 0.02, 0, 0.02).moved(0, h + 0.02, 0.05),
                wire(0.01, v(-0.14, h + 0.24, 0.05), v(0, h + 0.36, 0.05), v(0.14, h + 0.24, 0.05)));
    }

    static void bridge(Draft draft) {
        double length = draft.vary(6, 7.5);
        double rise = draft.vary(0.85, 1.15);
        double w = draft.vary(1.7, 2.1);
        int n = 12;
        double[] side = new double[4 * (n + 1)];
        for (int i = 0; i <= n; i++) {
            double part = (double) i / n;
            double x = (part - 0.5) * length;
            side[2 * i] = -0.36 * length * StrictMath.cos(Math.PI * part) * -1;
            side[2 * i] = (0.5 - part) * 0.66 * length;
            side[2 * i + 1] = 0.92 * rise * StrictMath.sin(Math.PI * part);
            int j = 2 * n + 2 + 2 * i;
            side[j] = x;
            side[j + 1] = 0.12 + 0.38 * StrictMath.sin(Math.PI * part) + 0.95 * rise * StrictMath.sin(Math.PI * part);
        }
        double[] turned = new double[side.length];
        for (int i = 0; i < side.length / 2; i++) {
            int from = side.length / 2 - 1 - i;
            turned[2 * i] = side[2 * from];
            turned[2 * i + 1] = side[2 * from + 1];
        }
        draft.main(cut(w, turned));
        Vec3[] rail = new Vec3[7];
        for (int i = 0; i < 7; i++) {
            double part = i / 6.0;
            rail[i] = v(
                    (part - 0.5) * length,
                    0.12 + (0.38 + 0.95 * rise) * StrictMath.sin(Math.PI * part) + 0.55,
                    w / 2 - 0.08);
        }
        Mesh side1 =
                all(bend(0.06, rail), row(7, i -> box(rail[i].x(), rail[i].y() - 0.58, rail[i].z(), 0.14, 0.64, 0.14)));
        draft.with(Paint.DARK, side1, side1.turned(Turn.aboutY(Math.PI)));
    }
}
