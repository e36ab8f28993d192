package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.*;

import io.seedbed.scene.geometry.*;

/** What flies and floats. */
final class Craft {

    private Craft() {}

    static void airplane(Draft draft) {
        double span = draft.vary(3.4, 4.2);
        boolean high = draft.chance(0.4);
        double y = 1.15;
        draft.main(Loft.mesh(
                24,
                16,
                2.3,
                Loft.at(-3.3, y + 0.3, 0.02, 0.06),
                Loft.at(-2.6, y + 0.24, 0.18, 0.22),
                Loft.at(-1.2, y + 0.1, 0.42, 0.46),
                Loft.at(0.3, y + 0.05, 0.56, 0.6),
                Loft.at(1.5, y, 0.52, 0.52),
                Loft.at(2.3, y - 0.05, 0.36, 0.36),
                Loft.at(2.55, y - 0.06, 0.2, 0.2)));
        double wing = high ? y + 0.55 : y - 0.28;
        draft.main(
                pair(flatWing(span, 1.35, 0.85, 0.14).moved(0.25, wing, 0.55)),
                pair(flatWing(1.35, 0.75, 0.45, 0.08).moved(0.05, y + 0.36, -2.75)),
                cut(0.09, smooth(2, -3.45, y + 0.3, -2.2, y + 0.32, -2.75, y + 0.72, -3.1, y + 1.45, -3.55, y + 1.45))
                        .turned(Turn.aboutY(-QUARTER)));
        draft.with(
                Paint.DARK,
                pair(flatWing(0.5, 0.86, 0.84, 0.15).moved(span - 0.3, wing + 0.002, 0.4)),
                cut(0.1, -3.5, y + 1.2, -3.0, y + 1.2, -3.08, y + 1.45, -3.52, y + 1.45)
                        .turned(Turn.aboutY(-QUARTER)));
        draft.with(
                Finish.WINDOW,
                rise(
                        20,
                        4,
                        3,
                        level(y + 0.36, 0.75, 0.46, 0.62),
                        level(y + 0.62, 0.62, 0.42, 0.42),
                        level(y + 0.78, 0.5, 0.3, 0.26)),
                pair(row(3, i -> box(0.49 - 0.03 * i, y + 0.2, -0.2 - 0.42 * i, 0.1, 0.2, 0.26, 0.05))));
        double angle = draft.vary(0, Math.PI);
        draft.with(
                Finish.CHARCOAL,
                row(2, i -> box(0, 0.1, 0, 0.13, 0.85, 0.03).turned(Turn.aboutZ(angle + Math.PI * i)))
                        .moved(0, y - 0.06, 2.62),
                pair(bend(0.05, v(0.35, y - 0.4, 0.4), v(0.75, 0.5, 0.35), v(0.85, 0.2, 0.35))),
                bend(0.04, v(0, y - 0.4, 1.7), v(0, 0.5, 1.9), v(0, 0.2, 1.95)));
        draft.with(Finish.STEEL, lying(vessel(0.16, 0, 0.12, 0.14, 0, 0.24)).moved(0, y - 0.06, 2.55));
        draft.with(
                Finish.TYRE,
                pair(wheel(0.24, 0.14).moved(0.86, 0.24, 0.35)),
                wheel(0.2, 0.12).moved(0, 0.2, 1.95));
        if (high) {
            draft.main(pair(rod(0.045, v(0.5, y - 0.3, 0.6), v(0.5 * span, wing, 0.6))));
        }
    }

    /** A wing to +X from the origin: length, depths at root and tip, thickness. */
    private static Mesh flatWing(double length, double root, double tip, double thickness) {
        return Loft.mesh(
                        20,
                        4,
                        2.2,
                        Loft.at(0, 0, root / 2, thickness / 2),
                        Loft.at(0.9 * length, 0.08, tip / 2, thickness / 3),
                        Loft.at(length, 0.1, 0.3 * tip, thickness / 8))
                .turned(Turn.aboutY(QUARTER));
    }

    static void helicopter(Draft draft) {
        double y = 1.15;
        double blade = draft.vary(2.3, 2.7);
        draft.main(
                Loft.mesh(
                        24,
                        14,
                        2.3,
                        Loft.at(-1.3, y + 0.2, 0.16, 0.18),
                        Loft.at(-0.8, y + 0.1, 0.5, 0.5),
                        Loft.at(0, y, 0.72, 0.72),
                        Loft.at(0.7, y - 0.05, 0.64, 0.62),
                        Loft.at(1.2, y - 0.15, 0.32, 0.32),
                        Loft.at(1.34, y - 0.18, 0.02, 0.04)),
                taper(0.19, 0.08, v(0, y + 0.22, -1.1), v(0, y + 0.4, -3.2)),
                cut(0.07, -3.5, y + 0.5, -3.05, y + 0.35, -3.2, y + 0.9, -3.45, y + 1.0)
                        .turned(Turn.aboutY(-QUARTER)),
                pair(flatWing(0.6, 0.4, 0.26, 0.06).moved(0, y + 0.36, -2.7)),
                Loft.mesh(
                        16,
                        4,
                        2.5,
                        Loft.at(-0.9, y + 0.62, 0.1, 0.1),
                        Loft.at(-0.3, y + 0.74, 0.3, 0.22),
                        Loft.at(0.4, y + 0.66, 0.12, 0.1)));
        draft.with(
                Finish.WINDOW,
                Loft.mesh(
                        24,
                        8,
                        2.3,
                        Loft.at(0.36, y + 0.1, 0.64, 0.56),
                        Loft.at(0.7, y + 0.06, 0.62, 0.54),
                        Loft.at(1.12, y - 0.02, 0.36, 0.32),
                        Loft.at(1.3, y - 0.06, 0.06, 0.08)),
                pair(box(0.66, y + 0.02, -0.12, 0.12, 0.42, 0.5, 0.06)));
        int blades = draft.pick(2, 4);
        draft.with(
                Finish.CHARCOAL,
                rod(0.06, v(0, y + 0.7, -0.2), v(0, y + 1.12, -0.2)),
                around(blades, i -> box(0, 0, blade / 2, 0.2, 0.035, blade))
                        .turned(Turn.aboutY(0.4))
                        .moved(0, y + 1.08, -0.2),
                cylinder(0.13, y + 1.03, y + 1.15).moved(0, 0, -0.2),
                row(
                        3,
                        i -> box(0, 0, 0, 0.025, 0.48, 0.09)
                                .turned(Turn.aboutX(FULL * i / 3))
                                .moved(0.11, y + 0.62, -3.3)));
        draft.with(
                Finish.STEEL,
                pair(bend(0.045, v(0.62, 0.1, 1.25), v(0.62, 0.045, 1.0), v(0.62, 0.045, 0), v(0.62, 0.045, -1.0))),
                pair(bend(0.035, v(0.62, 0.05, 0.5), v(0.58, 0.3, 0.48), v(0.35, 0.55, 0.45))),
                pair(bend(0.035, v(0.62, 0.05, -0.5), v(0.58, 0.3, -0.48), v(0.35, 0.6, -0.45))));
    }

    private static Mesh hull(double length, double width, double height, double power) {
        double h = height;
        return Loft.mesh(
                28,
                16,
                power,
                Loft.at(-length / 2, 1.15 * h, 0.32 * width, 0.65 * h),
                Loft.at(-0.35 * length, h, 0.47 * width, 0.85 * h),
                Loft.at(0, h, 0.5 * width, h),
                Loft.at(0.3 * length, 1.05 * h, 0.36 * width, 0.95 * h),
                Loft.at(0.45 * length, 1.3 * h, 0.13 * width, 0.75 * h),
                Loft.at(0.52 * length, 1.65 * h, 0.01, 0.4 * h));
    }

    static void sailboat(Draft draft) {
        double length = draft.vary(3.6, 4.4);
        double mast = draft.vary(3.6, 4.3);
        double h = 0.42;
        Mesh hull = hull(length, 1.4, h, 2.4);
        draft.main(clipped(hull, 2 * h * 0.72));
        double deck = 2 * h * 0.72;
        draft.with(
                Finish.PALE_WOOD,
                box(0, deck - 0.05, -0.1, 0.9, 0.06, 0.62 * length),
                rod(0.05, v(0, deck - 0.1, 0.3), v(0, deck + mast, 0.3)),
                rod(0.04, v(0, deck + 0.4, 0.3), v(0, deck + 0.4, -1.75)),
                box(0, deck, 0.05, 0.7, 0.28, 0.8, 0.08));
        double top = deck + mast;
        Paint sail = draft.chance(0.6) ? Finish.WHITE : Finish.CREAM;
        draft.with(
                sail,
                sail(v(0, deck + 0.45, 0.24), v(0, deck + 0.45, -1.7), v(0, top - 0.1, 0.24), 0.28),
                sail(v(0, top - 0.9, 0.38), v(0, deck + 0.3, 0.4), v(0, deck + 0.15, 0.5 * length), 0.2));
        draft.with(Paint.DARK, sail(v(0.02, top - 1.0, 0.2), v(0.02, top - 1.0, -0.32), v(0.02, top - 0.3, 0.2), 0.05));
        draft.with(
                Finish.RED,
                cut(0.02, 0, 0, 0.45, 0.13, 0, 0.26)
                        .turned(Turn.aboutY(QUARTER))
                        .moved(0, top - 0.02, 0.3));
    }

    /** A hull without what lies above a height. */
    private static Mesh clipped(Mesh hull, double height) {
        float[] at = hull.positions().clone();
        for (int i = 1; i < at.length; i += 3) {
            at[i] = (float) Math.min(at[i], height + 0.1 * at[i + 1] * at[i + 1] * 0.2);
        }
        return new Mesh(at, hull.normals(), hull.uvs(), hull.triangles());
    }

    /** A triangle of cloth that the wind fills towards +X; seen from both sides. */
    private static Mesh sail(Vec3 a, Vec3 b, Vec3 c, double belly) {
        Patch.Form form = (u, t) -> {
            Vec3 flat = a.towards(b, u).towards(c, t);
            return flat.plus(v(belly * 4 * u * (1 - u) * (1 - t) * (0.4 + t), 0, 0));
        };
        return all(
                Patch.mesh(8, 10, 1, 2, form),
                Patch.mesh(8, 10, 1, 2, (u, t) -> form.at(1 - u, t).plus(v(0.012, 0, 0))));
    }

    static void rowingBoat(Draft draft) {
        double length = draft.vary(2.6, 3.2);
        double h = 0.3;
        double rim = 0.95 * h;
        Patch.Form form = (u, t) -> {
            double z = (t - 0.5) * length;
            double bow = StrictMath.pow(Math.max(0, (t - 0.45) / 0.55), 2);
            double width = 0.58 * (1 - 0.96 * bow) * (0.82 + 0.18 * StrictMath.sin(Math.PI * Math.min(0.5, t)));
            double angle = Math.PI * u;
            double y = rim
                    + 0.35 * bow * (1 - StrictMath.sin(angle) * 0.5)
                    + 0.05
                    - (rim + 0.05) * StrictMath.pow(StrictMath.sin(angle), 0.6) * (1 - 0.2 * bow);
            return v(-width * StrictMath.cos(angle), y, z);
        };
        draft.main(Patch.mesh(20, 14, 1.4, length, form));
        draft.with(
                Paint.LIGHT,
                Patch.mesh(
                        20,
                        14,
                        1.4,
                        length,
                        (u, t) -> form.at(1 - u, t).times(0.985).plus(v(0, 0.02, 0))));
        draft.main(cut(0.05, smooth(2, -0.46, rim + 0.05, -0.36, 0.06, 0, 0, 0.36, 0.06, 0.46, rim + 0.05))
                .moved(0, 0, -length / 2 + 0.02));
        draft.with(
                Finish.WOOD,
                row(
                        3,
                        i -> box(
                                0,
                                rim - 0.1,
                                -0.36 * length + i * 0.3 * length,
                                i == 0 ? 0.92 : 1.08 - 0.06 * i,
                                0.035,
                                0.2)),
                pair(all(
                        rod(0.022, v(-0.1, rim + 0.12, -0.35), v(0.95, rim + 0.08, 0.45)),
                        box(0, 0, 0, 0.03, 0.4, 0.16)
                                .turned(Turn.aboutZ(-QUARTER))
                                .turned(Turn.aboutY(-0.65))
                                .moved(0.92, rim + 0.06, 0.42))));
        Vec3[] edge = new Vec3[9];
        for (int i = 0; i < 9; i++) {
            edge[i] = form.at(0, i / 8.0).plus(v(0, 0.01, 0));
        }
        draft.with(Paint.DARK, pair(bend(0.026, edge)));
        draft.inside(0.1, 0.35, 0.3, 1).seat(rim - 0.065, -0.06 * length, 0.4, 0.1);
    }

    static void balloon(Draft draft) {
        double r = draft.vary(1.9, 2.3);
        double y = 4.6;
        int gores = 12;
        Patch.Form form = (u, t) -> {
            double angle = Math.PI * t;
            double ring = StrictMath.sin(angle);
            double pull = t < 0.5 ? 1 - 0.32 * StrictMath.pow(1 - 2 * t, 1.5) : 1;
            double puff = 1 + 0.035 * Math.abs(StrictMath.sin(gores * Math.PI * u)) * ring;
            double out = Math.max(0.28 * (1 - t), r * ring * pull * puff);
            return v(
                    -out * StrictMath.cos(FULL * u),
                    y - r * StrictMath.cos(angle) * (t < 0.5 ? 1.24 : 1),
                    out * StrictMath.sin(FULL * u));
        };
        for (int i = 0; i < gores; i++) {
            double from = (double) i / gores;
            draft.with(
                    i % 2 == 0 ? Paint.MAIN : Paint.LIGHT,
                    Patch.mesh(4, 16, 1, 5, (u, t) -> form.at(from + u / gores, 0.06 + 0.94 * t)));
        }
        draft.with(
                Finish.BROWN,
                all(
                        pair(box(0.42, 0, 0, 0.08, 0.75, 0.92)),
                        box(0, 0, 0.42, 0.92, 0.75, 0.08),
                        box(0, 0, -0.42, 0.92, 0.75, 0.08),
                        box(0, 0, 0, 0.9, 0.06, 0.9)));
        draft.with(
                Finish.PALE_WOOD,
                four(rod(0.05, v(0.46, 0.77, -0.48), v(0.46, 0.77, 0.48))),
                pair(rod(0.05, v(-0.48, 0.77, 0.46), v(0.48, 0.77, 0.46)).turned(Turn.NONE)),
                rod(0.05, v(-0.48, 0.77, -0.46), v(0.48, 0.77, -0.46)));
        draft.with(
                Finish.CHARCOAL,
                four(wire(0.018, v(0.42, 0.75, 0.42), v(0.3, y - 1.2 * r, 0.3))),
                box(0, 1.5, 0, 0.3, 0.12, 0.3));
        draft.with(Finish.FLAME, vessel(0, 1.6, 0.09, 1.72, 0, 2.0));
    }
}
