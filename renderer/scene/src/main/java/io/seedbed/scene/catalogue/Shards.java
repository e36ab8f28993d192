package io.seedbed.scene.catalogue;

import static io.seedbed.scene.catalogue.Forms.*;

import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.geometry.Patch;
import io.seedbed.scene.geometry.Turn;

/** Pieces of what is broken. Stateless. */
final class Shards {

    private Shards() {}

    /** One of {@code count} jagged pieces of a plate that have slid apart by a distance. */
    static Mesh wedge(double radius, int index, int count, double apart) {
        double from = FULL * index / count;
        double to = FULL * (index + 1) / count;
        double middle = (from + to) / 2;
        double[] outline = new double[2 * 10];
        point(outline, 0, 0.06 * radius, middle);
        point(outline, 1, 0.5 * radius, from - 0.13);
        for (int i = 0; i < 7; i++) {
            point(outline, 2 + i, radius, from + (to - from) * i / 6);
        }
        point(outline, 9, 0.5 * radius, to - 0.13);
        double tilt = 0.1 + 0.07 * (index % 3);
        return cut(0.009, outline)
                .turned(Turn.aboutX(-QUARTER))
                .turned(Turn.aboutZ(index % 2 == 0 ? tilt : -tilt))
                .moved(apart * StrictMath.cos(middle), 0.02, -apart * StrictMath.sin(middle));
    }

    /** A small flat chip with three or four corners. */
    static Mesh chip(double size, int kind) {
        double s = size;
        double[] outline = kind % 2 == 0
                ? new double[] {-0.5 * s, -0.3 * s, 0.5 * s, -0.4 * s, 0.1 * s, 0.6 * s}
                : new double[] {-0.6 * s, -0.2 * s, 0.2 * s, -0.5 * s, 0.6 * s, 0.2 * s, -0.1 * s, 0.5 * s};
        return cut(0.007, outline).turned(Turn.aboutX(-QUARTER + 0.12)).moved(0, 0.012, 0);
    }

    /** A round wall from the ground to a jagged edge, from inside and outside. */
    static Mesh jagged(double lower, double upper, double height, double thickness) {
        Patch.Form outer = (u, t) -> wall(lower, upper, height, u, t);
        Patch.Form inner = (u, t) -> wall(lower - thickness, upper - thickness, height, 1 - u, t);
        return all(Patch.mesh(32, 5, 1, 1, outer), Patch.mesh(32, 5, 1, 1, inner));
    }

    private static io.seedbed.scene.geometry.Vec3 wall(double lower, double upper, double height, double u, double t) {
        double teeth = Math.abs((u * 5.5) % 1 - 0.5) * 0.9 + Math.abs((u * 8) % 1 - 0.5) * 0.5;
        double y = t * height * (0.5 + 0.75 * teeth);
        double r = lower + (upper - lower) * StrictMath.sin(QUARTER * Math.min(1, y / height));
        return v(-r * StrictMath.cos(FULL * u), y, r * StrictMath.sin(FULL * u));
    }

    private static void point(double[] outline, int i, double radius, double angle) {
        outline[2 * i] = radius * StrictMath.cos(angle);
        outline[2 * i + 1] = radius * StrictMath.sin(angle);
    }
}
