package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.*;

import io.seedbed.scene.geometry.*;
import java.util.List;

/** What drives on roads. */
final class Vehicles {

    private Vehicles() {}

    static List<Category> categories() {
        Group group = new Group("vehicles");
        group.thing("car", 1.5, METAL, PLASTIC, WOOD).front().by(Vehicles::car);
        group.thing("truck", 2.9, METAL, PLASTIC, WOOD).front().by(Vehicles::truck);
        group.thing("bus", 2.9, METAL, PLASTIC, WOOD).plural("buses").front().by(Vehicles::bus);
        group.thing("tractor", 2.2, METAL, PLASTIC).front().by(Vehicles::tractor);
        group.thing("train", 3.0, METAL, WOOD, PLASTIC).front().by(Vehicles::train);
        group.thing("bicycle", 1.02, METAL, WOOD, PLASTIC).ridden().by(Cycles::bicycle);
        group.thing("motorcycle", 1.1, METAL, PLASTIC, LEATHER).ridden().by(Cycles::motorcycle);
        group.thing("scooter", 1.02, METAL, PLASTIC, WOOD).ridden().by(Cycles::scooter);
        group.thing("airplane", 2.4, METAL, PLASTIC, WOOD).front().by(Craft::airplane);
        group.thing("helicopter", 2.5, METAL, PLASTIC).front().by(Craft::helicopter);
        group.thing("sailboat", 4.7, WOOD, PLASTIC, METAL).front().by(Craft::sailboat);
        group.thing("rowing boat", 0.75, WOOD, PLASTIC, METAL).front().by(Craft::rowingBoat);
        group.thing("hot air balloon", 7, FABRIC, PLASTIC, LEATHER).by(Craft::balloon);
        return group.categories();
    }

    /** A pair of wheels with hubs at ±x. */
    static void axle(Draft draft, double radius, double width, double x, double z) {
        draft.with(Finish.TYRE, pair(wheel(radius, width).moved(x, radius, z)));
        draft.with(
                Finish.STEEL,
                pair(sideways(Shapes.lathe(
                                14,
                                false,
                                0,
                                0,
                                0.58 * radius,
                                0,
                                0.5 * radius,
                                0.02,
                                0.2 * radius,
                                0.014,
                                0.16 * radius,
                                0.035,
                                0,
                                0.04))
                        .moved(x + width / 2 - 0.012, radius, z)));
    }

    private static void car(Draft draft) {
        double high = draft.vary(0, 0.14);
        double rear = draft.vary(-1.15, -0.75);
        double y = 0.58 + 0.4 * high;
        double r = 0.32 + 0.3 * high;
        draft.main(Loft.mesh(
                32,
                14,
                4.2,
                Loft.at(-2.08, y, 0.64, 0.2),
                Loft.at(-1.95, y + 0.03, 0.79, 0.3),
                Loft.at(-1.0, y + 0.04, 0.86, 0.35),
                Loft.at(0.2, y + 0.04, 0.87, 0.35),
                Loft.at(1.1, y + 0.02, 0.86, 0.33),
                Loft.at(1.85, y - 0.02, 0.8, 0.27),
                Loft.at(2.08, y - 0.06, 0.64, 0.17)));
        double belt = y + 0.34;
        double roof = 1.38 + high;
        double middle = (rear + 0.45) / 2;
        double half = (0.45 - rear) / 2;
        draft.with(
                Finish.WINDOW,
                rise(
                        28,
                        6,
                        5,
                        level(belt - 0.05, middle - 0.02, 0.79, half + 0.48),
                        level((belt + roof) / 2, middle, 0.73, half + 0.26),
                        level(roof, middle - 0.02, 0.63, half + 0.02)));
        draft.main(
                rise(
                        28,
                        3,
                        5,
                        level(roof - 0.045, middle - 0.02, 0.66, half + 0.07),
                        level(roof, middle - 0.02, 0.65, half + 0.04),
                        level(roof + 0.03, middle - 0.02, 0.55, half - 0.1)),
                pair(taper(
                        0.035,
                        0.03,
                        v(0.72, belt - 0.04, middle + half + 0.4),
                        v(0.6, roof - 0.02, middle + half - 0.04))),
                pair(taper(
                        0.045,
                        0.035,
                        v(0.72, belt - 0.04, middle - half - 0.42),
                        v(0.6, roof - 0.02, middle - half + 0.02))),
                pair(taper(0.04, 0.03, v(0.78, belt - 0.02, middle + 0.02), v(0.645, roof - 0.02, middle + 0.01))));
        for (double z : new double[] {1.28, -1.28}) {
            draft.with(Finish.BLACK, pair(sideways(cylinder(r + 0.06, 0, 0.02)).moved(0.845, r, z)));
            axle(draft, r, 0.22, 0.77, z);
        }
        draft.with(Finish.HEADLIGHT, pair(egg(0.5, y - 0.0, 2.05, 0.14, 0.07, 0.07)));
        draft.with(Finish.TAIL_LIGHT, pair(box(0.58, y + 0.05, -2.04, 0.2, 0.12, 0.06, 0.02)));
        draft.with(
                Finish.CHARCOAL,
                box(0, y - 0.17, 2.0, 0.8, 0.14, 0.1, 0.04),
                box(0, y - 0.22, -1.98, 1.3, 0.14, 0.12, 0.04),
                box(0, 0.2, 0, 1.5, 0.12, 3.6));
        draft.with(Finish.WHITE, box(0, y - 0.05, -2.09, 0.4, 0.1, 0.02), box(0, y - 0.22, 2.055, 0.4, 0.09, 0.02));
        draft.with(
                Paint.DARK,
                pair(egg(0.93, belt + 0.04, middle + half + 0.28, 0.09, 0.06, 0.05)),
                pair(box(0.868, y + 0.16, middle + 0.18, 0.02, 0.03, 0.16)),
                pair(box(0.868, y + 0.16, middle - 0.62, 0.02, 0.03, 0.16)));
        draft.top(0, roof + 0.03, middle, 0.4, half - 0.15);
    }

    private static void truck(Draft draft) {
        double length = draft.vary(3.6, 4.6);
        double h = draft.vary(1.9, 2.3);
        double front = length / 2 + 1.0;
        double cab = front - 0.75;
        double r = 0.42;
        draft.main(
                box(0, 0.85, -0.65, 2.2, h, length, 0.04),
                Loft.mesh(
                        28,
                        8,
                        7,
                        Loft.at(cab - 0.75, 1.35, 1.02, 0.85),
                        Loft.at(cab - 0.6, 1.36, 1.04, 0.88),
                        Loft.at(cab + 0.55, 1.34, 1.04, 0.86),
                        Loft.at(cab + 0.75, 1.2, 0.98, 0.7)));
        draft.with(
                Finish.WINDOW,
                box(0, 1.45, cab + 0.7, 1.7, 0.56, 0.09, 0.03).turned(Turn.NONE),
                pair(box(1.02, 1.5, cab + 0.1, 0.06, 0.5, 0.75, 0.02)));
        draft.with(
                Finish.CHARCOAL,
                box(0, 0.55, -0.2, 0.9, 0.3, length + 1.6),
                box(0, 0.45, cab + 0.72, 2.05, 0.28, 0.16, 0.04),
                box(0, 0.9, cab + 0.72, 1.2, 0.4, 0.09));
        draft.with(Finish.HEADLIGHT, pair(box(0.78, 0.85, cab + 0.72, 0.28, 0.18, 0.08, 0.03)));
        draft.with(Finish.TAIL_LIGHT, pair(box(0.85, 0.66, -0.65 - length / 2, 0.3, 0.14, 0.08, 0.02)));
        draft.with(
                Paint.DARK,
                pair(row(6, i -> box(1.105, 0.95, -0.65 + (i - 2.5) * length / 6.2, 0.012, h - 0.2, 0.04))),
                pair(box(1.16, 1.45, cab + 0.62, 0.1, 0.4, 0.06)));
        for (double z : new double[] {cab + 0.05, -0.65 - length / 2 + 0.75, -0.65 - length / 2 + 1.65}) {
            axle(draft, r, 0.3, 0.9, z);
        }
    }

    private static void bus(Draft draft) {
        double length = draft.vary(7.5, 9);
        double h = draft.vary(2.35, 2.6);
        double w = 2.4;
        int windows = draft.pick(5, 6);
        draft.main(Loft.mesh(
                28,
                8,
                9,
                Loft.at(-length / 2, 0.35 + h / 2, w / 2 - 0.08, h / 2 - 0.06),
                Loft.at(-length / 2 + 0.15, 0.35 + h / 2, w / 2, h / 2),
                Loft.at(length / 2 - 0.2, 0.35 + h / 2, w / 2, h / 2),
                Loft.at(length / 2, 0.33 + h / 2, w / 2 - 0.1, h / 2 - 0.1)));
        double step = (length - 1.6) / windows;
        double y = 0.35 + 0.48 * h;
        draft.with(
                Finish.WINDOW,
                pair(row(
                        windows,
                        i -> box(
                                w / 2 - 0.01,
                                y,
                                length / 2 - 1.5 - step * (i + 0.4),
                                0.06,
                                0.36 * h,
                                step - 0.14,
                                0.02))),
                box(0, y - 0.2, length / 2 - 0.02, w - 0.5, 0.48 * h, 0.08, 0.04),
                box(0, y, 0.02 - length / 2, w - 0.7, 0.34 * h, 0.08, 0.03),
                box(w / 2 - 0.01, 0.5, length / 2 - 0.8, 0.06, 0.68 * h, 0.8, 0.02));
        draft.with(
                Finish.WHITE,
                pair(box(w / 2 - 0.005, 0.35 + 0.28 * h, -0.5, 0.04, 0.1, length - 1.6)),
                box(0, 0.35 + 0.88 * h, length / 2 - 0.05, 1.4, 0.2, 0.1, 0.02));
        draft.with(
                Finish.CHARCOAL,
                box(0, 0.28, 0, w - 0.1, 0.2, length - 0.1),
                pair(taper(0.02, 0.02, v(1.1, 2.4, length / 2 - 0.1), v(1.35, 2.2, length / 2 + 0.2))),
                pair(box(1.36, 1.85, length / 2 + 0.2, 0.16, 0.34, 0.06)));
        draft.with(Finish.HEADLIGHT, pair(egg(0.88, 0.72, length / 2 - 0.03, 0.16, 0.12, 0.07)));
        draft.with(Finish.TAIL_LIGHT, pair(box(0.95, 0.7, -length / 2, 0.2, 0.24, 0.06, 0.02)));
        for (double z : new double[] {length / 2 - 1.9, -length / 2 + 2.0}) {
            draft.with(Finish.BLACK, pair(sideways(cylinder(0.54, 0, 0.02)).moved(w / 2 - 0.012, 0.46, z)));
            axle(draft, 0.46, 0.3, w / 2 - 0.12, z);
        }
    }

    private static void tractor(Draft draft) {
        double big = draft.vary(0.74, 0.84);
        double small = draft.vary(0.4, 0.48);
        draft.main(
                Loft.mesh(
                        24,
                        6,
                        5,
                        Loft.at(0.1, 1.02, 0.34, 0.34),
                        Loft.at(0.4, 1.02, 0.36, 0.34),
                        Loft.at(1.45, 0.98, 0.33, 0.3),
                        Loft.at(1.62, 0.94, 0.28, 0.24)),
                pair(bend(
                        0.05,
                        v(0.62, 0.9, 0.3),
                        v(0.66, 1.5 * big + 0.2, 0.1),
                        v(0.66, 1.62 * big + 0.25, -0.55),
                        v(0.62, 1.3 * big + 0.1, -1.15))),
                pair(Segments.sector(big + 0.1, 0, 0.42, 0.03, 0.42)
                        .turned(Turn.aboutX(QUARTER))
                        .turned(Turn.aboutY(-QUARTER))
                        .moved(0.87, big, -0.55)),
                box(0, 2.1, -0.42, 1.2, 0.09, 1.25, 0.04));
        draft.with(
                Finish.CHARCOAL,
                box(0, 0.55, 0.2, 0.4, 0.4, 2.2),
                pair(rod(0.035, v(0.52, 1.0, 0.15), v(0.52, 2.12, 0.1))),
                pair(rod(0.035, v(0.52, 1.2, -0.95), v(0.52, 2.12, -0.95))),
                box(0, 0.75, 1.62, 0.42, 0.34, 0.03),
                box(0, 1.0, -0.7, 0.5, 0.1, 0.46, 0.04),
                box(0, 1.05, -0.95, 0.5, 0.5, 0.09, 0.04),
                rod(0.022, v(0, 1.15, 0.05), v(0, 1.45, -0.2)),
                ring(0.17, 0.02).turned(Turn.aboutX(-0.6)).moved(0, 1.46, -0.2),
                rod(0.03, v(-0.6, small, 1.25), v(0.6, small, 1.25)));
        draft.with(Finish.WINDOW, pair(box(0.52, 1.45, -0.42, 0.02, 0.66, 1.0)));
        draft.with(Finish.STEEL, rod(0.035, v(0.2, 1.25, 1.1), v(0.2, 1.95, 1.1)));
        draft.with(Finish.HEADLIGHT, pair(egg(0.22, 1.05, 1.6, 0.07, 0.07, 0.05)));
        axle(draft, big, 0.42, 0.86, -0.55);
        axle(draft, small, 0.26, 0.66, 1.25);
        Mesh lug = box(0, 0, 0, 0.34, 0.05, 0.08);
        draft.with(
                Finish.TYRE,
                pair(row(
                        14,
                        i -> lug.moved(0, big - 0.02, 0)
                                .turned(Turn.aboutX(FULL * i / 14))
                                .moved(0.86, big, -0.55))));
        draft.seat(1.1, -0.7, 0.24, 0.2);
    }

    private static void train(Draft draft) {
        double length = draft.vary(2.3, 2.8);
        double r = draft.vary(0.55, 0.65);
        double y = 1.5;
        draft.main(
                lying(lathe(0, -0.9, r, -0.9, r, length, r * 0.94, length + 0.06, 0, length + 0.06))
                        .moved(0, y, 0),
                box(0, 0.85, -1.65, 1.7, 1.0, 1.5, 0.03),
                pair(box(0.8, 1.8, -1.0, 0.08, 0.85, 0.12)),
                pair(box(0.8, 1.8, -2.3, 0.08, 0.85, 0.14)),
                box(0, 1.8, -0.94, 1.6, 0.3, 0.06));
        draft.with(
                Paint.DARK,
                lathe(0, 2.62, 0.95, 2.62, 0.95, 2.68, 0.5, 2.8, 0, 2.82)
                        .scaled(1, 1, 0.95)
                        .moved(0, 0, -1.65));
        draft.with(
                Finish.GOLD,
                row(
                        3,
                        i -> lying(lathe(r + 0.004, -0.03, r + 0.02, 0, r + 0.004, 0.03))
                                .moved(0, y, (i + 0.3) * length / 3)),
                vessel(0, y + r, 0.2, y + r + 0.02, 0.17, y + r + 0.22, 0, y + r + 0.32)
                        .moved(0, 0, 0.35 * length));
        double stack = length - 0.35;
        draft.with(
                Finish.BLACK,
                lathe(
                                0.16,
                                y + r - 0.1,
                                0.15,
                                y + r + 0.45,
                                0.26,
                                y + r + 0.8,
                                0.28,
                                y + r + 0.92,
                                0.2,
                                y + r + 0.92,
                                0.1,
                                y + r + 0.5,
                                0,
                                y + r + 0.5)
                        .moved(0, 0, stack),
                box(0, 0.62, 0.2, 1.0, 0.26, 4.9),
                lying(lathe(0, 0.06, 0.5 * r, 0.06, 0.46 * r, 0.1, 0, 0.1)).moved(0, y, length),
                row(
                        4,
                        i -> box(0, 0, 0, 0.05, 0.75, 0.05)
                                .turned(Turn.aboutX(0.75))
                                .turned(Turn.aboutY((i - 1.5) * 0.26))
                                .moved((i - 1.5) * 0.21, 0.22, length + 0.05)),
                box(0, 0.7, length - 0.1, 1.5, 0.16, 0.14));
        draft.with(Finish.HEADLIGHT, lying(cylinder(0.15, 0, 0.16)).moved(0, y + r + 0.12, length + 0.0));
        draft.with(
                Finish.RED,
                pair(row(3, i -> driver(0.46).moved(0.66, 0.46, -1.5 + i * 0.98))),
                pair(row(2, i -> driver(0.28).moved(0.66, 0.28, length - 0.65 + i * 0.6))));
        draft.with(
                Finish.STEEL,
                pair(box(0.76, 0.4, -0.5, 0.05, 0.1, 2.2)),
                pair(lying(cylinder(0.2, -0.3, 0.3)).moved(0.66, 0.66, length - 0.45)));
        draft.with(Finish.WINDOW, pair(box(0.82, 2.0, -1.65, 0.03, 0.5, 1.0)));
    }

    private static Mesh driver(double radius) {
        return all(
                sideways(Shapes.lathe(
                        14,
                        false,
                        0.82 * radius,
                        -0.06,
                        radius,
                        -0.06,
                        radius,
                        0.06,
                        0.82 * radius,
                        0.06,
                        0.82 * radius,
                        -0.06)),
                row(3, i -> box(0, -0.86 * radius, 0, 0.05, 1.72 * radius, 0.06).turned(Turn.aboutX(Math.PI * i / 3))),
                sideways(Shapes.lathe(8, false, 0.14 * radius, -0.07, 0.14 * radius, 0.08, 0, 0.08)));
    }
}
