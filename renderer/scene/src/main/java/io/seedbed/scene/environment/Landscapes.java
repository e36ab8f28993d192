package io.seedbed.scene.environment;

import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.surface.Material;
import io.seedbed.scene.surface.Surface;
import java.util.List;

/** Places in the open. */
final class Landscapes {

    private static final List<String> TREES = List.of("tree", "bush");

    private Landscapes() {}

    static void addTo(List<Environment> list) {
        add(list, "park", "in a park", TREES, Landscapes::park);
        add(list, "beach", "on a beach", List.of(), Landscapes::beach);
        add(list, "snowy field", "on a snowy field", TREES, Landscapes::snow);
        add(list, "forest clearing", "in a forest clearing", TREES, Landscapes::forest);
        add(list, "desert", "in a desert", List.of("cactus"), Landscapes::desert);
        add(list, "meadow", "on a meadow", TREES, Landscapes::meadow);
    }

    private static void add(
            List<Environment> list, String name, String phrase, List<String> shown, Environment.Builder builder) {
        list.add(new Environment(name, phrase, false, Streets.TIMES, shown, Streets.FLOOR, Streets.CAMERAS, builder));
    }

    private static void park(Scenery s) {
        int green = s.pick(0x6b8f3f, 0x5f8538, 0x7d9648);
        s.ground(Surface.textured("grass", green, Material.shade(green, -0.4), 0.95, 0.8), 0, 0, 0, 120, 120);
        Surface gravel = Surface.textured("sand", s.pick(0xc9b690, 0xb8a98c), 0x9a8a6a, 0.95, 0.8);
        s.ground(gravel, 0, 0.004, -6.4, 120, 0.9);
        hills(s, s.pick(0x6f8f5a, 0x5f7f5a), "leaf");
        for (int i = 0; i < 26; i++) {
            double x = s.between(-34, 34);
            double z = -9 - s.between(0, 24);
            tree(s, x, z, s.between(4, 8));
        }
        Surface hedge = leaf(s.pick(0x3f6a33, 0x4a7338));
        for (int i = -10; i <= 10; i++) {
            s.lump(hedge, Vec3.of(i * 2.6, 0.4, -8.6), 1.7, 0.7, 0.6, 12);
        }
    }

    private static void meadow(Scenery s) {
        int green = s.pick(0x86a049, 0x7a9a44, 0x9aa852);
        s.ground(Surface.textured("grass", green, Material.shade(green, -0.35), 0.95, 0.7), 0, 0, 0, 160, 160);
        hills(s, s.pick(0x7d9a5a, 0x6f8f62), "grass");
        for (int i = 0; i < 9; i++) {
            tree(s, s.between(-50, 50), -18 - s.between(0, 30), s.between(5, 9));
        }
        Surface rail = Surface.textured("wood", s.pick(0x8a6a48, 0x9b8f80), 0x5f4830, 0.85, 1);
        for (int i = -12; i <= 12; i++) {
            s.box(rail, i * 2.2, 0, -8, 0.12, 1.15, 0.12);
        }
        s.box(rail, 0, 0.45, -7.95, 56, 0.12, 0.05);
        s.box(rail, 0, 0.85, -7.95, 56, 0.12, 0.05);
    }

    private static void beach(Scenery s) {
        int sand = s.pick(0xdcc79a, 0xd3bd92, 0xe3d2ab);
        s.ground(Surface.textured("sand", sand, Material.shade(sand, -0.22), 0.95, 0.6), 0, 0, 12, 120, 21);
        s.ground(
                Surface.textured("sand", Material.shade(sand, -0.3), Material.shade(sand, -0.4), 0.35, 0.5),
                0,
                0.004,
                -9.2,
                120,
                1.5);
        int sea = s.pick(0x2f7f94, 0x2a6f96, 0x3a8f9a);
        s.ground(Surface.textured("water", sea, Material.shade(sea, 0.25), 0.12, 0.12), 0, -0.05, -140, 300, 130);
        Surface foam = Surface.textured("snow", 0xf4f8f8, 0xdfeaec, 0.6, 0.5);
        for (int wave = 0; wave < 4; wave++) {
            double z = -10.2 - wave * wave * 1.6 - s.between(0, 0.6);
            for (int i = -12; i <= 12; i++) {
                double half = s.between(1.5, 3);
                s.ground(foam, i * 5 + s.between(-1, 1), 0.012, z + s.between(-0.2, 0.2), half, 0.14 - 0.02 * wave);
            }
        }
        if (s.chance(0.6)) {
            int side = s.chance(0.5) ? 1 : -1;
            Surface rock = Surface.textured("stone", 0x7d7468, 0x5c564d, 0.95, 0.25);
            for (int i = 0; i < 6; i++) {
                s.lump(rock, Vec3.of(side * (16 + 5 * i), 0, -14 - 5 * i), 5, s.between(2, 4.5), 4, 14);
            }
        }
    }

    private static void snow(Scenery s) {
        s.ground(Surface.textured("snow", 0xf2f5fa, 0xd9e2ee, 0.7, 0.25), 0, 0, 0, 160, 160);
        Surface far = Surface.textured("snow", 0xe9eef5, 0xc4d0de, 0.9, 0.1);
        for (int i = 0; i < 9; i++) {
            s.lump(
                    far,
                    Vec3.of(s.between(-110, 110), -4, -70 - s.between(0, 40)),
                    s.between(25, 45),
                    s.between(8, 22),
                    22,
                    18);
        }
        for (int i = 0; i < 30; i++) {
            fir(s, s.between(-38, 38), -11 - s.between(0, 26), s.between(3, 7), true);
        }
    }

    private static void forest(Scenery s) {
        int floor = s.pick(0x8f8a54, 0x7f8f4c, 0x96845a);
        s.ground(Surface.textured("grass", floor, 0x6a5a3c, 0.95, 0.5), 0, 0, 0, 120, 120);
        boolean conifers = s.chance(0.5);
        for (int i = 0; i < 75; i++) {
            double z = -7.5 - s.between(0, 20);
            double x = s.between(-30, 30);
            if (conifers && s.chance(0.7)) {
                fir(s, x, z, s.between(6, 12), false);
            } else {
                tree(s, x, z, s.between(6, 11));
            }
        }
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 10; i++) {
                tree(s, side * s.between(8, 15), s.between(-7, 4), s.between(6, 10));
            }
        }
        Surface fern = leaf(0x4a6a33);
        for (int i = 0; i < 40; i++) {
            double radius = s.between(0.2, 0.6);
            s.lump(fern, Vec3.of(s.between(-18, 18), 0.1, -6.5 - s.between(0, 6)), radius * 1.4, radius, radius, 10);
        }
    }

    private static void desert(Scenery s) {
        int sand = s.pick(0xd8a868, 0xcf9a5c, 0xe0b77c);
        s.ground(Surface.textured("sand", sand, Material.shade(sand, -0.25), 0.95, 0.3), 0, 0, 0, 220, 220);
        Surface dune = Surface.textured("sand", Material.shade(sand, 0.08), Material.shade(sand, -0.15), 0.95, 0.1);
        for (int i = 0; i < 14; i++) {
            s.lump(
                    dune,
                    Vec3.of(s.between(-90, 90), -1.5, -22 - s.between(0, 60)),
                    s.between(14, 34),
                    s.between(2.5, 8),
                    s.between(7, 14),
                    18);
        }
        Surface rock = Surface.textured("stone", s.pick(0xa8623c, 0x96583a), 0x74432c, 0.95, 0.12);
        for (int i = 0; i < 4; i++) {
            double x = s.between(-110, 110);
            double z = -100 - s.between(0, 30);
            double width = s.between(12, 26);
            s.pillar(rock, x, -1, z, width, width * 0.7, s.between(14, 30));
        }
    }

    private static void hills(Scenery s, int colour, String texture) {
        Surface far = Surface.textured(texture, colour, Material.shade(colour, -0.2), 0.95, 0.08);
        for (int i = 0; i < 10; i++) {
            s.lump(
                    far,
                    Vec3.of(s.between(-130, 130), -5, -85 - s.between(0, 40)),
                    s.between(30, 60),
                    s.between(9, 24),
                    25,
                    18);
        }
    }

    private static Surface leaf(int colour) {
        return Surface.textured("leaf", colour, Material.shade(colour, -0.45), 0.95, 0.7);
    }

    private static void tree(Scenery s, double x, double z, double height) {
        Surface bark = Surface.textured("bark", s.pick(0x6a4f38, 0x5c4a3a), 0x3a2c20, 0.95, 1);
        s.pillar(bark, x, 0, z, 0.035 * height, 0.02 * height, 0.55 * height);
        Surface crown = leaf(s.pick(0x4d7a33, 0x5f8a3c, 0x3f6a30, 0x6f8f40));
        for (int i = 0; i < 5; i++) {
            double r = height * s.between(0.16, 0.24);
            Vec3 at = Vec3.of(
                    x + height * s.between(-0.16, 0.16),
                    height * s.between(0.55, 0.85),
                    z + height * s.between(-0.16, 0.16));
            s.lump(crown, at, r, r * 0.85, r, 10);
        }
    }

    private static void fir(Scenery s, double x, double z, double height, boolean snowy) {
        s.pillar(
                Surface.textured("bark", 0x5c4632, 0x3a2c20, 0.95, 1),
                x,
                0,
                z,
                0.03 * height,
                0.02 * height,
                0.2 * height);
        Surface green = leaf(s.pick(0x2f5238, 0x38603a, 0x2a4a34));
        Surface white = Surface.textured("snow", 0xf2f5fa, 0xd9e2ee, 0.8, 0.5);
        for (int tier = 0; tier < 4; tier++) {
            double low = height * (0.14 + 0.2 * tier);
            double radius = height * (0.24 - 0.045 * tier);
            s.pillar(green, x, low, z, radius, 0.01, height * 0.32);
            if (snowy) {
                s.pillar(white, x, low + height * 0.11, z, radius * 0.68, 0.01, height * 0.22);
            }
        }
    }
}
