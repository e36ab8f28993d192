package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.*;

import io.seedbed.scene.geometry.*;
import java.util.List;

/** Four-legged animals and all others, in a natural stance. */
final class Animals {

    private Animals() {}

    static List<Category> categories() {
        Group group = new Group("animals");
        group.thing("dog", 0.78, FUR, STONE, CERAMIC).front().by(Pets::dog);
        group.thing("cat", 0.46, FUR, CERAMIC, STONE).front().by(Pets::cat);
        group.thing("rabbit", 0.38, FUR, CERAMIC, FABRIC).front().by(Pets::rabbit);
        group.thing("bear", 1.15, FUR, WOOD, STONE).front().by(Pets::bear);
        group.thing("horse", 1.85, FUR, WOOD, STONE).ridden().by(Cattle::horse);
        group.thing("cow", 1.5, FUR, WOOD, PLASTIC).front().by(Cattle::cow);
        group.thing("sheep", 0.85, FUR, FABRIC, WOOD).plural("sheep").front().by(Cattle::sheep);
        group.thing("pig", 0.72, LEATHER, PLASTIC, CERAMIC).front().by(Cattle::pig);
        group.thing("elephant", 2.6, LEATHER, STONE, WOOD).front().by(Animals::elephant);
        group.thing("giraffe", 4.2, FUR, WOOD, PLASTIC).front().by(Animals::giraffe);
        group.thing("turtle", 0.28, LEATHER, STONE, CERAMIC).front().by(Animals::turtle);
        group.thing("fish", 0.24, RUBBER, CERAMIC, METAL).plural("fish").front().by(Animals::fish);
        group.thing("duck", 0.34, FUR, RUBBER, WOOD, PLASTIC).front().by(Birds::duck);
        group.thing("rooster", 0.5, FUR, CERAMIC, METAL).front().by(Birds::rooster);
        group.thing("penguin", 0.75, FUR, PLASTIC, CERAMIC).front().by(Birds::penguin);
        group.thing("owl", 0.4, FUR, WOOD, CERAMIC).front().by(Birds::owl);
        return group.categories();
    }

    private static void elephant(Draft draft) {
        double ear = draft.vary(0.85, 1.1);
        double curl = draft.vary(0, 0.5);
        Sdf legs = Flesh.chain(0.1, 0.36, 1.2, 0.55, 0.3, 0.37, 0.6, 0.58, 0.21, 0.37, 0.12, 0.58, 0.2)
                .plus(Flesh.chain(0.1, 0.36, 1.2, -0.7, 0.34, 0.37, 0.6, -0.68, 0.22, 0.37, 0.12, -0.7, 0.2), 0.05);
        Sdf body = Sdf.join(
                0.25,
                Flesh.egg(0, 1.5, -0.1, 0.68, 0.72, 1.05),
                Flesh.egg(0, 1.95, 1.05, 0.4, 0.48, 0.42),
                legs.twin());
        Sdf trunk = Flesh.chain(
                0.12,
                0,
                1.85,
                1.35,
                0.24,
                0,
                1.3,
                1.68,
                0.17,
                0,
                0.75,
                1.72,
                0.13,
                0,
                0.42 + 0.3 * curl,
                1.86 + 0.2 * curl,
                0.11,
                0,
                0.36 + 0.75 * curl,
                2.08 + 0.1 * curl,
                0.09);
        Sdf tail = Flesh.chain(0.04, 0, 1.7, -1.08, 0.07, 0, 1.2, -1.28, 0.045, 0, 0.85, -1.26, 0.06);
        Mesh flap = Shapes.ellipsoid(v(0, 0, 0), 0.52 * ear, 0.6 * ear, 0.07, 18)
                .turned(Turn.aboutY(0.75))
                .moved(0.68, 1.85, 0.82);
        draft.main(Flesh.mesh(0.135, 0.8, 2.6, -1.5, 2.4, Sdf.join(0.1, body, trunk, tail)), pair(flap));
        draft.with(Finish.HORN, pair(taper(0.075, 0.015, v(0.24, 1.55, 1.4), v(0.3, 1.22, 1.75), v(0.28, 1.2, 2.1))));
        draft.with(
                Finish.CREAM,
                pair(row(3, i -> Flesh.bead(0.37 + (i - 1) * 0.11, 0.06, 0.76, 0.05, 0.06, 0.04))),
                pair(row(3, i -> Flesh.bead(0.37 + (i - 1) * 0.11, 0.06, -0.52, 0.05, 0.06, 0.04))));
        Flesh.eyes(draft, 0.33, 2.03, 1.33, 0.055);
        draft.top(0, 2.2, -0.1, 0.3, 0.4);
    }

    private static void giraffe(Draft draft) {
        double neck = draft.vary(0.85, 1.08);
        double top = 2.2 + 1.75 * neck;
        Sdf legs = Flesh.leg(draft, 0.2, 2.0, 0.45, 0.2, 0.19, 1.0, 0.48, 0.095, 0.19, 0.08, 0.48, 0.085)
                .plus(Flesh.leg(draft, 0.2, 1.85, -0.5, 0.2, 0.2, 1.0, -0.58, 0.095, 0.2, 0.08, -0.55, 0.085), 0.03);
        Sdf body = Sdf.join(
                0.2,
                Flesh.chain(0.1, 0, 1.9, -0.5, 0.32, 0, 2.1, 0.4, 0.38),
                legs.twin(),
                Flesh.chain(0.1, 0, 2.2, 0.5, 0.28, 0, 0.5 * (2.4 + top), 0.92, 0.17, 0, top, 1.18, 0.13));
        Sdf head = Sdf.join(
                0.06,
                Flesh.chain(0.05, 0, top + 0.08, 1.2, 0.14, 0, top - 0.06, 1.62, 0.085),
                Sdf.ball(v(0, top + 0.1, 1.2), 0.13));
        draft.main(
                pair(Flesh.tube(
                        0.07, top + 0.12, 1.16, 0.035, 0.08, top + 0.34, 1.12, 0.026, 0.08, top + 0.37, 1.12, 0.042)),
                pair(Flesh.bead(0, 0, 0, 0.13, 0.06, 0.03)
                        .turned(Turn.aboutZ(0.3))
                        .moved(0.2, top + 0.12, 1.1)));
        draft.main(Flesh.tube(0, 1.95, -0.8, 0.05, 0, 1.3, -0.95, 0.03, 0, 1.1, -0.94, 0.055));
        Sdf all = Sdf.join(0.06, body, head);
        draft.main(Flesh.mesh(0.125, 0.6, top + 0.5, -1.1, 1.8, all));
        Sdf spots = (x, y, z) -> {
            double a = StrictMath.sin(9.5 * z + 1.7 * StrictMath.sin(5 * y) + 4 * x)
                            * StrictMath.sin(8.5 * y + 1.3 * StrictMath.sin(6 * z))
                    + 0.35 * StrictMath.sin(14 * x);
            return (0.18 - Math.abs(a)) * 0.12;
        };
        Sdf coat = (x, y, z) -> Math.max(spots.at(x, y, z), Math.max(1.3 - y, y - top));
        draft.with(Paint.SPOTS, Flesh.skin(0.118, 0.6, top + 0.1, -0.95, 1.45, all, coat));
        draft.with(Finish.HOOF, four(Flesh.bead(0.19, 0.06, 0.5, 0.1, 0.07, 0.11)));
        Flesh.eyes(draft, 0.12, top + 0.1, 1.3, 0.03);
    }

    private static void turtle(Draft draft) {
        double r = draft.vary(0.2, 0.24);
        double h = draft.vary(0.15, 0.2);
        Sdf legs = Flesh.chain(0.02, 0.12, 0.09, 0.14, 0.045, 0.22, 0.035, 0.19, 0.035)
                .plus(Flesh.chain(0.02, 0.12, 0.09, -0.15, 0.045, 0.2, 0.035, -0.22, 0.035), 0.02);
        Sdf flesh = Sdf.join(
                0.03,
                Flesh.chain(0.03, 0, 0.09, 0.2, 0.05, 0, 0.16, 0.33, 0.042),
                Flesh.egg(0, 0.18, 0.37, 0.048, 0.045, 0.06),
                legs.twin(),
                Flesh.chain(0.01, 0, 0.06, -0.24, 0.02, 0, 0.04, -0.33, 0.006),
                Flesh.egg(0, 0.08, 0, 0.18, 0.04, 0.22));
        draft.with(Surfaces.rough("leather", 0x7c9a50, 0x5f7d3a, 4), Flesh.mesh(0.026, 0.28, 0.25, -0.36, 0.46, flesh));
        draft.main(Shapes.lathe(
                        26,
                        true,
                        r,
                        0.07,
                        1.04 * r,
                        0.09,
                        0.9 * r,
                        0.07 + 0.5 * h,
                        0.5 * r,
                        0.07 + 0.9 * h,
                        0,
                        0.07 + h)
                .scaled(1, 1, 1.2));
        Mesh plate = row(
                5,
                i -> scute(0.054)
                        .moved(0.56 * r, 0, 0)
                        .turned(Turn.aboutZ(-0.62))
                        .turned(Turn.aboutY(FULL * (i + 0.25) / 5))
                        .moved(0, 0.07 + 0.7 * h, 0));
        draft.with(
                Paint.DARK,
                scute(0.062).moved(0, 0.069 + h, 0),
                plate.scaled(1, 1, 1.2),
                ring(1.02 * r, 0.012).scaled(1, 1, 1.2).moved(0, 0.08, 0),
                row(
                                10,
                                i -> scute(0.042)
                                        .moved(0.88 * r, 0, 0)
                                        .turned(Turn.aboutZ(-1.05))
                                        .turned(Turn.aboutY(FULL * i / 10))
                                        .moved(0, 0.07 + 0.42 * h, 0))
                        .scaled(1, 1, 1.2));
        Flesh.eyes(draft, 0.036, 0.197, 0.4, 0.01);
    }

    private static Mesh scute(double size) {
        return Shapes.ellipsoid(v(0, 0, 0), size, 0.015, size, 10);
    }

    private static void fish(Draft draft) {
        double length = draft.vary(0.36, 0.44);
        double h = draft.vary(0.075, 0.1);
        double y = h + 0.025;
        double l = length / 2;
        draft.main(Loft.mesh(
                20,
                14,
                2,
                Loft.at(-l, y, 0.006, 0.02),
                Loft.at(-0.6 * l, y, 0.016, 0.42 * h),
                Loft.at(0, y, 0.038, h),
                Loft.at(0.55 * l, y, 0.036, 0.8 * h),
                Loft.at(0.92 * l, y - 0.005, 0.014, 0.28 * h),
                Loft.at(l, y - 0.005, 0.001, 0.004)));
        draft.with(
                Paint.DARK,
                cut(
                                0.008,
                                smooth(
                                        3,
                                        -0.86 * l,
                                        y,
                                        -1.4 * l,
                                        y + 0.95 * h,
                                        -1.5 * l,
                                        y + 0.8 * h,
                                        -1.2 * l,
                                        y,
                                        -1.5 * l,
                                        y - 0.8 * h,
                                        -1.4 * l,
                                        y - 0.95 * h))
                        .turned(Turn.aboutY(-QUARTER)),
                cut(
                                0.008,
                                smooth(
                                        3,
                                        0.35 * l,
                                        y + 0.75 * h,
                                        0.0,
                                        y + 1.5 * h,
                                        -0.45 * l,
                                        y + 1.25 * h,
                                        -0.5 * l,
                                        y + 0.5 * h))
                        .turned(Turn.aboutY(-QUARTER)),
                cut(0.008, smooth(3, 0.1 * l, y - 0.85 * h, -0.3 * l, y - 1.22 * h, -0.42 * l, y - 0.5 * h))
                        .turned(Turn.aboutY(-QUARTER)),
                pair(leaf(0.11, 0.07, -0.2, 0).turned(Turn.aboutY(2.5)).moved(0.034, y - 0.1 * h, 0.3 * l)));
        draft.with(
                Paint.LIGHT,
                row(
                        3,
                        i -> Loft.mesh(
                                        20,
                                        1,
                                        2,
                                        Loft.at(-0.012, y, 0, 0),
                                        Loft.at(-0.011, y, 0.0395 - 0.006 * i, h * (1.02 - 0.2 * i)),
                                        Loft.at(0.011, y, 0.0395 - 0.0055 * i, h * (1.02 - 0.19 * i)),
                                        Loft.at(0.012, y, 0, 0))
                                .moved(0, 0, (0.12 - 0.26 * i) * l)));
        draft.with(Finish.WHITE, pair(Flesh.bead(0.028, y + 0.24 * h, 0.66 * l, 0.01, 0.017, 0.017)));
        Flesh.eyes(draft, 0.034, y + 0.24 * h, 0.67 * l, 0.009);
    }
}
