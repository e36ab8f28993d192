package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;
import static io.seedbed.scene.surface.Material.*;

import io.seedbed.scene.geometry.*;
import java.util.List;

/** What grows and lies about outdoors. */
final class Nature {

    private Nature() {}

    static List<Category> categories() {
        Group group = new Group("nature");
        group.thing("tree", 3.5, FABRIC, PLASTIC, FUR).by(Nature::tree);
        group.thing("pine tree", 3.6, FABRIC, PLASTIC, FUR).by(Nature::pine);
        group.thing("palm tree", 3.6, FABRIC, PLASTIC, LEATHER).by(Nature::palm);
        group.thing("bush", 0.95, FABRIC, PLASTIC, FUR).plural("bushes").by(Nature::bush);
        group.thing("flower", 0.5, FABRIC, PLASTIC, GLASS, CERAMIC).held().by(Plants::flower);
        group.thing("potted plant", 0.62, CERAMIC, STONE, METAL, WOOD, PLASTIC).by(Plants::potted);
        group.thing("cactus", 0.5, PLASTIC, FABRIC, CERAMIC).plural("cacti").by(Plants::cactus);
        group.thing("mushroom", 0.2, PLASTIC, CERAMIC, LEATHER, WOOD).by(Plants::mushroom);
        group.thing("rock", 0.6, STONE, METAL, GLASS).by(Nature::rock);
        group.thing("log", 0.32, WOOD, STONE, PLASTIC).by(Nature::log);
        group.thing("campfire", 0.5, STONE, METAL, CERAMIC)
                .states("lit", "unlit")
                .by(Nature::campfire);
        return group.categories();
    }

    private static void tree(Draft draft) {
        double h = draft.vary(2.2, 2.6);
        double r = draft.vary(0.9, 1.15);
        double tall = draft.vary(0.85, 1.2);
        Sdf[] puffs = new Sdf[11];
        puffs[0] = Sdf.ellipsoid(v(0, h, 0), 0.8 * r, 0.8 * r * tall, 0.8 * r);
        for (int i = 1; i < puffs.length; i++) {
            double angle = 2.4 * i + draft.vary(0, 0.8);
            double up = draft.vary(-0.5, 0.85);
            double out = 0.62 * r * StrictMath.sqrt(1 - 0.7 * up * up);
            double size = r * draft.vary(0.36, 0.5);
            puffs[i] = Sdf.ball(
                    v(out * StrictMath.cos(angle), h + 0.62 * r * tall * up, out * StrictMath.sin(angle)), size);
        }
        Sdf crown = Sdf.join(0.12, puffs);
        draft.main(
                solid(0.17, v(-1.6 * r, h - 1.5 * r * tall, -1.6 * r), v(1.6 * r, h + 1.6 * r * tall, 1.6 * r), crown));
        Foliage.cover(draft, crown, v(0, h, 0), 2 * r, 200, 0.24);
        double w = draft.vary(0.085, 0.115);
        draft.with(
                Finish.BARK,
                taper(1.7 * w, 0.8 * w, v(0, 0, 0), v(0.03, 0.12, 0), v(0.02, 0.6 * h, 0.02), v(0, h, 0)),
                taper(0.6 * w, 0.3 * w, v(0, 0.45 * h, 0), v(0.28, 0.66 * h, 0.1), v(0.42, 0.9 * h, 0.12)),
                taper(0.55 * w, 0.3 * w, v(0, 0.5 * h, 0), v(-0.26, 0.7 * h, -0.08), v(-0.38, 0.9 * h, -0.1)),
                around(4, i -> taper(0.8 * w, 0.2 * w, v(0, 0.12, 0.5 * w), v(0, 0, 2.6 * w))));
    }

    private static void pine(Draft draft) {
        int tiers = draft.pick(4, 6);
        double h = draft.vary(3.2, 3.9);
        double r = draft.vary(0.95, 1.2);
        draft.with(Finish.BARK, taper(0.14, 0.05, v(0, 0, 0), v(0, h * 0.8, 0)));
        double from = 0.42;
        for (int i = 0; i < tiers; i++) {
            double part = (double) i / tiers;
            double low = from + (h - from) * part * 0.92;
            double high = Math.min(h, low + 1.75 * (h - from) / tiers);
            double out = r * (1 - 0.84 * part);
            double shift = 0.6 * i;
            Patch.Form skirt = (u, t) -> {
                double teeth = 1 - (1 - t) * (0.14 + 0.12 * StrictMath.sin(9 * FULL * u + shift));
                double rr = out * (1 - t) * teeth + 0.02;
                return v(
                        -rr * StrictMath.cos(FULL * u),
                        low + (high - low) * t + 0.12 * out * t * (1 - t) * -2.2 + (1 - teeth) * 0.25,
                        rr * StrictMath.sin(FULL * u));
            };
            draft.main(Patch.mesh(36, 4, 3, 1, skirt));
            draft.with(Paint.DARK, Patch.mesh(36, 1, 3, 1, (u, t) -> {
                Vec3 rim = skirt.at(1 - u, 0);
                return v(rim.x() * (1 - t), rim.y() * (1 - t) + (low + 0.2 * out) * t, rim.z() * (1 - t));
            }));
        }
    }

    private static void palm(Draft draft) {
        double h = draft.vary(2.7, 3.4);
        double lean = draft.vary(0.1, 0.6);
        draft.with(
                Finish.BARK,
                taper(0.16, 0.09, v(0, 0, 0), v(0.25 * lean, 0.4 * h, 0), v(lean, h, 0)),
                row(
                        9,
                        i -> ring(0.15 - 0.006 * i, 0.018, 14)
                                .moved(lean * StrictMath.pow(0.1 * (i + 0.6), 1.6), 0.1 * h * (i + 0.6), 0)));
        int fronds = draft.pick(9, 11);
        for (int i = 0; i < fronds; i++) {
            double length = draft.vary(1.15, 1.5);
            double rise = draft.vary(0.35, 0.75);
            double droop = draft.vary(0.75, 1.05);
            draft.main(frond(length, 0.5, rise, droop)
                    .turned(Turn.aboutY(FULL * i / fronds + 0.2 * (i % 2)))
                    .moved(lean, h, 0));
        }
        draft.with(Finish.BROWN, around(4, i -> ball(0, h - 0.13, 0.14, 0.095)).moved(lean, 0, 0));
    }

    private static Mesh frond(double length, double width, double rise, double droop) {
        Patch.Form form = (u, t) -> {
            double side = 2 * u - 1;
            double teeth = 0.72 + 0.28 * Math.abs(((t * 9) % 1) * 2 - 1);
            double half =
                    width / 2 * StrictMath.pow(Math.max(0, StrictMath.sin(Math.PI * (0.08 + 0.9 * t))), 0.6) * teeth;
            return v(
                    side * half,
                    length * (rise * t - droop * t * t) - 0.45 * half * Math.abs(side),
                    length * (t - 0.12 * t * t));
        };
        return all(
                Patch.mesh(2, 18, 1, 2, (u, t) -> form.at(1 - u, t)),
                Patch.mesh(2, 18, 1, 2, (u, t) -> form.at(u, t).minus(v(0, 0.01, 0))));
    }

    private static void bush(Draft draft) {
        double r = draft.vary(0.5, 0.62);
        double h = draft.vary(0.7, 0.95);
        Sdf[] puffs = new Sdf[10];
        puffs[0] = Sdf.ellipsoid(v(0, 0.5 * h, 0), 0.8 * r, 0.48 * h, 0.8 * r);
        for (int i = 1; i < puffs.length; i++) {
            double angle = 2.4 * i + draft.vary(0, 0.7);
            puffs[i] = Sdf.ball(
                    v(0.62 * r * StrictMath.cos(angle), h * draft.vary(0.3, 0.72), 0.62 * r * StrictMath.sin(angle)),
                    r * draft.vary(0.36, 0.46));
        }
        Sdf crown = Sdf.join(0.06, puffs);
        draft.main(solid(0.1, v(-1.2, 0, -1.2), v(1.2, 1.4, 1.2), (x, y, z) -> Math.max(crown.at(x, y, z), 0.02 - y)));
        Foliage.cover(draft, crown, v(0, 0.45 * h, 0), 2, 190, 0.13);
        Paint berries = draft.chance(0.5) ? Finish.RED : Finish.WHITE;
        if (draft.chance(0.55)) {
            Foliage.berries(draft, berries, crown, v(0, 0.45 * h, 0), 2, 18, 0.035);
        }
        draft.with(Finish.BARK, row(3, i -> rod(0.03, v((i - 1) * 0.12, 0, 0), v((i - 1) * 0.2, 0.3, 0))));
    }

    private static void rock(Draft draft) {
        double w = draft.vary(0.42, 0.55);
        double h = draft.vary(0.3, 0.4);
        Sdf rough = Sdf.ellipsoid(v(0, 0.72 * h, 0), w, h, 0.85 * w);
        for (int i = 0; i < 9; i++) {
            double angle = 2.4 * i + draft.vary(0, 0.9);
            double up = draft.vary(-0.3, 0.9);
            Vec3 normal = v(StrictMath.cos(angle), up, StrictMath.sin(angle)).unit();
            double reach = draft.vary(0.72, 0.88)
                    * StrictMath.sqrt(StrictMath.pow(w * normal.x(), 2)
                            + StrictMath.pow(h * normal.y(), 2)
                            + StrictMath.pow(0.85 * w * normal.z(), 2));
            rough = rough.and(Sdf.below(normal, reach + 0.72 * h * normal.y()), 0.02);
        }
        draft.main(solid(0.046, v(-0.6, 0.02, -0.6), v(0.6, 0.9, 0.6), rough.and(Sdf.below(v(0, -1, 0), -0.06), 0.02)));
        if (draft.chance(0.6)) {
            draft.main(solid(
                    0.04,
                    v(0.2, 0, 0.1),
                    v(0.8, 0.4, 0.7),
                    Sdf.ellipsoid(v(0.48, 0.12, 0.38), 0.17, 0.14, 0.15).and(Sdf.below(v(0.5, 0.8, 0.3), 0.52), 0.02)));
        }
        draft.top(0, 1.5 * h, 0, 0.3 * w, 0.25 * w);
    }

    private static void log(Draft draft) {
        double r = draft.vary(0.13, 0.17);
        double length = draft.vary(0.9, 1.2);
        Patch.Form bark = (u, t) -> {
            double out = r * (1 + 0.035 * StrictMath.sin(11 * FULL * u) + 0.02 * StrictMath.sin(5 * FULL * u + 9 * t));
            return v((t - 0.5) * length, r + out * StrictMath.sin(FULL * u), -out * StrictMath.cos(FULL * u));
        };
        draft.main(
                Patch.mesh(6, 40, length, 1, (u, t) -> bark.at(1 - t, u)),
                taper(0.05, 0.04, v(0.12, r, 0), v(0.2, 1.9 * r, 0.1)));
        draft.with(
                Finish.PALE_WOOD,
                sideways(cylinder(0.95 * r, -length / 2 - 0.002, length / 2 + 0.002))
                        .moved(0, r, 0),
                sideways(cylinder(0.036, 0, 0.004)).turned(Turn.aboutZ(0.9)).moved(0.201, 1.91 * r, 0.101));
        draft.with(
                Finish.WOOD,
                pair(row(3, i -> sideways(ring(r * (0.25 + 0.27 * i), 0.006)).moved(length / 2 + 0.003, r, 0))));
        draft.top(2 * r, 0.35 * length, 0.3 * r).seat(2 * r, 0, 0.4 * length, 0.8 * r);
    }

    private static void campfire(Draft draft) {
        double r = draft.vary(0.34, 0.42);
        int stones = draft.pick(9, 11);
        draft.main(around(
                stones, i -> Shapes.ellipsoid(v(0, 0.06, r), 0.1 + 0.012 * (i % 3), 0.075 + 0.01 * (i % 2), 0.08, 10)));
        draft.with(Finish.BARK, around(6, i -> taper(0.045, 0.035, v(0, 0.03, 0.27), v(0, 0.34, -0.03))));
        draft.with(Finish.PALE_WOOD, around(6, i -> ball(0, 0.028, 0.272, 0.036)));
        draft.with(Finish.CHARCOAL, lathe(r - 0.03, 0.012, 0, 0.03));
        if (draft.is("lit")) {
            draft.with(
                    Finish.FLAME,
                    flame(0.11, 0.46),
                    around(5, i -> flame(0.07, 0.3 + 0.03 * (i % 3)).moved(0, 0, 0.11)));
            draft.with(
                    Paint.of(Surfaces.glowing(0xff5a14)),
                    around(7, i -> flame(0.06, 0.19).moved(0, 0, 0.19)));
        }
    }

    private static Mesh flame(double r, double h) {
        return Shapes.lathe(10, true, 0, 0.1, r, 0.1 + 0.25 * h, 0.6 * r, 0.1 + 0.6 * h, 0, 0.1 + h);
    }
}
