package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.*;

import io.seedbed.scene.geometry.*;
import java.util.List;

/** Things to play with. */
final class Toys {

    private Toys() {}

    static List<Category> categories() {
        Group group = new Group("toys");
        group.thing("ball", 0.28, RUBBER, PLASTIC, LEATHER, FABRIC)
                .thrown()
                .kicked()
                .by(Toys::beachBall);
        group.thing("soccer ball", 0.24, LEATHER, PLASTIC, RUBBER)
                .thrown()
                .kicked()
                .by(Toys::soccerBall);
        group.thing("teddy bear", 0.46, FUR, FABRIC).thrown().front().by(Toys::teddy);
        group.thing("balloon", 0.93, RUBBER, PLASTIC, METAL).held().by(Toys::balloon);
        group.thing("kite", 0.9, FABRIC, PLASTIC).held().front().by(Toys::kite);
        group.thing("die", 0.2, PLASTIC, WOOD, STONE, GLASS)
                .plural("dice")
                .thrown()
                .by(Toys::die);
        group.thing("robot", 0.42, METAL, PLASTIC, WOOD).held().front().by(Toys::robot);
        group.thing("rocket", 0.75, METAL, PLASTIC, WOOD).held().by(Toys::rocket);
        group.thing("rocking horse", 0.8, WOOD, PLASTIC, FUR).ridden().by(Play::rockingHorse);
        group.thing("skateboard", 0.13, WOOD, PLASTIC, METAL).held().front().by(Play::skateboard);
        group.thing("tennis racket", 0.68, WOOD, METAL, PLASTIC).held().by(Play::racket);
        group.thing("guitar", 1.0, WOOD, METAL, PLASTIC).held().front().by(Play::guitar);
        group.thing("drum", 0.34, WOOD, METAL, PLASTIC).by(Play::drum);
        group.thing("piano", 1.15, WOOD, PLASTIC, METAL).front().by(Play::piano);
        return group.categories();
    }

    private static void beachBall(Draft draft) {
        double r = draft.vary(0.125, 0.15);
        Turn lean = Turn.aboutZ(draft.vary(0.2, 0.9)).after(Turn.aboutX(draft.vary(-0.3, 0.6)));
        int gores = draft.chance(0.5) ? 6 : 0;
        if (gores == 0) {
            draft.main(Shapes.ellipsoid(v(0, r, 0), r, r, r, 28));
            draft.with(
                    Paint.CONTRAST,
                    Shapes.lathe(28, true, r * 0.985, -0.16 * r, r * 1.004, 0, r * 0.985, 0.16 * r)
                            .turned(lean)
                            .moved(0, r, 0));
            return;
        }
        for (int i = 0; i < gores; i++) {
            double from = (double) i / gores;
            Mesh gore = Patch.mesh(5, 14, 0.15, 0.4, (u, t) -> {
                double angle = FULL * (from + u / gores);
                double ring = r * StrictMath.sin(Math.PI * t);
                return v(-ring * StrictMath.cos(angle), -r * StrictMath.cos(Math.PI * t), ring * StrictMath.sin(angle));
            });
            draft.with(
                    i % 2 == 0 ? Paint.MAIN : Paint.CONTRAST, gore.turned(lean).moved(0, r, 0));
        }
        draft.with(
                Paint.CONTRAST,
                all(cylinder(0.14 * r, 0.985 * r, 1.006 * r), cylinder(0.14 * r, -1.006 * r, -0.985 * r))
                        .turned(lean)
                        .moved(0, r, 0));
    }

    private static void soccerBall(Draft draft) {
        double r = draft.vary(0.108, 0.122);
        Turn roll = Turn.aboutX(draft.vary(0, 2)).after(Turn.aboutY(draft.vary(0, 2)));
        draft.main(Shapes.ellipsoid(v(0, r, 0), r, r, r, 26));
        double golden = (1 + StrictMath.sqrt(5)) / 2;
        for (int i = 0; i < 12; i++) {
            double a = i % 2 == 0 ? 1 : -1;
            double b = (i / 2 % 2 == 0 ? 1 : -1) * golden;
            Vec3 pole = (i < 4 ? v(0, a, b) : i < 8 ? v(a, b, 0) : v(b, 0, a)).unit();
            Vec3 side = (Math.abs(pole.y()) > 0.8 ? v(1, 0, 0) : Vec3.UP)
                    .cross(pole)
                    .unit();
            Vec3 top = pole.cross(side);
            draft.with(
                    Paint.CONTRAST,
                    Patch.mesh(20, 2, 0.1, 0.1, (u, t) -> {
                                double edge = (u * 5) % 1 * FULL / 5 - FULL / 10;
                                double out = 0.36 * t * StrictMath.cos(FULL / 10) / StrictMath.cos(edge);
                                Vec3 p = pole.plus(side.times(out * StrictMath.cos(FULL * u)))
                                        .minus(top.times(out * StrictMath.sin(FULL * u)));
                                return p.unit().times(1.012 * r);
                            })
                            .turned(roll)
                            .moved(0, r, 0));
        }
    }

    private static void teddy(Draft draft) {
        double fat = draft.vary(0.94, 1.1);
        Sdf arm = draft.chance(0.5)
                ? Flesh.chain(0.02, 0.09, 0.23, 0.02, 0.038, 0.165, 0.14, 0.08, 0.036)
                : Flesh.chain(0.02, 0.09, 0.24, 0.02, 0.038, 0.19, 0.25, 0.06, 0.036);
        Sdf body = Sdf.join(
                0.03,
                Flesh.egg(0, 0.15, 0, 0.105 * fat, 0.13, 0.095),
                Flesh.egg(0, 0.33, 0.01, 0.092, 0.083, 0.082),
                Flesh.egg(0.074, 0.405, 0, 0.036, 0.036, 0.022).twin(),
                arm.twin(),
                Flesh.chain(0.02, 0.07, 0.055, 0.04, 0.05, 0.12, 0.052, 0.18, 0.049)
                        .twin());
        draft.main(solid(0.024, v(-0.26, -0.02, -0.13), v(0.26, 0.46, 0.26), body));
        draft.with(
                Finish.CREAM,
                egg(0, 0.312, 0.082, 0.044, 0.035, 0.034),
                egg(0, 0.15, 0.052, 0.07, 0.085, 0.06),
                pair(egg(0.122, 0.052, 0.217, 0.035, 0.037, 0.018)),
                pair(egg(0.074, 0.405, 0.016, 0.023, 0.023, 0.012)));
        draft.with(Finish.EYE, pair(ball(0.036, 0.358, 0.086, 0.012)), egg(0, 0.328, 0.117, 0.017, 0.012, 0.01));
        draft.with(
                Finish.RED,
                pair(taper(0.006, 0.024, v(0.004, 0.257, 0.094), v(0.05, 0.257, 0.092))),
                ball(0, 0.257, 0.098, 0.013));
        draft.grip(0.15, 0.16, 0.07);
    }

    private static void balloon(Draft draft) {
        double r = draft.vary(0.15, 0.18);
        double y = draft.vary(0.68, 0.82);
        draft.main(
                Shapes.lathe(
                        24,
                        true,
                        0,
                        y - 1.28 * r,
                        0.12 * r,
                        y - 1.25 * r,
                        0.55 * r,
                        y - 0.85 * r,
                        r,
                        y + 0.1 * r,
                        0.72 * r,
                        y + 0.8 * r,
                        0,
                        y + 1.08 * r),
                cone(0.16 * r, 0.02 * r, y - 1.42 * r, y - 1.24 * r));
        draft.with(
                Finish.LINEN,
                wire(0.0035, v(0.0, y - 1.3 * r, 0), v(0.03, 0.62 * y, 0.01), v(-0.03, 0.34 * y, 0), v(0, 0.05, 0)));
        draft.with(Finish.STONE, cone(0.045, 0.035, 0, 0.05));
        draft.grip(0, 0.35 * y, 0);
    }

    private static void kite(Draft draft) {
        double w = draft.vary(0.3, 0.36);
        double h = draft.vary(0.78, 0.9);
        double mid = 0.64 * h;
        Turn lean = Turn.aboutX(-0.3);
        double t = 0.008;
        draft.main(
                all(cut(t, 0, 0, w, mid, 0, mid), cut(t, 0, mid, 0, h, -w, mid)).turned(lean));
        draft.with(
                Paint.LIGHT,
                all(cut(t, 0, 0, 0, mid, -w, mid), cut(t, 0, mid, w, mid, 0, h)).turned(lean));
        draft.with(
                Finish.WOOD,
                all(
                                rod(0.006, v(0, 0, 0.006), v(0, h, 0.006)),
                                rod(0.006, v(-w, mid, 0.006), v(w, mid, 0.006)),
                                rod(0.005, v(0, 0, -0.006), v(0, h, -0.006)),
                                rod(0.005, v(-w, mid, -0.006), v(w, mid, -0.006)))
                        .turned(lean));
        Vec3[] tail = {v(0, 0, 0), v(0.06, 0.012, 0.14), v(-0.05, 0.01, 0.3), v(0.06, 0.01, 0.46), v(0, 0.01, 0.6)};
        draft.with(Finish.LINEN, wire(0.004, tail));
        Curve way = Curve.through(List.of(tail));
        draft.with(
                Finish.RED,
                row(
                        4,
                        i -> all(cone(0.03, 0.004, 0, 0.05), cone(0.004, 0.03, -0.05, 0))
                                .turned(Turn.aboutZ(QUARTER))
                                .turned(Turn.aboutY(0.4 * i))
                                .moved(
                                        way.at(0.25 * i + 0.22).x(),
                                        0.03,
                                        way.at(0.25 * i + 0.22).z())));
        draft.grip(0, 0.5 * h, 0.02);
    }

    private static void die(Draft draft) {
        double s = draft.vary(0.17, 0.21);
        draft.main(box(0, 0, 0, s, s, s, 0.14 * s));
        int[][] faces = {{0, 0}, {1, 1}, {0, 2}, {1, 3}};
        int[] spots = {5, 3, 2, 4};
        for (int f = 0; f < 5; f++) {
            int count = f == 4 ? 6 : spots[f];
            double[] at = spots(count);
            for (int i = 0; i < at.length; i += 2) {
                Mesh spot = lying(Shapes.lathe(12, false, 0.085 * s, 0, 0.085 * s, 0.003, 0, 0.003))
                        .moved(0.27 * s * at[i], 0.27 * s * at[i + 1], s / 2 - 0.001);
                Mesh turned =
                        f == 4 ? spot.turned(Turn.aboutX(-QUARTER)) : spot.turned(Turn.aboutY(QUARTER * faces[f][1]));
                draft.with(Paint.CONTRAST, turned.moved(0, s / 2, 0));
            }
        }
        draft.top(s, 0.3 * s, 0.3 * s).grip(s / 2, s / 2, 0);
    }

    private static double[] spots(int count) {
        return switch (count) {
            case 2 -> new double[] {-1, -1, 1, 1};
            case 3 -> new double[] {-1, -1, 0, 0, 1, 1};
            case 4 -> new double[] {-1, -1, 1, 1, -1, 1, 1, -1};
            case 5 -> new double[] {-1, -1, 1, 1, -1, 1, 1, -1, 0, 0};
            default -> new double[] {-1, -1, 1, 1, -1, 1, 1, -1, -1, 0, 1, 0};
        };
    }

    private static void robot(Draft draft) {
        double w = draft.vary(0.15, 0.19);
        double lift = draft.vary(-0.5, 1.2);
        draft.main(
                box(0, 0.13, 0, w, 0.16, 0.12, 0.012),
                box(0, 0.31, 0, 0.72 * w, 0.1, 0.1, 0.012),
                pair(box(0.27 * w, 0.02, 0, 0.05, 0.12, 0.06)),
                pair(box(0.27 * w, 0, 0.012, 0.065, 0.035, 0.1, 0.008)));
        Mesh arm = all(
                rod(0.017, v(0, 0, 0), v(0, -0.11, 0)),
                all(rod(0.011, v(0, -0.11, 0), v(0.022, -0.14, 0)), rod(0.011, v(0, -0.11, 0), v(-0.022, -0.14, 0))));
        draft.with(
                Finish.STEEL,
                cylinder(0.026, 0.285, 0.315),
                pair(ball(w / 2 + 0.014, 0.26, 0, 0.022)),
                arm.turned(Turn.aboutZ(0.25)).moved(w / 2 + 0.02, 0.255, 0),
                arm.turned(Turn.aboutZ(-0.25 - 1.6 * Math.max(0, lift))).moved(-w / 2 - 0.02, 0.255, 0),
                rod(0.004, v(0, 0.4, 0), v(0, 0.45, 0)),
                pair(sideways(cylinder(0.018, 0, 0.012)).moved(0.36 * w, 0.36, 0)));
        draft.with(
                Finish.RED,
                ball(0, 0.455, 0, 0.012),
                lying(cylinder(0.011, 0.055, 0.066)).moved(-0.25 * w, 0.165, 0));
        draft.with(Finish.GLOW, pair(lying(cylinder(0.016, 0.045, 0.056)).moved(0.19 * w, 0.375, 0)));
        draft.with(
                Finish.BLACK,
                pair(lying(cylinder(0.007, 0.05, 0.06)).moved(0.19 * w, 0.375, 0)),
                box(0, 0.325, 0.05, 0.4 * w, 0.016, 0.008),
                box(0, 0.2, 0.058, 0.7 * w, 0.06, 0.008));
        draft.with(
                Finish.LIT_SCREEN,
                box(0.1 * w, 0.207, 0.06, 0.4 * w, 0.046, 0.008),
                lying(cylinder(0.011, 0.055, 0.066)).moved(0, 0.165, 0));
        draft.with(Finish.YELLOW, lying(cylinder(0.011, 0.055, 0.066)).moved(0.25 * w, 0.165, 0));
        draft.grip(w / 2, 0.2, 0);
    }

    private static void rocket(Draft draft) {
        double r = draft.vary(0.085, 0.105);
        double h = draft.vary(0.64, 0.74);
        int fins = draft.pick(3, 4);
        draft.main(
                Shapes.lathe(24, true, 0.6 * r, 0.1, r, 0.28, r, 0.5 * h, 0.72 * r, 0.76 * h),
                lathe(0, 0.1, 0.6 * r, 0.1));
        draft.with(
                Finish.RED,
                Shapes.lathe(24, true, 0.72 * r, 0.76 * h, 0.4 * r, 0.9 * h, 0, h),
                around(
                        fins,
                        i -> cut(
                                0.018, 0.5 * r, 0.14, 1.0 * r, 0.02, 1.9 * r, 0, 1.75 * r, 0.12, 0.95 * r, 0.28,
                                0.7 * r, 0.3)),
                ring(r * 0.98, 0.008).moved(0, 0.3, 0));
        draft.with(Finish.DARK_STEEL, lathe(0, 0.05, 0.55 * r, 0.05, 0.4 * r, 0.1));
        draft.with(
                Finish.STEEL,
                lying(ring(0.4 * r, 0.009)).moved(0, 0.52 * h, r * 0.97),
                lying(ring(0.4 * r, 0.009)).moved(0, 0.52 * h, r * 0.97).turned(Turn.aboutY(Math.PI)));
        draft.with(
                Finish.PANE,
                lying(vessel(0.4 * r, 0, 0.25 * r, 0.012, 0, 0.014)).moved(0, 0.52 * h, r * 0.96),
                lying(vessel(0.4 * r, 0, 0.25 * r, 0.012, 0, 0.014))
                        .moved(0, 0.52 * h, r * 0.96)
                        .turned(Turn.aboutY(Math.PI)));
        draft.grip(r, 0.4 * h, 0);
    }
}
