package io.seedbed.scene.environment;

import io.seedbed.scene.surface.Material;
import io.seedbed.scene.surface.Surface;
import java.util.List;

/** Larger rooms: for teaching, sport, cars and shopping. */
final class Halls {

    private static final Surface STEEL = Surface.plain(0xa9aeb2, 0.35, 0.8);

    private Halls() {}

    static void addTo(List<Environment> list) {
        Room classroom = new Room(4.2, 3.4, 5.6, 3);
        list.add(Rooms.environment(
                "classroom", "in a classroom", classroom, 0.7, List.of(), s -> classroom(s, classroom)));
        Room gym = new Room(6.5, 5.5, 7.5, 5);
        list.add(Rooms.environment("gym", "in a gym", gym, 1, List.of(), s -> gym(s, gym)));
        Room garage = new Room(4.2, 3.6, 6.4, 2.9);
        list.add(Rooms.environment("garage", "in a garage", garage, 0.9, List.of(), s -> garage(s, garage)));
        Room market = new Room(4.2, 4.2, 6.2, 3.4);
        list.add(Rooms.environment(
                "supermarket", "in a supermarket", market, 1.1, List.of(), s -> supermarket(s, market)));
    }

    private static void classroom(Scenery s, Room room) {
        Surface floor = s.chance(0.5)
                ? Surface.textured("planks", s.pick(0xc09a68, 0xa9814f), 0x6a4a2c, 0.4, 0.8)
                : Surface.textured("tiles", s.pick(0xbfc4bd, 0xc9bfa8), 0x8d9189, 0.4, 1);
        room.level(s, floor, Surface.plain(0xf2f2ee, 0.9, 0).glowing(0.2));
        Surface wall = Surface.plain(s.pick(0xe9e2c9, 0xd7e2dc, 0xe4dccf, 0xd3dde6), 0.85, 0);
        room.walls(s, wall, 1.2);
        room.skirting(s, Surface.textured("wood", 0x9a744a, 0x6f5030, 0.5, 1));
        int slate = s.pick(0x23453a, 0x2c2f33, 0x2a4a3c);
        double z = -room.back();
        s.box(Surface.textured("wood", 0xa87f50, 0x7c5a36, 0.5, 1.5), 0, 0.9, z + 0.02, 4.3, 1.4, 0.04);
        s.box(
                Surface.textured("ceramic", slate, Material.shade(slate, 0.3), 0.7, 0.5),
                0,
                0.96,
                z + 0.035,
                4.16,
                1.28,
                0.04);
        s.box(Surface.textured("wood", 0xa87f50, 0x7c5a36, 0.5, 1.5), 0, 0.88, z + 0.07, 4.2, 0.03, 0.12);
        for (int side = -1; side <= 1; side += 2) {
            Surface cork = Surface.textured("rubber", 0xb98d5c, 0x8f6a42, 0.95, 2);
            s.box(cork, side * 3.2, 1.05, z + 0.02, 1.5, 1.1, 0.04);
            for (int i = 0; i < 5; i++) {
                Surface sheet = Surface.plain(s.pick(0xf4f2ea, 0xe9e4c8, 0xdbe6ea, 0xf0dcd8), 0.8, 0);
                s.box(sheet, side * 3.2 + s.between(-0.55, 0.55), s.between(1.15, 1.8), z + 0.045, 0.21, 0.29, 0.006);
            }
        }
        lockers(s, room, s.chance(0.5) ? 1 : -1, s.pick(0xb9a27c, 0x9fb0b8, 0xc9c2ae));
        for (int i = -1; i <= 1; i++) {
            s.box(Surface.plain(0xffffff, 0.6, 0).glowing(0.9), i * 2.4, room.height() - 0.06, 0.4, 0.25, 0.05, 3);
        }
    }

    private static void lockers(Scenery s, Room room, int side, int colour) {
        Surface front = Surface.plain(colour, 0.5, 0.1);
        Surface dark = Surface.plain(0x55524c, 0.6, 0);
        double x = side * (room.halfX() - 0.2);
        for (int i = 0; i < 9; i++) {
            double z = -room.back() + 0.35 + i * 0.5;
            s.box(front, x, 0.06, z, 0.38, 0.8, 0.48);
            s.box(dark, x - side * 0.195, 0.72, z, 0.01, 0.03, 0.14);
        }
        s.box(dark, x, 0, -room.back() + 2.35, 0.34, 0.06, 4.4);
    }

    private static void gym(Scenery s, Room room) {
        room.level(
                s,
                Surface.textured("planks", s.pick(0xd0a468, 0xc08f52, 0xb98a58), 0x8a5f32, 0.25, 0.5),
                Surface.plain(0xdad7cf, 0.9, 0).glowing(0.2));
        Surface wall = Surface.textured("bricks", s.pick(0xd9cfbd, 0xb7a38a, 0xcfd3d2), 0xa09a8e, 0.9, 0.7);
        room.walls(s, wall, 1.2);
        int pad = s.pick(0x2f4a78, 0x7a2f35, 0x2f6a52);
        Surface mat = Surface.textured("leather", pad, Material.shade(pad, -0.25), 0.55, 1.5);
        for (double x = -room.halfX() + 0.6; x < room.halfX(); x += 1.2) {
            s.box(mat, x, 0.05, -room.back() + 0.05, 1.16, 1.7, 0.1);
        }
        int side = s.chance(0.5) ? 1 : -1;
        Surface beam = Surface.textured("wood", 0xc79a60, 0x8f6636, 0.5, 1);
        for (int bay = 0; bay < 5; bay++) {
            double z = -room.back() + 1 + bay;
            for (int rung = 0; rung < 12; rung++) {
                s.box(beam, side * (room.halfX() - 0.12), 0.3 + rung * 0.2, z, 0.04, 0.035, 0.9);
            }
            for (int post = -1; post <= 1; post += 2) {
                s.box(beam, side * (room.halfX() - 0.08), 0, z + post * 0.47, 0.12, 2.7, 0.05);
            }
        }
        Surface line = Surface.plain(0xf4f4f0, 0.4, 0);
        Surface other = Surface.plain(s.pick(0x2f5aa0, 0xa03535, 0x2c7a4a), 0.4, 0);
        s.ground(line, 0, 0.003, -room.back() + 1.5, room.halfX() - 0.6, 0.03);
        s.ground(line, -room.halfX() + 0.9, 0.003, 1, 0.03, room.back() - 1);
        s.ground(line, room.halfX() - 0.9, 0.003, 1, 0.03, room.back() - 1);
        s.ground(other, 0, 0.003, 1.2, room.halfX() - 0.9, 0.03);
    }

    private static void garage(Scenery s, Room room) {
        room.level(
                s,
                Surface.textured("concrete", s.pick(0xa5a39d, 0x8f8e8a, 0xb3aea4), 0x77746e, 0.8, 0.5),
                Surface.textured("planks", 0xc9bfae, 0x9a8f7e, 0.9, 0.5).glowing(0.15));
        Surface wall = s.chance(0.5)
                ? Surface.textured("bricks", s.pick(0xc9c4b8, 0xa8705a), 0x8e8a82, 0.9, 1)
                : Surface.textured("concrete", 0xcfcbc2, 0xa7a39b, 0.9, 0.5);
        room.walls(s, wall, 1.2);
        Surface door = Surface.plain(s.pick(0xe4e2dc, 0x8d9aa3, 0xb8a88c), 0.5, 0.1);
        for (int slat = 0; slat < 8; slat++) {
            s.box(door, 0, 0.02 + slat * 0.29, -room.back() + 0.03, 4.4, 0.28, 0.06);
        }
        Surface steel = STEEL;
        int side = s.chance(0.5) ? 1 : -1;
        double x = side * (room.halfX() - 0.25);
        for (int row = 0; row < 4; row++) {
            s.box(steel, x, 0.15 + row * 0.6, -0.8, 0.45, 0.03, 4.4);
            double z = -2.8;
            while (z < 1.2) {
                double width = s.between(0.25, 0.5);
                if (s.chance(0.8)) {
                    Surface tub = Surface.textured("paper", s.pick(0x9a8a70, 0x8b8478, 0x7c7f80), 0x6f665a, 0.9, 1);
                    s.box(tub, x, 0.18 + row * 0.6, z + width / 2, 0.36, s.between(0.18, 0.4), width * 0.9);
                }
                z += width;
            }
        }
        for (int post = 0; post < 4; post++) {
            s.box(steel, x - side * 0.2, 0, -2.95 + post * 1.43, 0.04, 2.1, 0.04);
            s.box(steel, x + side * 0.2, 0, -2.95 + post * 1.43, 0.04, 2.1, 0.04);
        }
        s.ground(Surface.plain(0xd9b43a, 0.7, 0), -side * 2.6, 0.003, 0.6, 0.05, 3.4);
        s.box(Surface.plain(0xffffff, 0.6, 0).glowing(0.9), 0, room.height() - 0.08, 0.2, 0.16, 0.06, 2.4);
    }

    private static void supermarket(Scenery s, Room room) {
        room.level(
                s,
                Surface.textured("tiles", s.pick(0xdedcd6, 0xcfd3d4, 0xd8cfbf), 0xa9a69f, 0.2, 1),
                Surface.textured("tiles", 0xe9eaea, 0xc4c6c6, 0.9, 0.8).glowing(0.2));
        room.walls(s, Surface.plain(s.pick(0xe3e1da, 0xd6dde0, 0xe6ddc8), 0.8, 0), 1.2);
        gondola(s, room, 0, true);
        gondola(s, room, -1, false);
        gondola(s, room, 1, false);
        int sign = s.pick(0x2f7a4a, 0xb5442e, 0x2f5a9a);
        s.box(Surface.plain(sign, 0.5, 0), 0, 2.5, -room.back() + 0.3, 2 * room.halfX(), 0.35, 0.06);
        for (int i = -1; i <= 1; i++) {
            s.box(Surface.plain(0xffffff, 0.6, 0).glowing(0.95), i * 2.4, room.height() - 0.07, 0.6, 0.2, 0.05, 7);
        }
    }

    /** Racks full of packets along the far wall (side 0) or a side wall. */
    private static void gondola(Scenery s, Room room, int side, boolean far) {
        Surface rack = Surface.plain(0xd9dadb, 0.4, 0.2);
        double length = far ? 2 * room.halfX() - 1 : room.back() + 2.6;
        for (int row = 0; row < 5; row++) {
            double y = 0.12 + row * 0.45;
            double along = 0;
            while (along < length - 0.1) {
                double width = s.between(0.14, 0.4);
                int colour = s.pick(0xb5533c, 0xd9b256, 0x6f8f5a, 0x5a7fa0, 0xcfc7b5, 0x9a6a86, 0xe8e2d4, 0x7f6a55);
                double height = s.between(0.18, 0.34);
                Surface packet = Surface.textured("paper", colour, Material.shade(colour, 0.3), 0.6, 3);
                place(s, packet, room, side, far, along + width / 2 - length / 2, y + 0.02, width * 0.96, height, 0.3);
                along += width;
            }
            place(s, rack, room, side, far, 0, y - 0.02, length, 0.04, 0.42);
        }
        place(s, rack, room, side, far, 0, 0, length, 0.1, 0.42);
    }

    private static void place(
            Scenery s,
            Surface surface,
            Room room,
            int side,
            boolean far,
            double along,
            double y,
            double width,
            double height,
            double depth) {
        if (far) {
            s.box(surface, along, y, -room.back() + 0.05 + depth / 2, width, height, depth);
        } else {
            double z = -room.back() + 0.6 + (room.back() + 2.6) / 2 + along;
            s.box(surface, side * (room.halfX() - 0.05 - depth / 2), y, z, depth, height, width);
        }
    }
}
