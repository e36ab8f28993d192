package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.*;

import io.seedbed.scene.geometry.*;
import java.util.List;

/** What people wear and carry. */
final class Accessories {

    private Accessories() {}

    static List<Category> categories() {
        Group group = new Group("clothing");
        group.thing("hat", 0.17, FABRIC, LEATHER, FUR).thrown().by(Accessories::hat);
        group.thing("cap", 0.15, FABRIC, LEATHER, PLASTIC).thrown().front().by(Accessories::cap);
        group.thing("crown", 0.15, METAL, PLASTIC, GLASS).held().by(Accessories::crown);
        group.thing("boot", 0.34, LEATHER, RUBBER, FABRIC).held().front().by(Accessories::boot);
        group.thing("handbag", 0.36, LEATHER, FABRIC, PLASTIC).held().front().by(Accessories::handbag);
        group.thing("backpack", 0.48, FABRIC, LEATHER, PLASTIC).held().front().by(Accessories::backpack);
        group.thing("helmet", 0.27, PLASTIC, METAL, LEATHER).held().front().by(Accessories::helmet);
        group.thing("sunglasses", 0.055, PLASTIC, METAL, WOOD)
                .plural("pairs of sunglasses")
                .held()
                .front()
                .by(Accessories::sunglasses);
        return group.categories();
    }

    private static void hat(Draft draft) {
        double r = draft.vary(0.09, 0.1);
        double h = draft.vary(0.11, 0.14);
        double brim = draft.vary(0.07, 0.11);
        Patch.Form edge = (u, t) -> {
            double out = r + brim * t;
            double wave = 0.03 * t * t * StrictMath.pow(Math.abs(StrictMath.cos(FULL * u)), 2);
            return v(-out * StrictMath.cos(FULL * u) * 0.96, 0.012 + wave, out * StrictMath.sin(FULL * u) * 1.1);
        };
        draft.main(
                Patch.mesh(40, 4, 1, 0.2, (u, t) -> edge.at(1 - u, t)),
                Patch.mesh(40, 4, 1, 0.2, (u, t) -> edge.at(u, t).minus(v(0, 0.008, 0))),
                Shapes.lathe(28, true, r, 0.008, 0.97 * r, 0.5 * h, 0.86 * r, h, 0.4 * r, h * 1.02, 0, 0.9 * h)
                        .scaled(0.96, 1, 1.1));
        draft.with(
                Finish.BLACK,
                lathe(1.015 * r, 0.014, 0.995 * r, 0.045).scaled(0.96, 1, 1.1),
                box(0.96 * r, 0.015, 0, 0.014, 0.034, 0.05));
        draft.grip(r + 0.5 * brim, 0.015, 0);
    }

    private static void cap(Draft draft) {
        double r = draft.vary(0.09, 0.1);
        double h = draft.vary(0.11, 0.125);
        draft.main(Shapes.lathe(24, true, r, 0.012, r, 0.3 * h, 0.8 * r, 0.75 * h, 0, h)
                .scaled(1, 1, 1.1));
        Patch.Form peak = (u, t) -> {
            double angle = Math.PI * (0.14 + 0.72 * u);
            double reach = r * (1 + 0.95 * t * StrictMath.pow(StrictMath.sin(angle), 0.7));
            double x = -reach * StrictMath.cos(angle) * (1 - 0.14 * t);
            return v(x, 0.02 - 0.14 * t * t * 0.12 - 2.2 * x * x * t, reach * StrictMath.sin(angle) * 1.05);
        };
        draft.with(
                Paint.DARK,
                Patch.mesh(16, 6, 0.2, 0.1, peak),
                Patch.mesh(16, 6, 0.2, 0.1, (u, t) -> peak.at(1 - u, t).minus(v(0, 0.006, 0))),
                ball(0, h, 0, 0.01));
        draft.with(Finish.WHITE, egg(0, 0.55 * h, 1.0 * r, 0.026, 0.024, 0.01));
        draft.grip(0, 0.02, 1.6 * r);
    }

    private static void crown(Draft draft) {
        double r = draft.vary(0.09, 0.105);
        int points = draft.pick(5, 8);
        double h = draft.vary(0.12, 0.15);
        Patch.Form wall = (u, t) -> {
            double tooth = Math.abs((u * points) % 1 * 2 - 1);
            double top = h * (0.45 + 0.55 * tooth);
            double out = r * (1 + 0.22 * t * top / h);
            return v(-out * StrictMath.cos(FULL * u), t * top, out * StrictMath.sin(FULL * u));
        };
        int cells = 8 * points;
        draft.main(
                Patch.mesh(cells, 4, 0.6, 0.14, wall),
                Patch.mesh(cells, 4, 0.6, 0.14, (u, t) -> {
                    Vec3 p = wall.at(1 - u, t);
                    return v(p.x() * 0.955, p.y(), p.z() * 0.955);
                }),
                ring(r, 0.011).moved(0, 0.011, 0));
        draft.main(row(points, i -> Shapes.ellipsoid(wall.at((double) i / points, 1), 0.012, 0.012, 0.012, 10)));
        Paint[] gems = {Finish.RED, Surfaces.plain(0x2a52c8), Finish.DEEP_LEAF};
        for (int i = 0; i < points; i++) {
            Vec3 p = wall.at((double) i / points, 0.42);
            draft.with(gems[i % 3], Shapes.ellipsoid(p, 0.014, 0.014, 0.014, 8));
        }
        draft.with(Surfaces.plain(0x7a1f5c), Shapes.lathe(20, true, 0.94 * r, 0.02, 0.85 * r, 0.4 * h, 0, 0.55 * h));
        draft.grip(r, 0.02, 0);
    }

    private static void boot(Draft draft) {
        double h = draft.vary(0.26, 0.36);
        Sdf shaft = Flesh.chain(0.02, 0, 0.08, -0.05, 0.052, 0, h + 0.06, -0.045, 0.06);
        Sdf foot = Flesh.chain(0.03, 0, 0.062, -0.05, 0.048, 0, 0.055, 0.06, 0.046, 0, 0.045, 0.14, 0.042);
        Sdf all = Sdf.join(0.05, shaft, foot)
                .and(Sdf.below(v(0, -1, 0), -0.02), 0.01)
                .and(Sdf.below(Vec3.UP, h), 0.006);
        draft.main(solid(0.0165, v(-0.09, 0.01, -0.13), v(0.09, h + 0.02, 0.21), all));
        draft.with(
                Finish.BLACK,
                cut(
                                0.026,
                                smooth(
                                        3, -0.04, -0.09, 0.04, -0.09, 0.046, 0.02, 0.05, 0.1, 0.03, 0.185, -0.03, 0.185,
                                        -0.05, 0.1, -0.046, 0.02))
                        .turned(Turn.aboutX(QUARTER))
                        .moved(0, 0.015, 0),
                box(0, 0, -0.058, 0.078, 0.03, 0.07, 0.012),
                lathe(0.052, h + 0.002, 0, h + 0.002).moved(0, 0, -0.045));
        draft.with(
                Finish.CREAM,
                row(
                        5,
                        i -> box(0, 0.1 + (h - 0.16) * i / 4.6, 0.0, 0.06, 0.008, 0.012)
                                .moved(0, 0, i == 0 ? 0.034 : 0.012)));
        draft.grip(0, h, -0.05);
    }

    private static void handbag(Draft draft) {
        double w = draft.vary(0.28, 0.34);
        double h = draft.vary(0.2, 0.24);
        draft.main(Loft.mesh(
                        24,
                        8,
                        5,
                        Loft.at(0, 0, w / 2, 0.075),
                        Loft.at(0.03, 0, w / 2 + 0.008, 0.08),
                        Loft.at(0.6 * h, 0, 0.47 * w, 0.06),
                        Loft.at(h, 0, 0.42 * w, 0.035))
                .turned(Turn.aboutX(-QUARTER)));
        draft.with(
                Paint.DARK,
                box(0, 0, 0, 0.62 * w, 0.42 * h, 0.012, 0.005)
                        .turned(Turn.aboutX(-0.13))
                        .moved(0, 0.58 * h, 0.068),
                bend(
                        0.011,
                        v(-0.22 * w, h - 0.01, 0),
                        v(-0.2 * w, h + 0.09, 0),
                        v(0, h + 0.14, 0),
                        v(0.2 * w, h + 0.09, 0),
                        v(0.22 * w, h - 0.01, 0)));
        draft.with(
                Finish.GOLD,
                box(0, 0.55 * h, 0.07, 0.035, 0.04, 0.012),
                pair(lying(ring(0.014, 0.004)).moved(0.22 * w, h, 0)),
                pair(four(ball(0.3 * w, 0.004, 0.05, 0.008))));
        draft.grip(0, h + 0.14, 0);
    }

    private static void backpack(Draft draft) {
        double w = draft.vary(0.29, 0.34);
        double h = draft.vary(0.42, 0.5);
        draft.main(Loft.mesh(
                        26,
                        10,
                        4,
                        Loft.at(0, 0, 0.44 * w, 0.085),
                        Loft.at(0.03, 0, 0.5 * w, 0.1),
                        Loft.at(0.5 * h, 0, 0.49 * w, 0.1),
                        Loft.at(0.85 * h, 0.01, 0.42 * w, 0.085),
                        Loft.at(h, 0.015, 0.24 * w, 0.05))
                .turned(Turn.aboutX(-QUARTER)));
        draft.with(
                Paint.DARK,
                box(0, 0.04, 0.1, 0.74 * w, 0.42 * h, 0.07, 0.03),
                pair(box(0.5 * w, 0.04, 0, 0.05, 0.3 * h, 0.13, 0.022)),
                pair(bend(
                        0.02,
                        v(0.25 * w, 0.9 * h, -0.06),
                        v(0.3 * w, 0.8 * h, -0.16),
                        v(0.32 * w, 0.4 * h, -0.17),
                        v(0.3 * w, 0.05 * h, -0.09))),
                bend(
                        0.009,
                        v(-0.04, 0.97 * h, -0.03),
                        v(-0.03, h + 0.045, -0.03),
                        v(0.03, h + 0.045, -0.03),
                        v(0.04, 0.97 * h, -0.03)));
        draft.with(
                Finish.CHARCOAL,
                bend(
                        0.006,
                        v(-0.46 * w, 0.4 * h, 0.085),
                        v(-0.38 * w, 0.78 * h, 0.09),
                        v(0, 0.9 * h, 0.07),
                        v(0.38 * w, 0.78 * h, 0.09),
                        v(0.46 * w, 0.4 * h, 0.085)),
                box(0, 0.36 * h + 0.04, 0.132, 0.66 * w, 0.008, 0.01));
        draft.with(
                Finish.STEEL,
                box(0.3 * w, 0.32 * h, 0.134, 0.012, 0.035, 0.008),
                box(0.1, 0.83 * h, 0.085, 0.01, 0.035, 0.01));
        draft.grip(0, h + 0.045, -0.03);
    }

    private static void helmet(Draft draft) {
        double r = draft.vary(0.125, 0.14);
        double y = 1.0 * r;
        Sdf shell = Sdf.ellipsoid(v(0, y, 0), r, 1.02 * r, 1.12 * r).and(Sdf.below(v(0, -1, 0), -0.02), 0.02);
        Sdf opening = Sdf.box(v(0, y - 0.02, 1.2 * r), 0.8 * r, 0.36 * r, 0.62 * r, 0.04);
        draft.main(solid(0.021, v(-0.16, 0, -0.18), v(0.16, 2.1 * r, 0.2), shell.minus(opening, 0.012)));
        draft.with(
                Finish.WINDOW,
                solid(
                        0.022,
                        v(-0.16, 0.04, 0),
                        v(0.16, 1.6 * r, 0.2),
                        shell.grown(-0.006)
                                .and(Sdf.box(v(0, y - 0.02, 1.2 * r), 0.83 * r, 0.38 * r, 0.95 * r, 0.04), 0.01)));
        draft.with(
                Paint.CONTRAST,
                Tube.mesh(
                                Curve.through(List.of(
                                        v(0, y + 0.36 * r, 1.09 * r),
                                        v(0, y + 0.93 * r, 0.5 * r),
                                        v(0, y + 1.03 * r, 0),
                                        v(0, y + 0.86 * r, -0.62 * r),
                                        v(0, y, -1.13 * r))),
                                false,
                                6,
                                14,
                                t -> 0.008)
                        .scaled(2.4, 1, 1));
        draft.with(Finish.CHARCOAL, pair(sideways(cylinder(0.024, 0, 0.014)).moved(0.93 * r, y + 0.02, 0.3 * r)));
        draft.grip(r, 0.6 * r, 0);
    }

    private static void sunglasses(Draft draft) {
        double r = draft.vary(0.026, 0.031);
        double y = r + 0.004;
        boolean round = draft.chance(0.5);
        double[] lens = round
                ? round(18, a -> r)
                : smooth(
                        3, -1.1 * r, 0.75 * r, -1.0 * r, -0.35 * r, -0.5 * r, -0.85 * r, 0.4 * r, -0.85 * r, 1.0 * r,
                        -0.3 * r, 1.15 * r, 0.8 * r);
        double[] rim = new double[lens.length];
        for (int i = 0; i < lens.length; i++) {
            rim[i] = 1.22 * lens[i];
        }
        draft.main(
                pair(cut(0.006, rim).moved(0.036, y, 0)),
                bend(0.0035, v(-0.012, y + 0.35 * r, 0), v(0, y + 0.55 * r, 0.002), v(0.012, y + 0.35 * r, 0)),
                pair(bend(
                        0.0036,
                        v(0.068, y + 0.5 * r, 0),
                        v(0.073, y + 0.5 * r, -0.03),
                        v(0.073, y + 0.45 * r, -0.1),
                        v(0.07, y - 0.4 * r, -0.135))));
        draft.with(Finish.SCREEN, pair(cut(0.0085, lens).moved(0.036, y, 0)));
        draft.grip(0.07, y, -0.05);
    }
}
