package io.seedbed.scene.environment;

import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.surface.Material;
import io.seedbed.scene.surface.Surface;
import java.util.List;

/** Rooms of a home and of work. What furnishes them is built in and stands along the walls. */
final class Rooms {

    private static final Surface CEILING = Surface.plain(0xf4f3ef, 0.9, 0).glowing(0.2);
    private static final Surface WHITE = Surface.plain(0xefede8, 0.4, 0);

    private Rooms() {}

    static void addTo(List<Environment> list) {
        Room living = new Room(3.4, 2.9, 5.2, 2.6);
        list.add(environment("living room", "in a living room", living, 0.75, List.of(), s -> living(s, living)));
        Room kitchen = new Room(3.1, 2.8, 5.0, 2.6);
        list.add(environment("kitchen", "in a kitchen", kitchen, 0.95, List.of(), s -> kitchen(s, kitchen)));
        Room bedroom = new Room(3.2, 2.9, 5.0, 2.6);
        list.add(environment("bedroom", "in a bedroom", bedroom, 0.85, List.of(), s -> bedroom(s, bedroom)));
        Room office = new Room(3.8, 3.0, 5.4, 2.8);
        list.add(environment("office", "in an office", office, 0.8, List.of(), s -> office(s, office)));
    }

    static Environment environment(
            String name, String phrase, Room room, double margin, List<String> shown, Environment.Builder builder) {
        return new Environment(
                name, phrase, true, Room.TIMES, shown, room.floor(margin, margin), room.cameras(), builder);
    }

    private static void living(Scenery s, Room room) {
        Surface floor = s.chance(0.7)
                ? Surface.textured("planks", s.pick(0xb98a58, 0x8f6238, 0xcaa678), 0x5e3f22, 0.45, 0.8)
                : Surface.textured("carpet", s.pick(0x9d9689, 0x7d8590, 0xb7a88f), 0x6a645c, 0.95, 1.5);
        Surface wall = s.chance(0.5)
                ? Surface.plain(s.pick(0xe6dfd0, 0xd5dcd6, 0xdcd3c8, 0xcfd8de), 0.9, 0)
                : Surface.textured("wallpaper", s.pick(0xe8e0cf, 0xd9e0da, 0xe3d8d2), 0xc9bda6, 0.9, 1.2);
        room.level(s, floor, CEILING);
        double at = s.between(-1.2, 1.2);
        room.walls(s, wall, 1.5, at - 1.1, at + 1.1);
        room.skirting(s, WHITE);
        curtains(s, room, at, s.pick(0xa85b4a, 0x6f7f6a, 0x4f637d, 0xc9b48a));
        radiator(s, at, room);
        shelves(s, room, s.chance(0.5) ? 1 : -1);
    }

    private static void curtains(Scenery s, Room room, double at, int colour) {
        Surface cloth = Surface.textured("fabric", colour, Material.shade(colour, -0.25), 0.95, 4);
        for (int side = -1; side <= 1; side += 2) {
            for (int fold = 0; fold < 5; fold++) {
                double x = at + side * (1.95 + 0.09 * fold);
                s.pillar(cloth, x, 0.06, -room.back() + 0.13, 0.055, 0.05, 2.3);
            }
        }
        s.box(Surface.plain(0x6a5038, 0.5, 0), at, 2.36, -room.back() + 0.13, 5, 0.04, 0.04);
    }

    private static void radiator(Scenery s, double at, Room room) {
        for (int rib = 0; rib < 14; rib++) {
            s.box(WHITE, at - 0.65 + rib * 0.1, 0.15, -room.back() + 0.1, 0.07, 0.6, 0.1);
        }
    }

    /** A fitted wall of boards with rows of spines, too far and too full to be counted. */
    private static void shelves(Scenery s, Room room, int side) {
        Surface wood = Surface.textured("wood", s.pick(0x8c5f36, 0xe9e5dc, 0x5a3d27), 0x4a3320, 0.5, 1.5);
        double x = side * (room.halfX() - 0.16);
        double z0 = -room.back() + 0.4;
        double length = 3.2;
        for (int row = 0; row <= 5; row++) {
            s.box(wood, x, 0.1 + row * 0.4, z0 + length / 2, 0.3, 0.03, length);
        }
        for (int post = 0; post <= 4; post++) {
            s.box(wood, x, 0, z0 + post * length / 4, 0.3, 2.13, 0.03);
        }
        s.box(wood, side * (room.halfX() - 0.015), 0.1, z0 + length / 2, 0.02, 2.0, length);
        Surface[] spines = {
            Surface.plain(0x7a6a58, 0.7, 0),
            Surface.plain(0x8c8274, 0.7, 0),
            Surface.plain(0x5f5a54, 0.7, 0),
            Surface.plain(0xa39a88, 0.7, 0),
            Surface.plain(0x6e6257, 0.7, 0)
        };
        for (int row = 0; row < 5; row++) {
            double z = z0 + 0.05;
            while (z < z0 + length - 0.12) {
                double thick = s.between(0.03, 0.09);
                if (s.chance(0.85)) {
                    s.box(s.oneOf(spines), x, 0.13 + row * 0.4, z + thick / 2, 0.2, s.between(0.2, 0.3), thick * 0.95);
                }
                z += thick;
            }
        }
    }

    private static void kitchen(Scenery s, Room room) {
        Surface floor = s.chance(0.6)
                ? Surface.textured("tiles", s.pick(0xd8d2c6, 0xb9b4aa, 0x8f9498), 0x6f6a62, 0.3, 1.4)
                : Surface.textured("planks", s.pick(0xb98a58, 0x9a744a), 0x5e3f22, 0.45, 0.8);
        room.level(s, floor, CEILING);
        double at = s.between(-0.6, 0.6);
        room.walls(s, Surface.plain(s.pick(0xe9e4d8, 0xdfe5e2, 0xe8dfc8), 0.8, 0), 1.3, at);
        Surface front = Surface.plain(s.pick(0xf0eee8, 0x9fb0a4, 0x6f8296, 0xd8c9a8), 0.35, 0);
        Surface top = Surface.textured("stone", s.pick(0x4a4a4c, 0xcfc8bc, 0x8a7a68), 0x3a3835, 0.3, 2);
        Surface handle = Surface.plain(0xb9bcc0, 0.25, 0.9);
        counter(s, front, top, handle, room);
        Surface splash = Surface.textured("tiles", s.pick(0xf2f0ea, 0xcfdcd8, 0xe6dcc6), 0xb0aba2, 0.15, 4);
        double back = -room.back() + 0.012;
        s.wall(splash, Vec3.of(room.halfX(), 0.9, back), Vec3.of(at + 0.7, 0.9, back), 0.55);
        s.wall(splash, Vec3.of(at - 0.7, 0.9, back), Vec3.of(-room.halfX(), 0.9, back), 0.55);
        for (double x = -room.halfX() + 0.35; x < room.halfX(); x += 0.7) {
            if (Math.abs(x - at) > 1.05) {
                s.box(front, x, 1.5, -room.back() + 0.18, 0.68, 0.75, 0.36);
                s.box(handle, x + 0.26, 1.56, -room.back() + 0.37, 0.015, 0.14, 0.02);
            }
        }
    }

    private static void counter(Scenery s, Surface front, Surface top, Surface handle, Room room) {
        double z = -room.back() + 0.3;
        for (double x = -room.halfX() + 0.35; x < room.halfX(); x += 0.7) {
            s.box(front, x, 0.1, z, 0.68, 0.77, 0.58);
            s.box(handle, x, 0.76, z + 0.3, 0.2, 0.015, 0.02);
        }
        s.box(Surface.plain(0x3a3835, 0.6, 0), 0, 0, z - 0.04, 2 * room.halfX(), 0.1, 0.5);
        s.box(top, 0, 0.87, z + 0.01, 2 * room.halfX(), 0.035, 0.62);
        int side = s.chance(0.5) ? 1 : -1;
        double x = side * (room.halfX() - 0.31);
        for (double along = 0.9; along < 3; along += 0.7) {
            s.box(front, x, 0.1, z + along, 0.58, 0.77, 0.68);
            s.box(handle, x - side * 0.3, 0.76, z + along, 0.02, 0.015, 0.2);
        }
        s.box(top, x - side * 0.01, 0.87, z + 1.65, 0.62, 0.035, 2.7);
    }

    private static void bedroom(Scenery s, Room room) {
        int tone = s.pick(0xc9d2d8, 0xd8cdd2, 0xd9d4c4, 0xc4cfc4);
        Surface floor = s.chance(0.5)
                ? Surface.textured("carpet", s.pick(0xb5aa98, 0x8f98a2, 0xa79a9c), 0x7d756a, 0.95, 1.5)
                : Surface.textured("planks", s.pick(0xc9a77a, 0x9a744a), 0x6a4a2c, 0.5, 0.8);
        room.level(s, floor, CEILING);
        double at = s.between(-1, 1);
        room.walls(s, Surface.textured("wallpaper", tone, Material.shade(tone, -0.1), 0.9, 1.5), 1.3, at);
        room.skirting(s, WHITE);
        Surface cloth = Surface.textured("fabric", Material.shade(tone, -0.35), Material.shade(tone, -0.5), 0.95, 4);
        for (int side = -1; side <= 1; side += 2) {
            for (int fold = 0; fold < 5; fold++) {
                s.pillar(cloth, at + side * (0.72 + 0.09 * fold), 0.06, -room.back() + 0.12, 0.055, 0.05, 2.3);
            }
        }
        int side = s.chance(0.5) ? 1 : -1;
        Surface door =
                Surface.textured("wood", s.pick(0xece7dc, 0xa87c50, 0x7a5636), s.pick(0xd9d2c4, 0x8a6440), 0.5, 1);
        Surface knob = Surface.plain(0xb8a888, 0.3, 0.9);
        double x = side * (room.halfX() - 0.3);
        for (int i = 0; i < 5; i++) {
            double z = -room.back() + 0.35 + 0.62 * i;
            s.box(door, x, 0.05, z, 0.6, 2.2, 0.6);
            s.box(knob, x - side * 0.31, 1.0, z + 0.22 * (i % 2 == 0 ? 1 : -1), 0.03, 0.12, 0.02);
        }
    }

    private static void office(Scenery s, Room room) {
        Surface floor = Surface.textured("carpet", s.pick(0x7d848c, 0x6d7a86, 0x8b857c), 0x5a6068, 0.95, 1);
        room.level(
                s,
                floor,
                Surface.textured("tiles", 0xf0f0ee, 0xcfd0d0, 0.9, 0.85).glowing(0.2));
        room.walls(s, Surface.plain(s.pick(0xe4e6e6, 0xdde0dc, 0xe8e2d6), 0.8, 0), 1.7, -2.2, 0, 2.2);
        room.skirting(s, Surface.plain(0x8a8d90, 0.5, 0));
        Surface metal = Surface.plain(s.pick(0xb9bdc0, 0x9aa0a5, 0xd5d6d2), 0.45, 0.2);
        Surface dark = Surface.plain(0x4a4d50, 0.4, 0.4);
        int side = s.chance(0.5) ? 1 : -1;
        double x = side * (room.halfX() - 0.25);
        for (int i = 0; i < 6; i++) {
            double z = -room.back() + 0.4 + 0.62 * i;
            for (int drawer = 0; drawer < 4; drawer++) {
                s.box(metal, x, 0.04 + 0.34 * drawer, z, 0.46, 0.32, 0.6);
                s.box(dark, x - side * 0.235, 0.24 + 0.34 * drawer, z, 0.02, 0.02, 0.16);
            }
        }
        board(s, room, -side);
        for (int lamp = -1; lamp <= 1; lamp++) {
            Surface light = Surface.plain(0xffffff, 0.6, 0).glowing(0.9);
            s.box(light, lamp * 2.1, room.height() - 0.06, -0.6, 0.3, 0.05, 1.4);
            s.box(light, lamp * 2.1, room.height() - 0.06, 2, 0.3, 0.05, 1.4);
        }
    }

    /** A white board on a side wall. */
    static void board(Scenery s, Room room, int side) {
        double x = side * (room.halfX() - 0.02);
        s.box(Surface.plain(0xb0b4b8, 0.35, 0.7), x, 0.95, -0.5, 0.03, 1.25, 2.3);
        s.box(Surface.plain(0xf8f8f8, 0.15, 0), x - side * 0.008, 1, -0.5, 0.03, 1.15, 2.2);
    }
}
