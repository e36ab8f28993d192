package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.*;

import io.seedbed.scene.geometry.*;
import java.util.List;

/** What is eaten, and can be told by its outline. */
final class Food {

    private Food() {}

    static List<Category> categories() {
        Group group = new Group("food");
        group.thing("apple", 0.085, PLASTIC, WOOD, CERAMIC, GLASS)
                .states("whole", "bitten")
                .thrown()
                .by(Fruit::apple);
        group.thing("banana", 0.11, PLASTIC, RUBBER, WOOD).held().by(Fruit::banana);
        group.thing("pear", 0.12, PLASTIC, WOOD, CERAMIC).held().by(Fruit::pear);
        group.thing("pineapple", 0.3, PLASTIC, WOOD, CERAMIC).held().by(Fruit::pineapple);
        group.thing("pumpkin", 0.28, PLASTIC, CERAMIC, STONE).by(Fruit::pumpkin);
        group.thing("carrot", 0.05, PLASTIC, RUBBER, WOOD).held().by(Fruit::carrot);
        group.thing("bread", 0.12, PLASTIC, WOOD, STONE)
                .plural("loaves of bread")
                .states("whole", "sliced")
                .held()
                .by(Food::bread);
        group.thing("cake", 0.16, PLASTIC, CERAMIC, FABRIC)
                .states("whole", "cut")
                .by(Food::cake);
        group.thing("pizza", 0.035, PLASTIC, CERAMIC, WOOD)
                .states("whole", "cut")
                .by(Food::pizza);
        group.thing("hamburger", 0.1, PLASTIC, RUBBER, FABRIC).held().by(Food::hamburger);
        group.thing("donut", 0.045, PLASTIC, RUBBER, CERAMIC).held().by(Food::donut);
        group.thing("ice cream", 0.27, PLASTIC, CERAMIC, FUR).held().by(Food::iceCream);
        return group.categories();
    }

    private static void bread(Draft draft) {
        double length = draft.vary(0.24, 0.3);
        double w = draft.vary(0.055, 0.065);
        double h = draft.vary(0.1, 0.12);
        double[] slice = smooth(
                3, -w, 0, w, 0, w * 1.02, 0.55 * h, w * 1.18, 0.72 * h, 0.8 * w, h, 0, 1.04 * h, -0.8 * w, h, -w * 1.18,
                0.72 * h, -w * 1.02, 0.55 * h);
        double[] crumb = new double[slice.length];
        for (int i = 0; i < slice.length; i++) {
            crumb[i] = i % 2 == 0 ? slice[i] * 0.9 : 0.06 * h + slice[i] * 0.88;
        }
        Turn side = Turn.aboutY(QUARTER);
        double loaf = draft.is("sliced") ? 0.55 * length : length;
        double start = -length / 2;
        draft.main(cut(loaf, slice).turned(side).moved(start + loaf / 2, 0, 0));
        draft.with(Finish.CRUMB, cut(loaf + 0.003, crumb).turned(side).moved(start + loaf / 2, 0, 0));
        if (draft.is("sliced")) {
            for (int i = 0; i < 3; i++) {
                double x = start + loaf + 0.03 + 0.036 * i;
                Turn tilt = Turn.aboutZ(-0.25 - 0.33 * i);
                draft.main(cut(0.016, slice).turned(side).turned(tilt).moved(x, 0.02 + 0.002 * i, 0));
                draft.with(
                        Finish.CRUMB,
                        cut(0.019, crumb).turned(side).turned(tilt).moved(x, 0.02 + 0.002 * i, 0));
            }
        } else {
            draft.with(
                    Paint.LIGHT,
                    row(
                            4,
                            i -> egg(start + (i + 0.7) * length / 4.4, 1.0 * h, 0, 0.008, 0.007, 0.6 * w)
                                    .turned(Turn.aboutY(0.0))));
        }
        draft.grip(start + 0.05, 0.5 * h, w);
    }

    private static void cake(Draft draft) {
        double r = draft.vary(0.12, 0.15);
        double h = draft.vary(0.08, 0.11);
        double open = draft.is("cut") ? 0.15 : 0;
        draft.with(Finish.WHITE, lathe(0, 0, 1.2 * r, 0, 1.3 * r, 0.01, 1.2 * r, 0.008, 0, 0.008));
        draft.main(Segments.drum(r, 0.008, h, open));
        draft.with(Finish.CRUMB, Segments.drum(0.985 * r, 0.012, h - 0.01, open + (open > 0 ? -0.004 : 0)));
        draft.with(Finish.WHITE, Segments.drum(1.012 * r, 0.42 * h, 0.53 * h, open));
        int drops = 14;
        for (int i = 0; i < drops; i++) {
            double part = (i + 0.5) / drops;
            if (open == 0 || (part > open + 0.02 && part < 0.98)) {
                double angle = FULL * (part + 0.7);
                draft.with(
                        Finish.WHITE,
                        Shapes.ellipsoid(
                                v(0.86 * r * StrictMath.cos(angle), h + 0.006, -0.86 * r * StrictMath.sin(angle)),
                                0.017,
                                0.015,
                                0.017,
                                8));
                draft.with(
                        Finish.RED,
                        Shapes.ellipsoid(
                                v(0.86 * r * StrictMath.cos(angle), h + 0.02, -0.86 * r * StrictMath.sin(angle)),
                                0.009,
                                0.009,
                                0.009,
                                8));
            }
        }
        int candles = draft.pick(1, 5);
        for (int i = 0; i < candles; i++) {
            double angle = FULL * (0.95 + 0.6 * (i + 0.5) / candles);
            double out = candles == 1 ? 0.2 * r : 0.5 * r;
            double x = out * StrictMath.cos(angle);
            double z = -out * StrictMath.sin(angle);
            draft.with(Finish.PANE, cylinder(0.006, h, h + 0.055).moved(x, 0, z));
            draft.with(Finish.FLAME, Shapes.ellipsoid(v(x, h + 0.068, z), 0.006, 0.012, 0.006, 8));
        }
    }

    private static void pizza(Draft draft) {
        double r = draft.vary(0.14, 0.17);
        int slices = 6;
        int gone = draft.is("cut") ? 1 : 0;
        for (int i = 0; i < slices; i++) {
            double apart = draft.is("cut") ? (i == 0 ? 0.07 : 0.004) : 0;
            double from = 0.66 + (double) i / slices;
            double to = 0.66 + (double) (i + 1) / slices;
            double middle = FULL * (from + to) / 2;
            double x = apart * StrictMath.cos(middle);
            double z = -apart * StrictMath.sin(middle);
            double shy = gone * 0.006;
            draft.main(Segments.arc(r, 0.022, from + shy, to - shy).moved(x, 0.014, z));
            draft.with(
                    Finish.CRUST,
                    Segments.sector(r, 0, 0.014, from + shy, to - shy).moved(x, 0, z));
            draft.with(
                    Finish.YELLOW,
                    Segments.sector(0.9 * r, 0.012, 0.02, from + shy, to - shy).moved(x, 0, z));
            for (int k = 0; k < 3; k++) {
                double angle = middle + (k == 0 ? 0 : k == 1 ? 0.27 : -0.27);
                double out = (k == 0 ? 0.42 : 0.72) * r;
                draft.with(
                        Finish.RED,
                        Shapes.lathe(12, false, 0.018, 0.018, 0.018, 0.025, 0, 0.025)
                                .moved(x + out * StrictMath.cos(angle), 0, z - out * StrictMath.sin(angle)));
            }
            draft.with(
                    Finish.DEEP_LEAF,
                    Shapes.ellipsoid(
                            v(
                                    x + 0.6 * r * StrictMath.cos(middle + 0.05),
                                    0.022,
                                    z - 0.6 * r * StrictMath.sin(middle + 0.05)),
                            0.012,
                            0.004,
                            0.007,
                            8));
        }
    }

    private static void hamburger(Draft draft) {
        double r = draft.vary(0.052, 0.06);
        double y = 0.022;
        draft.main(vessel(0, 0, 0.85 * r, 0, r, 0.012, 0.97 * r, y, 0, y));
        draft.with(Finish.BROWN, vessel(0, y, 0.95 * r, y, 1.04 * r, y + 0.01, 0.95 * r, y + 0.02, 0, y + 0.02));
        draft.with(
                Finish.YELLOW,
                box(0, y + 0.019, 0, 1.75 * r, 0.005, 1.75 * r, 0.002).turned(Turn.aboutY(0.5)));
        double wave = y + 0.028;
        Patch.Form frill = (u, t) -> v(
                -t * 1.13 * r * StrictMath.cos(FULL * u),
                wave + 0.006 * t * StrictMath.sin(11 * FULL * u),
                t * 1.13 * r * StrictMath.sin(FULL * u));
        draft.with(
                Finish.LEAF,
                Patch.mesh(60, 2, 1, 1, (u, t) -> frill.at(1 - u, t)),
                Patch.mesh(60, 2, 1, 1, (u, t) -> frill.at(u, t).minus(v(0, 0.002, 0))));
        draft.with(Finish.RED, cylinder(0.93 * r, wave, wave + 0.008));
        double top = wave + 0.008;
        double h = draft.vary(0.036, 0.048);
        draft.main(vessel(
                0, top, 0.95 * r, top, r, top + 0.008, 0.85 * r, top + 0.65 * h, 0.4 * r, top + h, 0, top + 1.03 * h));
        draft.with(Finish.CREAM, row(16, i -> {
            double out = (0.2 + 0.5 * ((i * 7) % 16) / 16.0) * r;
            double angle = 2.4 * i;
            double up = top + h * (1.04 - 0.6 * StrictMath.pow(out / r, 2.2));
            return Shapes.ellipsoid(
                    v(out * StrictMath.cos(angle), up, out * StrictMath.sin(angle)), 0.0032, 0.002, 0.002, 6);
        }));
        draft.grip(r, 0.03, 0);
    }

    private static void donut(Draft draft) {
        double r = draft.vary(0.036, 0.042);
        double tube = draft.vary(0.019, 0.024);
        draft.with(Finish.CRUST, ring(r, tube).moved(0, tube, 0));
        Patch.Form icing = (u, t) -> {
            double edge = 0.08 + 0.05 * StrictMath.sin(7 * FULL * u) + 0.03 * StrictMath.sin(4 * FULL * u);
            double angle = Math.PI * (edge + (1 - 2 * edge) * t);
            double out = r + 1.09 * tube * StrictMath.cos(angle);
            return v(
                    -out * StrictMath.cos(FULL * u),
                    tube + 1.09 * tube * StrictMath.sin(angle),
                    out * StrictMath.sin(FULL * u));
        };
        draft.main(Patch.mesh(48, 10, 1, 1, icing));
        Paint[] paints = {Finish.WHITE, Finish.YELLOW, Finish.PANE, Finish.RED};
        for (int i = 0; i < 20; i++) {
            double angle = 2.4 * i;
            double out = r + ((i * 5 % 7) - 3) * 0.13 * tube;
            draft.with(
                    paints[i % 4],
                    rod(0.0017, v(-0.005, 0, 0), v(0.005, 0, 0))
                            .turned(Turn.aboutY(1.9 * i))
                            .moved(out * StrictMath.cos(angle), 2.06 * tube, out * StrictMath.sin(angle)));
        }
        draft.grip(r + tube, tube, 0);
    }

    private static void iceCream(Draft draft) {
        double r = draft.vary(0.036, 0.042);
        double h = 0.12;
        draft.with(Finish.CRUST, lathe(0.003, 0, r, h, r + 0.003, h, r + 0.003, h + 0.008, 0, h + 0.008));
        draft.with(
                Finish.BROWN,
                around(8, i -> rod(0.0012, v(0, 0.006, 0.003), v(0.012, h, r))),
                around(8, i -> rod(0.0012, v(0, 0.006, 0.003), v(-0.012, h, r))));
        int scoops = draft.pick(1, 3);
        double y = h + 0.6 * r;
        for (int i = 0; i < scoops; i++) {
            double size = r * (1.12 - 0.12 * i);
            Patch.Form scoop = (u, t) -> {
                double ring = StrictMath.sin(Math.PI * t);
                double skirt = 1
                        + 0.14 * StrictMath.exp(-18 * (t - 0.3) * (t - 0.3)) * (1 + 0.4 * StrictMath.sin(9 * FULL * u));
                return v(
                        -size * ring * skirt * StrictMath.cos(FULL * u),
                        -size * StrictMath.cos(Math.PI * t),
                        size * ring * skirt * StrictMath.sin(FULL * u));
            };
            draft.with(
                    i == 1 ? Finish.CREAM : Paint.MAIN,
                    Patch.mesh(36, 12, 0.3, 0.15, scoop).moved(0, y, 0));
            y += 1.25 * size;
        }
        draft.with(Finish.RED, ball(0, y - 0.15 * r, 0, 0.012));
        draft.grip(0, 0.5 * h, 0.02);
    }
}
