package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.*;

import io.seedbed.scene.geometry.*;
import java.util.List;

/** Animals with wings. */
final class Birds {

    private Birds() {}

    private static Mesh foot(double x, double z, double leg, double size) {
        Mesh toes = row(
                3,
                i -> taper(
                        0.012 * size,
                        0.006 * size,
                        v(0, 0.012 * size, 0),
                        v(0.045 * size * (i - 1), 0.008 * size, 0.075 * size)));
        return pair(all(toes.moved(x, 0, z), rod(0.01 * size, v(x, 0, z), v(x, leg, z - 0.01))));
    }

    static void duck(Draft draft) {
        double fat = draft.vary(0.92, 1.08);
        double neck = draft.vary(0, 0.05);
        double hy = 0.285 + neck;
        Sdf body = Sdf.join(
                0.05,
                Flesh.egg(0, 0.135, -0.02, 0.1 * fat, 0.085, 0.16),
                Flesh.chain(0.02, 0, 0.15, -0.14, 0.06, 0, 0.21, -0.235, 0.014),
                Flesh.chain(0.03, 0, 0.17, 0.08, 0.06, 0, 0.24 + neck, 0.11, 0.04));
        Sdf wings =
                Flesh.egg(0, 0, 0, 0.024, 0.055, 0.11).turned(Turn.aboutX(0.12)).moved(0.095 * fat, 0.155, -0.04);
        draft.main(Flesh.mesh(0.0195, 0.15, 0.42, -0.27, 0.22, Sdf.join(0.01, body, wings.twin())));
        draft.with(draft.chance(0.5) ? Finish.DEEP_LEAF : Paint.MAIN, Flesh.bead(0, hy, 0.125, 0.052, 0.05, 0.058));
        draft.with(Finish.WHITE, ring(0.042, 0.009).turned(Turn.aboutX(0.25)).moved(0, hy - 0.042, 0.115));
        draft.with(
                Finish.ORANGE,
                Flesh.bead(0, hy - 0.012, 0.195, 0.026, 0.01, 0.04),
                Flesh.bead(0, hy - 0.018, 0.185, 0.022, 0.008, 0.03),
                foot(0.045, 0.02, 0.08, 0.95),
                pair(Flesh.bead(0.045, 0.008, 0.055, 0.034, 0.006, 0.042)));
        draft.with(Paint.DARK, pair(Shapes.ellipsoid(v(0.117 * fat, 0.165, -0.08), 0.008, 0.03, 0.08, 10)));
        Flesh.eyes(draft, 0.041, hy + 0.016, 0.155, 0.0085);
    }

    private static Mesh plume(Vec3... way) {
        return Tube.mesh(Curve.through(List.of(way)), false, 6, 9, part -> 0.026 - 0.014 * part);
    }

    static void rooster(Draft draft) {
        double fat = draft.vary(0.92, 1.08);
        Sdf wings =
                Flesh.egg(0, 0, 0, 0.026, 0.07, 0.11).turned(Turn.aboutX(0.3)).moved(0.1 * fat, 0.25, -0.02);
        Sdf body = Sdf.join(
                0.05,
                Flesh.egg(0, 0.235, 0, 0.105 * fat, 0.105, 0.15),
                Flesh.chain(0.03, 0, 0.28, 0.1, 0.075, 0, 0.4, 0.15, 0.042),
                Sdf.ball(v(0, 0.425, 0.16), 0.046),
                wings.twin());
        draft.main(Flesh.mesh(0.022, 0.16, 0.5, -0.2, 0.25, body));
        draft.with(
                Paint.DARK,
                row(
                        7,
                        i -> plume(
                                v((i - 3) * 0.012, 0.27, -0.11),
                                v((i - 3) * 0.022, 0.42 + 0.012 * (i % 3), -0.19 - 0.008 * (i % 2)),
                                v((i - 3) * 0.03, 0.43, -0.3),
                                v((i - 3) * 0.034, 0.33, -0.355))));
        draft.with(
                Finish.RED,
                cut(
                                0.016,
                                smooth(
                                        3, -0.05, 0, 0.04, 0, 0.052, 0.03, 0.028, 0.024, 0.02, 0.052, 0.0, 0.03, -0.016,
                                        0.055, -0.03, 0.026, -0.055, 0.04))
                        .turned(Turn.aboutY(-QUARTER))
                        .moved(0, 0.455, 0.165),
                pair(Flesh.bead(0.012, 0.375, 0.205, 0.011, 0.024, 0.011)));
        draft.with(
                Finish.AMBER, taper(0.017, 0.002, v(0, 0.425, 0.195), v(0, 0.415, 0.245)), foot(0.05, 0.0, 0.17, 1.05));
        Flesh.eyes(draft, 0.04, 0.437, 0.18, 0.009);
    }

    static void penguin(Draft draft) {
        double fat = draft.vary(0.92, 1.08);
        Mesh flippers =
                egg(0, 0, 0, 0.026, 0.16, 0.06).turned(Turn.aboutZ(0.24)).moved(0.2 * fat, 0.37, 0);
        Sdf body = Sdf.join(
                0.05,
                Flesh.egg(0, 0.3, 0, 0.17 * fat, 0.28, 0.155),
                Flesh.egg(0, 0.62, 0.02, 0.095, 0.1, 0.1),
                Flesh.chain(0.02, 0, 0.07, -0.1, 0.06, 0, 0.03, -0.2, 0.014));
        draft.main(Flesh.mesh(0.036, 0.32, 0.78, -0.24, 0.24, body), pair(flippers));
        draft.with(
                Paint.CONTRAST,
                Flesh.skin(0.034, 0.2, 0.6, 0, 0.24, body, Flesh.egg(0, 0.3, 0.16, 0.135 * fat, 0.25, 0.14)),
                pair(Flesh.bead(0.052, 0.625, 0.085, 0.03, 0.04, 0.028)));
        draft.with(
                Finish.ORANGE,
                taper(0.03, 0.004, v(0, 0.605, 0.1), v(0, 0.59, 0.2)),
                pair(Flesh.bead(0.075, 0.018, 0.1, 0.058, 0.02, 0.085)));
        draft.with(Finish.YELLOW, pair(Flesh.bead(0.082, 0.56, 0.045, 0.02, 0.04, 0.03)));
        Flesh.eyes(draft, 0.052, 0.64, 0.11, 0.0135);
    }

    static void owl(Draft draft) {
        double fat = draft.vary(0.94, 1.1);
        Sdf wings =
                Flesh.egg(0, 0, 0, 0.03, 0.12, 0.07).turned(Turn.aboutZ(0.12)).moved(0.115 * fat, 0.17, -0.01);
        Sdf body = Sdf.join(
                0.05,
                Flesh.egg(0, 0.17, 0, 0.12 * fat, 0.15, 0.1),
                Flesh.egg(0, 0.3, 0.01, 0.1, 0.085, 0.088),
                Flesh.chain(0.02, 0.055, 0.35, 0.01, 0.03, 0.085, 0.42, 0.0, 0.008)
                        .twin(),
                Flesh.chain(0.02, 0, 0.06, -0.06, 0.045, 0, 0.02, -0.13, 0.03));
        draft.main(Flesh.mesh(0.022, 0.19, 0.45, -0.18, 0.14, body));
        draft.with(Paint.DARK, Flesh.mesh(0.024, 0.19, 0.32, -0.14, 0.12, wings.twin()));
        draft.with(
                Paint.LIGHT,
                Flesh.skin(0.022, 0.13, 0.3, 0.0, 0.14, body, Flesh.egg(0, 0.15, 0.1, 0.075, 0.11, 0.07)),
                pair(lying(Shapes.lathe(16, false, 0.05, 0, 0.05, 0.014, 0, 0.02))
                        .turned(Turn.aboutY(0.28))
                        .moved(0.041, 0.31, 0.076)));
        draft.with(
                Paint.DARK,
                row(
                        9,
                        i -> Shapes.ellipsoid(
                                v(((i % 3) - 1) * 0.036, 0.11 + 0.036 * Math.floorDiv(i, 3), 0.098),
                                0.01,
                                0.007,
                                0.01,
                                6)));
        draft.with(
                Finish.YELLOW,
                pair(lying(Shapes.lathe(14, false, 0.029, 0.012, 0.026, 0.022, 0, 0.025))
                        .turned(Turn.aboutY(0.28))
                        .moved(0.041, 0.31, 0.076)));
        draft.with(
                Finish.ORANGE, taper(0.016, 0.002, v(0, 0.3, 0.088), v(0, 0.27, 0.118)), foot(0.04, 0.05, 0.05, 0.8));
        draft.with(Finish.EYE, pair(Flesh.bead(0.05, 0.311, 0.102, 0.013, 0.013, 0.008)));
    }
}
