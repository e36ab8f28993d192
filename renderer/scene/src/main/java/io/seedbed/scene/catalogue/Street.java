package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.*;

import io.seedbed.scene.geometry.*;
import java.util.List;

/** What stands at roadsides. */
final class Street {

    private Street() {}

    static List<Category> categories() {
        Group group = new Group("street");
        group.thing("traffic light", 2.6, METAL, PLASTIC).front().by(Street::trafficLight);
        group.thing("street lamp", 3.2, METAL, STONE, WOOD)
                .states("unlit", "lit")
                .by(Street::lamp);
        group.thing("mailbox", 1.2, METAL, WOOD, PLASTIC)
                .plural("mailboxes")
                .states("closed", "open")
                .front()
                .by(Street::mailbox);
        group.thing("fire hydrant", 0.78, METAL, PLASTIC, STONE).front().by(Street::hydrant);
        group.thing("traffic cone", 0.62, PLASTIC, RUBBER, METAL).by(Street::trafficCone);
        group.thing("stop sign", 2.1, METAL, PLASTIC, WOOD).front().by(Street::sign);
        group.thing("fountain", 1.5, STONE, METAL, CERAMIC)
                .states("full", "empty")
                .by(Street::fountain);
        return group.categories();
    }

    private static void trafficLight(Draft draft) {
        double h = draft.vary(2.35, 2.75);
        int lit = draft.pick(0, 2);
        draft.main(
                rod(0.06, v(0, 0, 0), v(0, h - 0.7, 0)),
                box(0, h - 0.8, 0.02, 0.3, 0.84, 0.22, 0.04),
                cone(0.14, 0.09, 0, 0.12));
        int[] colours = {0x1fae4b, 0xf2b01e, 0xe02424};
        for (int i = 0; i < 3; i++) {
            double y = h - 0.65 + 0.26 * i;
            Paint light = i == lit
                    ? Paint.of(Surfaces.glowing(colours[i]))
                    : Surfaces.plain(io.seedbed.scene.surface.Material.shade(colours[i], -0.55));
            draft.with(light, lying(vessel(0.092, 0.12, 0.06, 0.15, 0, 0.16)).moved(0, y, 0.02));
            draft.with(
                    Finish.BLACK,
                    lying(Segments.sector(0.118, 0.12, 0.25, 0.02, 0.48)).moved(0, y, 0.0));
            draft.with(light, lying(vessel(0.09, 0.25, 0.06, 0.262, 0, 0.266)).moved(0, y - 0.0, 0.0));
        }
    }

    private static void lamp(Draft draft) {
        double h = draft.vary(2.9, 3.4);
        boolean arm = draft.chance(0.4);
        boolean lit = draft.is("lit");
        Paint glass = lit ? Finish.GLOW : Finish.CREAM;
        draft.main(
                lathe(0, 0, 0.2, 0, 0.2, 0.1, 0.13, 0.2, 0.11, 0.5, 0.06, 0.6),
                taper(0.06, 0.045, v(0, 0.5, 0), v(0, h - 0.5, 0)),
                ring(0.065, 0.025).moved(0, 0.62, 0));
        if (arm) {
            draft.main(
                    bend(0.04, v(0, h - 0.55, 0), v(0, h - 0.2, 0), v(0.2, h, 0), v(0.7, h + 0.02, 0)),
                    egg(0.85, h + 0.02, 0, 0.28, 0.07, 0.14));
            draft.with(glass, egg(0.86, h - 0.02, 0, 0.22, 0.06, 0.11));
        } else {
            double y = h - 0.5;
            draft.main(
                    Shapes.lathe(6, false, 0.05, y - 0.08, 0.14, y, 0, y),
                    Shapes.lathe(6, false, 0, y + 0.42, 0.25, y + 0.42, 0.06, y + 0.58, 0, y + 0.66),
                    around(6, i -> rod(0.014, v(0, y, 0.14), v(0, y + 0.42, 0.2))));
            draft.with(glass, Shapes.lathe(6, false, 0.12, y + 0.005, 0.18, y + 0.42));
        }
    }

    private static void mailbox(Draft draft) {
        double y = draft.vary(0.85, 0.95);
        double d = draft.vary(0.42, 0.5);
        double[] end = Buildings.arch(0.13, 0.16);
        draft.main(cut(d, end).moved(0, y, 0));
        draft.with(Finish.WOOD, box(0, 0, 0, 0.1, y, 0.1), box(0, y - 0.04, 0, 0.22, 0.04, d - 0.06));
        Mesh lid = cut(0.02, Buildings.arch(0.135, 0.16));
        if (draft.is("closed")) {
            draft.with(Paint.DARK, lid.moved(0, y, d / 2 + 0.008));
            draft.with(Finish.STEEL, box(0, y + 0.22, d / 2 + 0.02, 0.05, 0.04, 0.02));
        } else {
            draft.with(Paint.DARK, lid.turned(Turn.aboutX(1.75)).moved(0, y + 0.01, d / 2 + 0.01));
            draft.with(Finish.BLACK, cut(0.004, Buildings.arch(0.118, 0.15)).moved(0, y + 0.008, d / 2 + 0.001));
            draft.with(
                    Finish.WHITE,
                    box(0, y + 0.05, d / 2 + 0.02, 0.19, 0.012, 0.14).turned(Turn.NONE),
                    box(0.01, y + 0.075, d / 2 - 0.01, 0.17, 0.01, 0.14));
        }
        draft.with(
                Finish.RED,
                box(0.145, y + 0.12, 0.06, 0.014, 0.2, 0.035),
                box(0.145, y + 0.25, 0.02, 0.014, 0.075, 0.11));
    }

    private static void hydrant(Draft draft) {
        double r = draft.vary(0.13, 0.15);
        double h = draft.vary(0.5, 0.58);
        draft.main(
                lathe(
                        0, 0, 1.5 * r, 0, 1.5 * r, 0.05, 1.02 * r, 0.06, 0.98 * r, h, 1.28 * r, h, 1.28 * r, h + 0.045,
                        1.08 * r, h + 0.045),
                vessel(1.08 * r, h + 0.045, 0.95 * r, h + 0.13, 0.4 * r, h + 0.2, 0.2 * r, h + 0.21),
                pair(sideways(cylinder(0.07, 0, r + 0.07)).moved(0, 0.68 * h, 0)),
                lying(cylinder(0.085, 0, r + 0.06)).moved(0, 0.6 * h, 0));
        draft.with(
                Paint.DARK,
                cylinder(0.04, h + 0.2, h + 0.25),
                pair(sideways(Shapes.lathe(6, false, 0, 0, 0.085, 0, 0.085, 0.045, 0.04, 0.045, 0.04, 0.075, 0, 0.075))
                        .moved(r + 0.06, 0.68 * h, 0)),
                lying(Shapes.lathe(6, false, 0.1, 0, 0.1, 0.05, 0.045, 0.05, 0.045, 0.085, 0, 0.085))
                        .moved(0, 0.6 * h, r + 0.05),
                ring(1.02 * r, 0.016).moved(0, 0.34 * h, 0),
                around(8, i -> cylinder(0.018, h + 0.04, h + 0.06).moved(0, 0, 1.18 * r)),
                around(6, i -> cylinder(0.018, 0.05, 0.075).moved(0, 0, 1.28 * r)));
        draft.with(
                Finish.STEEL,
                wire(
                        0.008,
                        v(r + 0.06, 0.62 * h, 0.03),
                        v(r + 0.05, 0.45 * h, 0.07),
                        v(0.09, 0.4 * h, r + 0.03),
                        v(0.05, 0.5 * h, r + 0.05)));
    }

    private static void trafficCone(Draft draft) {
        double h = draft.vary(0.56, 0.68);
        double r = draft.vary(0.15, 0.18);
        draft.main(
                box(0, 0, 0, 2.5 * r, 0.035, 2.5 * r, 0.012),
                lathe(r, 0.03, 0.03, h, 0.022, h, 0.022, h - 0.05, 0, h - 0.05));
        for (double part : new double[] {0.34, 0.62}) {
            double a = r + (0.03 - r) * part;
            double b = r + (0.03 - r) * (part + 0.15);
            draft.with(
                    Paint.CONTRAST,
                    lathe(a + 0.003, 0.03 + part * (h - 0.03), b + 0.003, 0.03 + (part + 0.15) * (h - 0.03)));
        }
    }

    private static void sign(Draft draft) {
        double h = draft.vary(2.0, 2.3);
        double r = draft.vary(0.33, 0.38);
        double y = h - r;
        Mesh plate =
                Shapes.lathe(8, false, 0, -0.012, r, -0.012, r, 0.012, 0, 0.012).turned(Turn.aboutY(FULL / 16));
        draft.main(lying(plate.scaled(0.92, 1.3, 0.92)).moved(0, y, 0.04));
        draft.with(Paint.CONTRAST, lying(plate).moved(0, y, 0.039));
        draft.with(Finish.STEEL, rod(0.03, v(0, 0, 0), v(0, h - 0.1, 0)));
        double s = 0.36 * r;
        double t = 0.1 * r;
        double w = 0.3 * r;
        Mesh bar = box(0, 0, 0, w, t, 0.006, 0.001);
        Mesh post = box(0, 0, 0, t, 2 * s, 0.006, 0.001);
        Mesh half = box(0, 0, 0, t, s, 0.006, 0.001);
        Mesh letterS = all(
                bar.moved(0, -s, 0),
                bar.moved(0, -t / 2, 0),
                bar.moved(0, s - t, 0),
                half.moved(w / 2 - t / 2, -s, 0),
                half.moved(t / 2 - w / 2, 0, 0));
        Mesh letterT = all(post.moved(0, -s, 0), bar.moved(0, s - t, 0));
        Mesh letterO = all(bar.moved(0, -s, 0), bar.moved(0, s - t, 0), pair(post.moved(w / 2 - t / 2, -s, 0)));
        Mesh letterP = all(
                bar.moved(0, -t / 2, 0),
                bar.moved(0, s - t, 0),
                post.moved(t / 2 - w / 2, -s, 0),
                half.moved(w / 2 - t / 2, 0, 0));
        double z = 0.058;
        draft.with(
                Paint.CONTRAST,
                letterS.moved(-0.57 * r, y, z),
                letterT.moved(-0.19 * r, y, z),
                letterO.moved(0.19 * r, y, z),
                letterP.moved(0.57 * r, y, z));
    }

    private static void fountain(Draft draft) {
        double r = draft.vary(0.95, 1.15);
        double h = draft.vary(1.15, 1.35);
        draft.main(
                lathe(
                        0, 0, r * 1.08, 0, r * 1.08, 0.08, r, 0.1, r, 0.36, r * 1.06, 0.38, r * 1.06, 0.46, 0.9 * r,
                        0.46, 0.88 * r, 0.12, 0, 0.12),
                vessel(0.2, 0.1, 0.11, 0.3, 0.14, 0.6, 0.1, 0.75 * h),
                vessel(0.1, 0.66 * h, 0.3 * r, 0.7 * h, 0.52 * r, 0.84 * h),
                lathe(0.52 * r, 0.84 * h, 0.47 * r, 0.84 * h, 0.2, 0.74 * h, 0, 0.74 * h),
                vessel(0.07, 0.74 * h, 0.05, 0.9 * h, 0.09, h, 0.02, 1.06 * h, 0, 1.06 * h));
        if (draft.is("full")) {
            draft.with(Finish.WATER, lathe(0.89 * r, 0.34, 0, 0.34), lathe(0.44 * r, 0.81 * h, 0, 0.81 * h));
            draft.with(
                    Paint.of(io.seedbed.scene.surface.Surface.plain(0xcfe8f4, 0.1, 0)
                            .seeThrough(0.75)),
                    around(
                            8,
                            i -> bend(0.022, v(0, 0.82 * h, 0.48 * r), v(0, 0.76 * h, 0.6 * r), v(0, 0.34, 0.68 * r))),
                    around(6, i -> bend(0.016, v(0, 1.05 * h, 0.01), v(0, 1.2 * h, 0.1), v(0, 0.82 * h, 0.24 * r))));
        } else {
            draft.inside(0.12, 0.3 * r, 0.3 * r, 0.5);
        }
    }
}
