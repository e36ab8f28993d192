package io.seedbed.scene.environment;

import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.surface.Material;
import io.seedbed.scene.surface.Surface;
import java.util.List;

/** Places between houses. */
final class Streets {

    static final List<String> TIMES = List.of("noon", "morning", "sunset", "overcast", "night");
    static final Box FLOOR = new Box(Vec3.of(-4.5, 0, -4.5), Vec3.of(4.5, 8, 4));
    static final Box CAMERAS = new Box(Vec3.of(-3, 0.5, 4.5), Vec3.of(3, 3, 9.5));

    private static final Surface KERB = Surface.textured("concrete", 0xb0ada6, 0x8b8881, 0.9, 0.8);

    private Streets() {}

    static void addTo(List<Environment> list) {
        list.add(new Environment(
                "street", "on a street", false, TIMES, List.of("house"), FLOOR, CAMERAS, Streets::street));
        list.add(
                new Environment("plaza", "on a plaza", false, TIMES, List.of("house"), FLOOR, CAMERAS, Streets::plaza));
    }

    private static void street(Scenery s) {
        s.ground(
                Surface.textured("asphalt", s.pick(0x77787b, 0x848482, 0x6c6d70), 0x55565a, 0.9, 0.7), 0, 0, 0, 90, 60);
        Surface pavement = Surface.textured("tiles", s.pick(0xa8a49b, 0x9a9a98, 0xb3a998), 0x7f7b73, 0.9, 1.3);
        s.box(KERB, 0, 0, -5.6, 180, 0.13, 0.2);
        s.ground(pavement, 0, 0.12, -8.2, 90, 2.5);
        Surface line = Surface.plain(0xe6e4dc, 0.8, 0);
        double dash = s.between(0, 3);
        for (int i = -8; i <= 8; i++) {
            s.ground(line, i * 4 + dash, 0.006, -4.6, 0.9, 0.06);
        }
        row(s, -10.6, 0.12);
        for (int i = -2; i <= 2; i++) {
            lantern(s, i * 11 + 5.5, -6.1);
        }
    }

    /** A row of houses that face the camera. */
    private static void row(Scenery s, double z, double y) {
        double x = -42 + s.between(0, 5);
        while (x < 42) {
            double width = s.between(6, 10);
            facade(s, x + width / 2, y, z, width, s.pick(2, 3, 3, 4));
            x += width + (s.chance(0.25) ? 1.5 : 0);
        }
    }

    private static void facade(Scenery s, double x, double y, double z, double width, int floors) {
        int colour = s.pick(0xb98a72, 0xd8c8a8, 0xc7b9a5, 0xa8735c, 0xcfd2cc, 0xb3a48c, 0x93989a, 0xdab38c);
        boolean brick = s.chance(0.4);
        Surface wall = brick
                ? Surface.textured("bricks", colour, Material.shade(colour, 0.35), 0.9, 0.5)
                : Surface.textured("concrete", colour, Material.shade(colour, -0.12), 0.9, 0.3);
        double height = floors * 3.1 + 0.6;
        s.box(wall, x, y, z - 4, width, height, 8);
        Surface roof = Surface.textured("tiles", s.pick(0x7a4a3a, 0x55504c, 0x6a5a50), 0x3f3a36, 0.9, 1.5);
        s.box(roof, x, y + height, z - 3.9, width + 0.1, 0.35, 8.5);
        Surface trim = Surface.plain(Material.shade(colour, 0.45), 0.7, 0);
        Surface pane = Surface.plain(s.pick(0x2f3d4a, 0x3a4650, 0x28323c), 0.08, 0.1);
        int columns = (int) Math.max(2, Math.floor(width / 2.1));
        for (int level = 0; level < floors; level++) {
            for (int column = 0; column < columns; column++) {
                double wx = x + (column + 0.5 - columns / 2.0) * width / columns;
                boolean door = level == 0 && column == columns / 2;
                double high = door ? 2.2 : 1.5;
                double low = y + level * 3.1 + (door ? 0 : 1);
                Surface fill =
                        door ? Surface.textured("wood", s.pick(0x5a3d2a, 0x2f4a3f, 0x6a2f2a), 0x3a2a1e, 0.5, 1) : pane;
                s.box(trim, wx, low - 0.06, z + 0.02, 1.2, high + 0.12, 0.08);
                s.box(fill, wx, low, z + 0.05, 1.0, high, 0.06);
                if (!door) {
                    s.box(trim, wx, low, z + 0.06, 0.06, high, 0.07);
                }
            }
        }
    }

    private static void lantern(Scenery s, double x, double z) {
        Surface iron = Surface.plain(0x3a3d40, 0.5, 0.6);
        s.pillar(iron, x, 0.1, z, 0.08, 0.05, 4.6);
        s.box(iron, x, 4.7, z + 0.5, 0.08, 0.08, 1.2);
        s.box(Surface.plain(0xfff0cc, 0.5, 0).glowing(0.8), x, 4.62, z + 0.95, 0.16, 0.08, 0.4);
    }

    private static void plaza(Scenery s) {
        Surface stone = s.chance(0.5)
                ? Surface.textured("cobbles", s.pick(0xa39a8c, 0x96948f, 0xb0a08a), 0x6d675e, 0.85, 0.55)
                : Surface.textured("tiles", s.pick(0xb9b0a0, 0xa8a6a0, 0xc4b49a), 0x8a8377, 0.8, 0.6);
        s.ground(stone, 0, 0, 0, 90, 60);
        row(s, -16, 0);
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 3; i++) {
                double x = side * (8 + 5.5 * i);
                s.box(KERB, x, 0, -11, 1.5, 0.5, 1.5);
                int green = s.pick(0x4d6b39, 0x557a3c);
                s.lump(
                        Surface.textured("leaf", green, Material.shade(green, -0.4), 0.9, 1),
                        Vec3.of(x, 0.95, -11),
                        0.7,
                        0.65,
                        0.7,
                        14);
            }
        }
        for (int i = -8; i <= 8; i++) {
            s.pillar(Surface.plain(0x4a4d4e, 0.5, 0.5), i * 2.6, 0, -7.6, 0.09, 0.07, 0.8);
        }
    }
}
