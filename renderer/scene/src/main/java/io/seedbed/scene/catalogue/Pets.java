package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.*;

import io.seedbed.scene.geometry.*;

/** Animals with paws. */
final class Pets {

    private Pets() {}

    static void dog(Draft draft) {
        double leg = draft.vary(0.86, 1.08);
        double y = 0.46 * leg;
        boolean floppy = draft.chance(0.5);
        double snout = draft.vary(0.62, 0.7);
        double tail = draft.vary(0, 1);
        Sdf legs = Flesh.leg(
                        draft, 0.085, y, 0.24, 0.065, 0.08, 0.5 * y, 0.25, 0.04, 0.08, 0.04, 0.25, 0.034, 0.08, 0.032,
                        0.3, 0.032)
                .plus(
                        Flesh.leg(
                                draft, 0.085, y, -0.27, 0.09, 0.09, 0.55 * y, -0.2, 0.055, 0.09, 0.33 * y, -0.34, 0.034,
                                0.09, 0.036, -0.31, 0.033, 0.09, 0.032, -0.26, 0.031),
                        0.02);
        Sdf ears = floppy
                ? Flesh.egg(0, 0, 0, 0.022, 0.085, 0.05)
                        .turned(Turn.aboutZ(0.2))
                        .moved(0.1, y + 0.24, 0.42)
                : Flesh.chain(0.01, 0.055, y + 0.31, 0.42, 0.04, 0.07, y + 0.42, 0.42, 0.012);
        Sdf head = Sdf.join(
                0.04,
                Flesh.egg(0, y + 0.26, 0.45, 0.088, 0.085, 0.1),
                Flesh.chain(0.02, 0, y + 0.225, 0.5, 0.055, 0, y + 0.205, snout, 0.038),
                ears.twin());
        Sdf trunk = Sdf.join(
                0.06,
                Flesh.chain(0.05, 0, y + 0.02, -0.28, 0.115, 0, y, 0, 0.115, 0, y + 0.01, 0.24, 0.14),
                Flesh.chain(0.03, 0, y + 0.06, 0.27, 0.1, 0, y + 0.22, 0.41, 0.08),
                legs.twin());
        Sdf wag = Flesh.chain(
                0.02,
                0,
                y + 0.07,
                -0.37,
                0.035,
                0,
                y + 0.12 + 0.1 * tail,
                -0.52,
                0.03,
                0,
                y + 0.14 + 0.24 * tail,
                -0.58 + 0.1 * tail,
                0.014);
        Sdf all = Sdf.join(0.03, trunk, head, wag);
        draft.main(Flesh.mesh(0.038, 0.22, y + 0.46, -0.66, 0.76, all));
        if (draft.chance(0.6)) {
            draft.with(
                    Finish.WHITE,
                    Flesh.skin(
                            0.027,
                            0.12,
                            y + 0.3,
                            0.15,
                            0.76,
                            all,
                            Sdf.join(
                                    0.02,
                                    Flesh.egg(0, y + 0.18, snout, 0.09, 0.07, 0.13),
                                    Flesh.egg(0, y - 0.03, 0.34, 0.08, 0.14, 0.12))));
        }
        draft.with(Finish.EYE, Flesh.bead(0, y + 0.225, snout + 0.032, 0.026, 0.02, 0.018));
        Flesh.eyes(draft, 0.045, y + 0.295, 0.535, 0.0165);
        if (draft.chance(0.6)) {
            draft.with(Finish.RED, ring(0.09, 0.014).turned(Turn.aboutX(0.72)).moved(0, y + 0.15, 0.35));
            draft.with(Finish.GOLD, ball(0, y + 0.07, 0.42, 0.018));
        }
    }

    static void cat(Draft draft) {
        double ear = draft.vary(0.9, 1.15);
        boolean sits = draft.chance(0.5);
        double hy = sits ? 0.37 : 0.34;
        double hz = sits ? 0.12 : 0.27;
        Sdf head = Sdf.join(
                0.02,
                Flesh.egg(0, hy, hz, 0.072, 0.062, 0.06),
                Flesh.egg(0, hy - 0.02, hz + 0.05, 0.034, 0.026, 0.026),
                Flesh.chain(0.01, 0.044, hy + 0.04, hz - 0.005, 0.03, 0.056, hy + 0.04 + 0.065 * ear, hz - 0.01, 0.006)
                        .twin());
        Sdf body;
        if (sits) {
            Sdf legs = Flesh.chain(0.02, 0.045, 0.24, 0.08, 0.042, 0.042, 0.04, 0.12, 0.026, 0.042, 0.025, 0.15, 0.026)
                    .plus(
                            Sdf.join(
                                    0.02,
                                    Flesh.egg(0.085, 0.085, -0.06, 0.055, 0.085, 0.1),
                                    Flesh.chain(0.01, 0.085, 0.03, -0.02, 0.032, 0.085, 0.026, 0.08, 0.027)),
                            0.02);
            body = Sdf.join(
                    0.04,
                    Flesh.chain(0.05, 0, 0.12, -0.06, 0.11, 0, 0.23, 0.03, 0.085, 0, 0.31, 0.09, 0.055),
                    legs.twin(),
                    Flesh.chain(
                            0.02, 0, 0.05, -0.16, 0.03, 0.14, 0.03, -0.12, 0.026, 0.17, 0.03, 0.04, 0.024, 0.13, 0.03,
                            0.12, 0.02));
        } else {
            Sdf legs = Flesh.chain(
                            0.02, 0.05, 0.23, 0.16, 0.038, 0.045, 0.13, 0.16, 0.026, 0.045, 0.025, 0.17, 0.024, 0.045,
                            0.022, 0.2, 0.023)
                    .plus(
                            Flesh.chain(
                                    0.02, 0.052, 0.23, -0.14, 0.055, 0.055, 0.14, -0.11, 0.034, 0.055, 0.08, -0.18,
                                    0.022, 0.055, 0.024, -0.16, 0.023, 0.055, 0.022, -0.13, 0.023),
                            0.01);
            body = Sdf.join(
                    0.04,
                    Flesh.chain(
                            0.04, 0, 0.245, -0.15, 0.075, 0, 0.235, 0.02, 0.072, 0, 0.25, 0.15, 0.078, 0, 0.31, 0.22,
                            0.052),
                    legs.twin(),
                    Flesh.chain(
                            0.02, 0, 0.27, -0.21, 0.026, 0, 0.31, -0.33, 0.022, 0, 0.42, -0.38, 0.02, 0, 0.5, -0.33,
                            0.016));
        }
        Sdf all = Sdf.join(0.025, body, head);
        draft.main(Flesh.mesh(0.0235, 0.22, 0.55, -0.42, 0.36, all));
        draft.with(
                Finish.WHITE,
                pair(Flesh.bead(0.016, hy - 0.026, hz + 0.068, 0.02, 0.014, 0.014)),
                pair(wire(0.0014, v(0.02, hy - 0.02, hz + 0.075), v(0.1, hy - 0.008, hz + 0.06))),
                pair(wire(0.0014, v(0.02, hy - 0.026, hz + 0.075), v(0.1, hy - 0.034, hz + 0.06))));
        draft.with(
                Finish.PINK,
                Flesh.bead(0, hy - 0.012, hz + 0.079, 0.009, 0.006, 0.006),
                pair(Flesh.bead(0.05, hy + 0.066, hz + 0.012, 0.014, 0.03, 0.006)));
        draft.with(Finish.YELLOW, pair(Flesh.bead(0.029, hy + 0.012, hz + 0.052, 0.0135, 0.0135, 0.009)));
        Flesh.eyes(draft, 0.03, hy + 0.012, hz + 0.0595, 0.0066);
    }

    static void rabbit(Draft draft) {
        double ear = draft.vary(0.12, 0.17);
        double fat = draft.vary(0.95, 1.1);
        Mesh ears = egg(0, 0, 0, 0.024, ear / 2, 0.011)
                .turned(Turn.aboutX(-0.25))
                .turned(Turn.aboutZ(-0.16))
                .moved(0.034, 0.27 + ear / 2, 0.085);
        Sdf legs = Sdf.join(
                0.02,
                Flesh.egg(0.07, 0.08, -0.06, 0.05, 0.075, 0.09),
                Flesh.chain(0.01, 0.075, 0.024, -0.06, 0.024, 0.075, 0.02, 0.06, 0.02),
                Flesh.chain(0.01, 0.04, 0.12, 0.09, 0.03, 0.036, 0.022, 0.12, 0.02, 0.036, 0.02, 0.15, 0.02));
        Sdf all = Sdf.join(
                0.03,
                Flesh.egg(0, 0.12, -0.05, 0.095 * fat, 0.11, 0.14),
                Flesh.egg(0, 0.15, 0.06, 0.065, 0.075, 0.07),
                Flesh.egg(0, 0.235, 0.115, 0.055, 0.056, 0.066),
                Flesh.egg(0, 0.215, 0.16, 0.032, 0.03, 0.03),
                legs.twin());
        draft.main(Flesh.mesh(0.019, 0.16, 0.36, -0.2, 0.22, all), pair(ears));
        draft.with(Finish.WHITE, ball(0, 0.11, -0.195, 0.038), Flesh.bead(0, 0.2, 0.18, 0.022, 0.016, 0.014));
        draft.with(
                Finish.PINK,
                Flesh.bead(0, 0.222, 0.19, 0.009, 0.007, 0.006),
                pair(Flesh.bead(0, 0, 0, 0.012, 0.4 * ear, 0.004)
                        .turned(Turn.aboutX(-0.25))
                        .turned(Turn.aboutZ(-0.16))
                        .moved(0.034, 0.27 + ear / 2, 0.096)));
        Flesh.eyes(draft, 0.047, 0.25, 0.147, 0.0105);
    }

    static void bear(Draft draft) {
        double fat = draft.vary(0.92, 1.08);
        Sdf legs = Flesh.chain(
                        0.06, 0.22, 0.66, 0.4, 0.17, 0.23, 0.34, 0.42, 0.13, 0.23, 0.11, 0.44, 0.11, 0.23, 0.08, 0.54,
                        0.085)
                .plus(
                        Flesh.chain(
                                0.06, 0.2, 0.6, -0.45, 0.2, 0.23, 0.32, -0.42, 0.13, 0.23, 0.11, -0.5, 0.11, 0.23, 0.08,
                                -0.38, 0.085),
                        0.03);
        Sdf head = Sdf.join(
                0.06,
                Flesh.egg(0, 0.92, 0.82, 0.19, 0.18, 0.19),
                Flesh.chain(0.03, 0, 0.86, 0.92, 0.11, 0, 0.83, 1.07, 0.075),
                Sdf.ball(v(0.15, 1.07, 0.76), 0.065).twin());
        Sdf all = Sdf.join(
                0.12,
                Flesh.egg(0, 0.72, -0.1, 0.34 * fat, 0.35 * fat, 0.62),
                Flesh.egg(0, 0.86, 0.34, 0.27, 0.29, 0.3),
                Flesh.chain(0.05, 0, 0.85, 0.45, 0.22, 0, 0.91, 0.75, 0.17),
                legs.twin(),
                head,
                Sdf.ball(v(0, 0.78, -0.72), 0.08));
        draft.main(Flesh.mesh(0.082, 0.46, 1.3, -0.85, 1.2, all));
        draft.with(
                Paint.LIGHT,
                Flesh.mesh(0.045, 0.16, 1.0, 0.9, 1.2, Flesh.chain(0.03, 0, 0.86, 0.95, 0.113, 0, 0.83, 1.075, 0.078)),
                pair(Flesh.bead(0.155, 1.075, 0.8, 0.034, 0.034, 0.03)));
        draft.with(
                Finish.EYE,
                Flesh.bead(0, 0.865, 1.145, 0.04, 0.03, 0.025),
                pair(row(3, i -> Flesh.bead(0.23 + (i - 1) * 0.05, 0.05, 0.63, 0.014, 0.014, 0.03))));
        Flesh.eyes(draft, 0.085, 0.99, 0.975, 0.023);
    }
}
