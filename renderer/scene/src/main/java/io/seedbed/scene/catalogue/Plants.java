package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.*;

import io.seedbed.scene.geometry.*;
import java.util.List;

/** Small plants. */
final class Plants {

    private Plants() {}

    static void flower(Draft draft) {
        double h = draft.vary(0.4, 0.52);
        int petals = draft.pick(6, 12);
        double size = draft.vary(0.085, 0.11);
        Turn face = Turn.aboutX(0.75);
        Mesh bloom = around(petals, i -> petal(size, Math.min(0.075, 4.4 * size / petals)));
        draft.main(bloom.turned(face).moved(0.02, h, 0.02));
        draft.with(
                Finish.YELLOW,
                Shapes.ellipsoid(v(0, 0.008, 0), 0.032, 0.02, 0.032, 12)
                        .turned(face)
                        .moved(0.02, h, 0.02));
        draft.with(
                Finish.LEAF,
                bend(0.008, v(0, 0, 0), v(-0.012, 0.4 * h, 0), v(0.01, 0.85 * h, 0), v(0.02, h - 0.004, 0.016)),
                leaf(0.19, 0.055, 0.9, 0.5).turned(Turn.aboutY(1.2)).moved(-0.008, 0.12 * h, 0),
                leaf(0.17, 0.05, 0.9, 0.5).turned(Turn.aboutY(-1.9)).moved(-0.01, 0.24 * h, 0));
        draft.grip(-0.01, 0.35 * h, 0);
    }

    private static Mesh petal(double length, double width) {
        Patch.Form form = (u, t) -> {
            double side = 2 * u - 1;
            double half = width
                    / 2
                    * StrictMath.pow(Math.max(0, StrictMath.sin(Math.PI * (0.1 + 0.9 * t))), 0.6)
                    * (t > 0.98 ? 0.4 : 1);
            return v(side * half, 0.25 * length * t * (1 - 0.8 * t) + 0.12 * half * side * side, 0.02 + length * t);
        };
        return all(
                Patch.mesh(3, 6, 0.1, 0.1, (u, t) -> form.at(1 - u, t)),
                Patch.mesh(3, 6, 0.1, 0.1, (u, t) -> form.at(u, t).minus(v(0, 0.003, 0))));
    }

    static void pot(Draft draft, double r, double h) {
        draft.main(lathe(0, 0, 0.7 * r, 0, 0.93 * r, 0.8 * h, r, 0.8 * h, r, h, 0.9 * r, h, 0.88 * r, 0.86 * h));
        draft.with(Finish.SOIL, lathe(0.89 * r, 0.88 * h, 0, 0.92 * h));
    }

    static void potted(Draft draft) {
        double r = draft.vary(0.13, 0.16);
        double h = draft.vary(0.2, 0.26);
        pot(draft, r, h);
        int leaves = draft.pick(14, 18);
        boolean broad = draft.chance(0.5);
        for (int i = 0; i < leaves; i++) {
            double part = (double) i / leaves;
            double length = draft.vary(0.3, 0.42);
            double rise = 0.25 + 1.5 * part;
            double wide = broad ? 0.13 : 0.06;
            draft.with(
                    i % 2 == 0 ? Finish.LEAF : Finish.DEEP_LEAF,
                    leaf(length * (1 - 0.35 * part), wide, rise, 0.9 - 0.3 * part)
                            .turned(Turn.aboutY(2.4 * i))
                            .moved(0, 0.9 * h + 0.1 * part, 0));
        }
        draft.with(
                Finish.DEEP_LEAF,
                row(4, i -> rod(0.009, v((i - 1.5) * 0.02, 0.85 * h, 0), v((i - 1.5) * 0.03, h + 0.12, 0.01 * i))));
    }

    static void cactus(Draft draft) {
        double h = draft.vary(0.3, 0.38);
        double r = draft.vary(0.055, 0.07);
        double up = draft.vary(0.5, 0.65);
        double base = 0.12;
        Curve trunk = Curve.through(List.of(v(0, base - 0.02, 0), v(0, base + 0.5 * h, 0), v(0, base + h, 0)));
        draft.main(
                ribbed(trunk, r),
                ribbed(
                        Curve.through(List.of(
                                v(0, base + up * h * 0.8, 0),
                                v(0.1, base + up * h * 0.8, 0),
                                v(0.13, base + up * h, 0),
                                v(0.13, base + up * h + 0.11, 0))),
                        0.6 * r),
                ribbed(
                        Curve.through(List.of(
                                v(0, base + up * h * 0.55, 0),
                                v(-0.09, base + up * h * 0.55, 0),
                                v(-0.12, base + up * h * 0.75, 0),
                                v(-0.12, base + up * h * 0.75 + 0.09, 0))),
                        0.55 * r));
        draft.with(
                Paint.DARK,
                around(8, i -> wire(0.006, v(0, base, r * 0.99), v(0, base + 0.76 * h, r * 0.99))),
                row(
                        8,
                        i -> wire(0.004, v(0.13, base + up * h, 0.6 * r), v(0.13, base + up * h + 0.07, 0.6 * r))
                                .moved(-0.13, 0, 0)
                                .turned(Turn.aboutY(FULL * i / 8))
                                .moved(0.13, 0, 0)));
        draft.with(
                Finish.TERRACOTTA,
                lathe(0, 0, 0.075, 0, 0.1, 0.105, 0.11, 0.105, 0.11, 0.135, 0.095, 0.135, 0.09, 0.115));
        draft.with(Finish.SOIL, lathe(0.094, 0.12, 0, 0.124));
        draft.with(Finish.WHITE, row(36, i -> {
            double angle = FULL * (i % 6 + 0.5 * (Math.floorDiv(i, 6) % 2)) / 6;
            double y = base + 0.06 + (h - 0.1) * Math.floorDiv(i, 6) / 6.0;
            return Shapes.flat(
                    v(r * 0.9 * StrictMath.cos(angle - 0.1), y, r * 0.9 * StrictMath.sin(angle - 0.1)),
                    v(r * 1.45 * StrictMath.cos(angle), y + 0.012, r * 1.45 * StrictMath.sin(angle)),
                    v(r * 0.9 * StrictMath.cos(angle + 0.1), y, r * 0.9 * StrictMath.sin(angle + 0.1)));
        }));
        if (draft.chance(0.6)) {
            draft.with(Finish.PINK, around(6, i -> leaf(0.05, 0.03, 1.1, 0.4)).moved(0, base + h - 0.004, 0));
            draft.with(Finish.YELLOW, ball(0, base + h + 0.012, 0, 0.012));
        }
    }

    private static Mesh ribbed(Curve way, double r) {
        return Tube.mesh(
                way,
                false,
                14,
                14,
                t -> r * StrictMath.sqrt(Math.max(0, 1 - StrictMath.pow(Math.max(0, (t - 0.75) / 0.25), 2))));
    }

    static void mushroom(Draft draft) {
        double r = draft.vary(0.085, 0.115);
        double h = draft.vary(0.1, 0.13);
        double cap = draft.vary(0.07, 0.1);
        draft.with(
                Finish.CREAM,
                vessel(0, 0, 0.42 * r, 0, 0.34 * r, 0.5 * h, 0.28 * r, h),
                lathe(0.99 * r, h - 0.004, 0.25 * r, h - 0.004).turned(Turn.NONE),
                lathe(0.2 * r, h + 0.004, 0.99 * r, h - 0.006));
        draft.main(vessel(r, h - 0.006, 0.98 * r, h + 0.25 * cap, 0.65 * r, h + 0.8 * cap, 0, h + cap));
        draft.with(Paint.CONTRAST, row(9, i -> {
            double t = i == 0 ? 0 : i < 4 ? 0.45 : 0.8;
            double angle = i < 4 ? 2.1 * i : 1.26 * i;
            double y = h + cap * StrictMath.sqrt(1 - t * t) * 0.96;
            return Shapes.ellipsoid(v(0, 0, 0), 0.019, 0.008, 0.019, 10)
                    .turned(Turn.aboutZ(-t * 1.0))
                    .turned(Turn.aboutY(angle))
                    .moved(t * r * StrictMath.cos(angle), y, -t * r * StrictMath.sin(angle));
        }));
    }
}
