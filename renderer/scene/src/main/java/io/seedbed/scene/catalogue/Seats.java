package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.*;

import io.seedbed.scene.geometry.*;
import java.util.List;

/** What people sit and lie on. */
final class Seats {

    private Seats() {}

    static List<Category> categories() {
        Group group = new Group("furniture");
        group.thing("chair", 0.92, WOOD, METAL, PLASTIC).front().by(Seats::chair);
        group.thing("folding chair", 0.84, WOOD, METAL, PLASTIC)
                .states("open", "folded")
                .front()
                .by(Seats::foldingChair);
        group.thing("office chair", 1.1, LEATHER, FABRIC, PLASTIC).front().by(Seats::officeChair);
        group.thing("armchair", 0.92, FABRIC, LEATHER, FUR).front().by(Seats::armchair);
        group.thing("sofa", 0.84, FABRIC, LEATHER, FUR).front().by(Seats::sofa);
        group.thing("stool", 0.58, WOOD, METAL, PLASTIC).by(Seats::stool);
        group.thing("bench", 0.84, WOOD, METAL, STONE).plural("benches").front().by(Seats::bench);
        group.thing("bed", 0.95, WOOD, METAL, FABRIC, LEATHER)
                .states("made", "unmade")
                .front()
                .by(Seats::bed);
        return group.categories();
    }

    private static void chair(Draft draft) {
        double w = draft.vary(0.4, 0.46);
        double d = draft.vary(0.4, 0.45);
        double y = draft.vary(0.43, 0.47);
        double h = draft.vary(0.86, 0.98);
        double x = w / 2 - 0.025;
        draft.main(
                box(0, y - 0.035, 0, w, 0.035, d, 0.012),
                pair(taper(0.015, 0.02, v(x + 0.012, 0, d / 2 - 0.01), v(x, y - 0.03, d / 2 - 0.035))),
                pair(taper(0.017, 0.02, v(x, 0, -d / 2 - 0.03), v(x, y, 0.02 - d / 2))),
                pair(taper(0.02, 0.015, v(x, y - 0.02, 0.02 - d / 2), v(x, h, -d / 2 - 0.06))),
                rod(0.011, v(-x, 0.22, d / 2 - 0.025), v(x, 0.22, d / 2 - 0.025)),
                pair(rod(0.011, v(x, 0.17, d / 2 - 0.025), v(x, 0.17, -d / 2 - 0.01))));
        int kind = draft.pick(0, 2);
        Turn lean = Turn.aboutX(-0.17);
        double back = -d / 2 + 0.01;
        if (kind == 0) {
            draft.main(
                    box(0, h - y - 0.1, 0, w - 0.03, 0.09, 0.022).turned(lean).moved(0, y, back));
            draft.main(row(4, i -> rod(0.009, v((i - 1.5) * 0.2 * w, 0, 0), v((i - 1.5) * 0.2 * w, h - y - 0.06, 0)))
                    .turned(lean)
                    .moved(0, y, back));
        } else if (kind == 1) {
            draft.main(row(3, i -> box(0, 0.11 + i * 0.13, 0, w - 0.04, 0.06, 0.018))
                    .turned(lean)
                    .moved(0, y, back));
        } else {
            draft.main(box(0, 0.12, 0, w - 0.03, h - y - 0.13, 0.02, 0.01)
                    .turned(lean)
                    .moved(0, y, back));
        }
        if (draft.chance(0.5)) {
            draft.with(Finish.LINEN, box(0, y, 0.01, w - 0.04, 0.035, d - 0.05, 0.017));
        }
        draft.top(y, 0.4 * w, 0.4 * d).under(0.35 * w, 0.35 * d, y - 0.06).seat(y, 0, w / 2, d / 2);
    }

    private static void foldingChair(Draft draft) {
        double w = draft.vary(0.42, 0.47);
        double x = w / 2;
        boolean open = draft.is("open");
        Turn front = Turn.aboutX(open ? -0.36 : -0.09);
        Turn rear = Turn.aboutX(open ? 0.42 : 0.0);
        Mesh long1 = all(
                pair(rod(0.013, v(x, 0, 0), v(x, 0.9, 0))),
                rod(0.01, v(-x, 0.12, 0), v(x, 0.12, 0)),
                box(0, 0.72, 0, w, 0.07, 0.016),
                box(0, 0.83, 0, w, 0.07, 0.016));
        Mesh short1 = all(
                pair(rod(0.013, v(x - 0.03, 0, 0), v(x - 0.03, 0.52, 0))),
                rod(0.01, v(0.03 - x, 0.1, 0), v(x - 0.03, 0.1, 0)),
                rod(0.01, v(0.03 - x, 0.5, 0), v(x - 0.03, 0.5, 0)));
        draft.main(
                long1.turned(front).moved(0, 0, open ? 0.2 : 0.02),
                short1.turned(rear).moved(0, 0, open ? -0.19 : -0.03));
        Mesh slats = row(5, i -> box(0, 0, (i - 2) * 0.075, w - 0.05, 0.016, 0.06));
        if (open) {
            draft.with(Paint.LIGHT, slats.moved(0, 0.46, 0.02));
            draft.seat(0.476, 0.02, w / 2, 0.19)
                    .top(0, 0.476, 0.02, 0.4 * w, 0.16)
                    .under(0.15, 0.1, 0.2);
        } else {
            draft.with(Paint.LIGHT, slats.turned(Turn.aboutX(QUARTER - 0.06)).moved(0, 0.42, 0.0));
        }
    }

    private static void officeChair(Draft draft) {
        double y = draft.vary(0.45, 0.5);
        double h = draft.vary(0.5, 0.6);
        draft.with(
                Finish.CHARCOAL,
                around(5, i -> taper(0.026, 0.018, v(0, 0.1, 0), v(0, 0.065, 0.3))),
                around(5, i -> wheel(0.03, 0.03).turned(Turn.aboutY(0.6)).moved(0, 0.03, 0.3)),
                rod(0.035, v(0, 0.08, 0), v(0, 0.26, 0)),
                box(0, y - 0.06, 0, 0.26, 0.04, 0.26),
                pair(bend(
                        0.018,
                        v(0.2, y - 0.04, 0),
                        v(0.29, y - 0.02, 0),
                        v(0.3, y + 0.17, -0.02),
                        v(0.28, y + 0.2, -0.02))),
                pair(box(0.285, y + 0.2, 0.02, 0.06, 0.03, 0.26, 0.014)),
                bend(0.025, v(0, y - 0.04, -0.1), v(0, y, -0.28), v(0, y + 0.25, -0.28)));
        draft.with(Finish.STEEL, rod(0.02, v(0, 0.2, 0), v(0, y - 0.04, 0)));
        draft.main(
                box(0, y - 0.03, 0.01, 0.5, 0.085, 0.48, 0.04),
                Loft.mesh(
                                24,
                                6,
                                4,
                                Loft.at(0, 0, 0.17, 0.035),
                                Loft.at(0.1, 0.01, 0.225, 0.045),
                                Loft.at(0.8 * h, -0.03, 0.22, 0.04),
                                Loft.at(h, -0.045, 0.17, 0.025))
                        .turned(Turn.aboutX(-QUARTER))
                        .moved(0, y + 0.1, -0.24));
        draft.seat(y + 0.055, 0.02, 0.23, 0.22);
    }

    private static void armchair(Draft draft) {
        double w = draft.vary(0.84, 0.96);
        double arm = draft.vary(0.14, 0.2);
        double y = 0.42;
        couch(draft, w, arm, y, draft.vary(0.84, 0.98), 1);
        draft.seat(y, 0.06, w / 2 - arm, 0.28);
    }

    private static void sofa(Draft draft) {
        int places = draft.pick(2, 3);
        double arm = draft.vary(0.15, 0.21);
        double w = places * 0.66 + 2 * arm;
        couch(draft, w, arm, 0.42, draft.vary(0.76, 0.88), places);
        draft.seat(0.42, 0.06, w / 2 - arm, 0.28);
    }

    private static void couch(Draft draft, double w, double arm, double y, double h, int places) {
        double d = 0.86;
        double each = (w - 2 * arm) / places;
        draft.with(
                Finish.DARK_WOOD,
                four(taper(0.016, 0.026, v(w / 2 - 0.08, 0, d / 2 - 0.09), v(w / 2 - 0.09, 0.1, d / 2 - 0.1))));
        draft.main(
                box(0, 0.09, -0.02, w - 0.04, 0.2, d - 0.06, 0.03),
                box(0, 0.12, -d / 2 + 0.1, w - arm, h - 0.15, 0.2, 0.06));
        boolean round = draft.chance(0.5);
        draft.main(pair(
                round
                        ? all(
                                box(w / 2 - arm / 2, 0.09, 0.02, arm * 0.86, 0.47, d - 0.04, 0.04),
                                lying(cylinder(arm * 0.58, -d / 2 + 0.02, d / 2))
                                        .moved(w / 2 - arm / 2, 0.56, 0.01))
                        : box(w / 2 - arm / 2, 0.09, 0.01, arm, 0.53, d - 0.02, 0.05)));
        draft.with(
                Paint.DARK,
                row(
                        places,
                        i -> box((i - (places - 1) / 2.0) * each, 0.28, 0.06, each - 0.012, y - 0.28, d - 0.22, 0.05)));
        draft.main(row(
                places,
                i -> box((i - (places - 1) / 2.0) * each, 0, 0, each - 0.015, h - y - 0.02, 0.2, 0.08)
                        .turned(Turn.aboutX(-0.2))
                        .moved(0, y, -0.2)));
        if (places > 1 && draft.chance(0.6)) {
            draft.with(
                    Finish.LINEN,
                    box(0, 0, 0, 0.36, 0.34, 0.12, 0.06)
                            .turned(Turn.aboutX(-0.35))
                            .turned(Turn.aboutY(0.3))
                            .moved(-w / 2 + arm + 0.22, y, -0.02));
        }
        draft.top(0, y, 0.06, w / 2 - arm - 0.06, 0.24);
    }

    private static void stool(Draft draft) {
        double r = draft.vary(0.16, 0.19);
        double y = draft.vary(0.46, 0.68);
        int legs = draft.pick(3, 4);
        draft.main(
                lathe(0, y - 0.036, r * 0.94, y - 0.036, r, y - 0.022, r, y - 0.008, r * 0.96, y, 0, y),
                around(legs, i -> taper(0.016, 0.021, v(0, 0, r + 0.03), v(0, y - 0.03, 0.62 * r))));
        double low = draft.vary(0.3, 0.42) * y;
        draft.with(
                Paint.DARK, ring(r + 0.03 - (0.38 * r + 0.03) * low / y, 0.01).moved(0, low, 0));
        draft.top(y, 0.6 * r, 0.6 * r).under(0.4 * r, 0.4 * r, low - 0.02).seat(y, 0, r, r);
    }

    private static void bench(Draft draft) {
        double w = draft.vary(1.3, 1.7);
        double y = 0.45;
        boolean arms = draft.chance(0.7);
        Turn lean = Turn.aboutX(-0.22);
        draft.main(row(4, i -> box(0, y - 0.03, (i - 1.5) * 0.11, w, 0.03, 0.095)));
        draft.main(row(3, i -> box(0, 0.1 + i * 0.125, 0, w, 0.095, 0.025))
                .turned(lean)
                .moved(0, y - 0.02, -0.2));
        Mesh iron = all(
                bend(0.022, v(0, 0, 0.22), v(0, 0.22, 0.16), v(0, y - 0.05, 0.19)),
                bend(0.022, v(0, 0, -0.26), v(0, 0.22, -0.18), v(0, y - 0.05, -0.2)),
                rod(0.022, v(0, y - 0.05, 0.21), v(0, y - 0.05, -0.22)));
        Mesh rests = bend(0.02, v(0, y - 0.05, 0.2), v(0, y + 0.2, 0.21), v(0, y + 0.22, 0.1), v(0, y + 0.2, -0.24));
        Mesh spine = rod(0.02, v(0, y - 0.05, -0.2), v(0, y + 0.4, -0.3));
        draft.with(
                Finish.DARK_STEEL, pair((arms ? all(iron, spine, rests) : all(iron, spine)).moved(w / 2 - 0.12, 0, 0)));
        draft.top(0, y, 0.02, w / 2 - 0.15, 0.16)
                .under(w / 2 - 0.25, 0.12, y - 0.1)
                .seat(y, 0.02, w / 2 - 0.15, 0.2);
    }

    private static void bed(Draft draft) {
        double w = draft.chance(0.5) ? 1.0 : 1.5;
        double length = 2.0;
        double y = draft.vary(0.46, 0.54);
        double h = draft.vary(0.88, 1.08);
        draft.main(
                box(0, 0, -length / 2 + 0.03, w + 0.08, h, 0.07, 0.025),
                box(0, 0, length / 2 - 0.02, w + 0.08, 0.55, 0.06, 0.025),
                pair(box(w / 2 + 0.01, 0.2, 0, 0.04, 0.16, length - 0.06)));
        draft.with(Finish.LINEN, box(0, 0.26, 0.0, w - 0.01, y - 0.26, length - 0.09, 0.06));
        int pillows = w > 1.2 ? 2 : 1;
        draft.with(
                Finish.WHITE,
                row(
                        pillows,
                        i -> Shapes.ellipsoid(
                                v((i - (pillows - 1) / 2.0) * 0.68, y + 0.05, -0.72), 0.31, 0.1, 0.2, 16)));
        if (draft.is("made")) {
            draft.with(Paint.CLOTH, box(0, y - 0.2, 0.23, w + 0.06, 0.235, 1.42, 0.035));
            draft.with(Finish.WHITE, box(0, y - 0.19, -0.52, w + 0.065, 0.235, 0.2, 0.03));
        } else {
            draft.with(
                    Paint.CLOTH,
                    solid(
                            0.05,
                            v(-w / 2 - 0.15, y - 0.14, -0.4),
                            v(w / 2 + 0.15, y + 0.34, 0.98),
                            Sdf.join(
                                    0.16,
                                    Sdf.box(v(0.1, y + 0.01, 0.55), w / 2 - 0.06, 0.07, 0.36, 0.06),
                                    Sdf.ellipsoid(v(-0.2, y + 0.1, 0.3), 0.34, 0.13, 0.2),
                                    Sdf.ellipsoid(v(0.22, y + 0.12, 0.62), 0.3, 0.15, 0.22),
                                    Sdf.limb(v(-w / 2 + 0.1, y + 0.06, 0.75), v(w / 2 - 0.2, y + 0.1, 0.15), 0.1, 0.12),
                                    Sdf.limb(v(w / 2 - 0.1, y + 0.05, 0.85), v(0, y + 0.12, 0.2), 0.09, 0.12))));
        }
        draft.top(0, y + 0.03, 0.2, w / 2 - 0.1, 0.6)
                .under(w / 2 - 0.15, 0.7, 0.18)
                .seat(y, 0.1, w / 2, 0.5);
    }
}
