package io.seedbed.scene.environment;

import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.surface.Material;
import io.seedbed.scene.surface.Surface;
import java.util.List;

/**
 * Four walls, floor and ceiling around the origin, seen from inside only.
 *
 * @param halfX half of the width
 * @param back distance of the far wall from the origin
 * @param front distance of the wall behind the camera
 * @param height of the ceiling
 */
record Room(double halfX, double back, double front, double height) {

    /** The times that suit a room with windows. */
    static final List<String> TIMES = List.of("indoor", "overcast", "sunset", "night");

    private static final double SILL = 0.95;

    /** Where things may stand: so far from the walls. */
    Box floor(double sides, double behind) {
        return new Box(Vec3.of(-halfX + sides, 0, -back + behind), Vec3.of(halfX - sides, height - 0.3, front - 2.6));
    }

    /** Where the camera may be. */
    Box cameras() {
        double x = Math.min(1.6, halfX - 0.8);
        return new Box(Vec3.of(-x, 0.5, front - 1.6), Vec3.of(x, height - 0.5, front - 0.3));
    }

    /** Floor and ceiling. */
    void level(Scenery scenery, Surface floor, Surface ceiling) {
        double depth = (back + front) / 2;
        scenery.ground(floor, 0, 0, (front - back) / 2, halfX, depth);
        scenery.add(
                ceiling,
                io.seedbed.scene.geometry.Shapes.floor(Vec3.ZERO, halfX, depth)
                        .turned(io.seedbed.scene.geometry.Turn.aboutX(Math.PI))
                        .moved(0, height, (front - back) / 2));
    }

    /** All walls, the far one with windows at the given middles, each so wide. */
    void walls(Scenery scenery, Surface wall, double windowWidth, double... windows) {
        side(scenery, wall, -halfX, true);
        side(scenery, wall, halfX, false);
        scenery.wall(wall, Vec3.of(-halfX, 0, front), Vec3.of(halfX, 0, front), height);
        double top = Math.min(height - 0.25, SILL + 1.35);
        double x = halfX;
        for (int i = windows.length - 1; i >= 0; i--) {
            double right = windows[i] + windowWidth / 2;
            double left = windows[i] - windowWidth / 2;
            far(scenery, wall, x, right, 0, height);
            far(scenery, wall, right, left, 0, SILL);
            far(scenery, wall, right, left, top, height);
            frame(scenery, left, right, top);
            x = left;
        }
        far(scenery, wall, x, -halfX, 0, height);
    }

    /** A strip along the foot of the walls. */
    void skirting(Scenery scenery, Surface surface) {
        double long0 = front + back;
        scenery.box(surface, 0, 0, -back + 0.01, 2 * halfX, 0.1, 0.02);
        scenery.box(surface, -halfX + 0.01, 0, (front - back) / 2, 0.02, 0.1, long0);
        scenery.box(surface, halfX - 0.01, 0, (front - back) / 2, 0.02, 0.1, long0);
    }

    private void side(Scenery scenery, Surface wall, double x, boolean left) {
        Vec3 behind = Vec3.of(x, 0, -back);
        Vec3 before = Vec3.of(x, 0, front);
        scenery.wall(wall, left ? behind : before, left ? before : behind, height);
    }

    private void far(Scenery scenery, Surface wall, double from, double to, double low, double high) {
        if (from - to > 1e-6) {
            scenery.wall(wall, Vec3.of(from, low, -back), Vec3.of(to, low, -back), high - low);
        }
    }

    private void frame(Scenery scenery, double left, double right, double top) {
        Surface white = Surface.plain(0xf0eeea, 0.4, 0);
        double width = right - left;
        double middle = (left + right) / 2;
        double z = -back - 0.02;
        double high = top - SILL;
        scenery.box(white, middle, SILL - 0.05, z + 0.06, width + 0.12, 0.05, 0.2);
        scenery.box(white, middle, top - 0.05, z, width, 0.05, 0.06);
        scenery.box(white, left + 0.025, SILL, z, 0.05, high, 0.06);
        scenery.box(white, right - 0.025, SILL, z, 0.05, high, 0.06);
        scenery.box(white, middle, SILL, z, 0.04, high, 0.05);
        scenery.box(white, middle, SILL + 0.6 * high, z, width, 0.04, 0.05);
        Surface pane = Material.GLASS.in(0xdfe8ea).seeThrough(0.12);
        scenery.wall(pane, Vec3.of(right, SILL, z), Vec3.of(left, SILL, z), high);
    }
}
