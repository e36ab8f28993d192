package io.seedbed.scene.surface;

import static io.seedbed.scene.surface.Noise.cells;
import static io.seedbed.scene.surface.Noise.cloud;
import static io.seedbed.scene.surface.Noise.cracks;
import static io.seedbed.scene.surface.Noise.hash;
import static io.seedbed.scene.surface.Noise.step;
import static io.seedbed.scene.surface.Noise.value;

import java.util.Map;

/** Floors, walls, ground and plants. Pure functions. */
final class GroundPatterns {

    private GroundPatterns() {}

    static void addTo(Map<String, Pattern> all) {
        all.put(
                "bricks",
                new Pattern(
                        (u, v) -> joint(u, v) < 0.5 ? 1 : 0,
                        (u, v) -> joint(u, v) < 0.5
                                ? 1
                                : 0.8 + 0.35 * brick(u, v) + 0.1 * (value(u, v, 64, 64, 141) - 0.5),
                        (u, v) -> 0.012 * joint(u, v) + 0.004 * value(u, v, 64, 64, 142)));
        all.put(
                "tiles",
                new Pattern(
                        (u, v) -> 1 - step(0.012, 0.02, seam(u, v, 2)),
                        (u, v) -> 0.96
                                + 0.06 * hash((int) (u * 2), (int) (v * 2), 151)
                                + 0.04 * (cloud(u, v, 4, 4, 152) - 0.5),
                        (u, v) -> 0.006 * step(0.008, 0.03, seam(u, v, 2))));
        all.put(
                "planks",
                new Pattern(
                        GroundPatterns::plank,
                        (u, v) -> 0.86 + 0.26 * hash((int) (u * 6), board(u, v), 161),
                        (u, v) -> 0.005 * step(0.0, 0.03, side(u, v))));
        all.put(
                "grass",
                new Pattern(
                        (u, v) -> step(0.25, 0.75, 0.6 * value(u, v, 100, 60, 171) + 0.4 * cloud(u, v, 5, 5, 172)),
                        (u, v) -> 0.7 + 0.3 * cloud(u, v, 3, 3, 173) + 0.35 * value(u, v, 120, 70, 174),
                        (u, v) -> 0.02 * value(u, v, 90, 60, 171)));
        all.put(
                "asphalt",
                new Pattern(
                        (u, v) -> 0.6 * value(u, v, 120, 120, 181) + 0.4 * cloud(u, v, 4, 4, 182),
                        (u, v) -> 0.84 + 0.32 * value(u, v, 128, 128, 183),
                        (u, v) -> 0.008 * value(u, v, 110, 110, 184)));
        all.put(
                "concrete",
                new Pattern(
                        (u, v) -> 0.6 * cloud(u, v, 5, 5, 186) + 0.3 * step(0.75, 0.85, value(u, v, 70, 70, 187)),
                        (u, v) -> 0.94 + 0.12 * cloud(u, v, 16, 16, 188),
                        (u, v) -> 0.002 * value(u, v, 80, 80, 189)));
        all.put(
                "sand",
                new Pattern(
                        (u, v) -> 0.5 * cloud(u, v, 6, 6, 191) + 0.3 * value(u, v, 120, 120, 192),
                        (u, v) -> 0.92 + 0.16 * value(u, v, 128, 128, 193),
                        (u, v) -> 0.016 * ripple(u, v) + 0.003 * value(u, v, 120, 120, 194)));
        all.put(
                "snow",
                new Pattern(
                        (u, v) -> 0.5 * cloud(u, v, 4, 4, 201),
                        (u, v) -> 0.97 + 0.06 * value(u, v, 100, 100, 202),
                        (u, v) -> 0.03 * cloud(u, v, 5, 5, 203)));
        all.put(
                "water",
                new Pattern(
                        (u, v) -> step(0.3, 0.8, cloud(u, v, 4, 8, 211)),
                        Pattern.FULL,
                        (u, v) -> 0.03 * cloud(u, v, 5, 9, 212)));
        all.put(
                "earth",
                new Pattern(
                        (u, v) -> step(0.3, 0.7, cloud(u, v, 8, 8, 221)),
                        (u, v) -> 0.8 + 0.4 * cloud(u, v, 30, 30, 222),
                        (u, v) -> 0.02 * cloud(u, v, 20, 20, 223)));
        all.put(
                "bark",
                new Pattern(
                        (u, v) -> step(0.35, 0.65, ridge(u, v)),
                        (u, v) -> 0.85 + 0.3 * value(u, v, 40, 20, 231),
                        (u, v) -> -0.03 * ridge(u, v)));
        all.put(
                "leaf",
                new Pattern(
                        (u, v) -> 0.75 * step(0.2, 0.75, cells(u, v, 9, 241)) + 0.25 * cloud(u, v, 4, 4, 242),
                        (u, v) -> 0.8 + 0.4 * hash(cell(u, 18), cell(v, 18), 243) * cells(u, v, 18, 244),
                        (u, v) -> 0.05 * (1 - cells(u, v, 9, 241))));
        all.put(
                "cobbles",
                new Pattern(
                        (u, v) -> 1 - step(0.03, 0.16, cracks(u, v, 7, 251)),
                        (u, v) -> 0.85 + 0.3 * cloud(u, v, 10, 10, 252),
                        (u, v) -> 0.03 * step(0, 0.4, cracks(u, v, 7, 251))));
        all.put(
                "windows",
                new Pattern(
                        (u, v) -> pane(u) && pane(v) ? 1 : 0,
                        (u, v) -> pane(u) && pane(v) ? 0.7 + 0.6 * hash(cell(u, 4), cell(v, 4), 261) : 1,
                        (u, v) -> pane(u) && pane(v) ? 0 : 0.02));
    }

    private static int cell(double t, int count) {
        return (int) Math.floor(t * count);
    }

    private static boolean pane(double t) {
        double inside = t * 4 - Math.floor(t * 4);
        return inside > 0.25 && inside < 0.75;
    }

    private static double brick(double u, double v) {
        int row = cell(v, 8);
        return hash(Math.floorMod((int) Math.floor(u * 4 + row % 2 * 0.5), 4), row, 143);
    }

    /** 0 in the mortar, 1 on the brick. */
    private static double joint(double u, double v) {
        double x = u * 4 + cell(v, 8) % 2 * 0.5;
        double y = v * 8;
        double across = 2 * Math.abs(x - Math.rint(x));
        double up = Math.abs(y - Math.rint(y));
        return step(0.05, 0.09, Math.min(across, up));
    }

    private static double seam(double u, double v, int count) {
        double x = u * count;
        double y = v * count;
        return Math.min(Math.abs(x - Math.rint(x)), Math.abs(y - Math.rint(y)));
    }

    private static int board(double u, double v) {
        return (int) Math.floor(v + hash(cell(u, 6), 0, 162)) % 2;
    }

    private static double side(double u, double v) {
        double x = u * 6;
        double y = v + hash(cell(u, 6), 0, 162);
        return Math.min(Math.abs(x - Math.rint(x)), 8 * Math.abs(y - Math.rint(y)));
    }

    private static double plank(double u, double v) {
        double gap = 1 - step(0.015, 0.04, side(u, v));
        double fibre = 0.5 * value(u, v, 90, 4, 163) + 0.3 * cloud(u, v, 24, 2, 164);
        return Math.max(gap, 0.8 * fibre);
    }

    private static double ripple(double u, double v) {
        return 0.5 + 0.5 * StrictMath.sin(2 * Math.PI * (6 * v + 1.5 * cloud(u, v, 3, 3, 195)));
    }

    private static double ridge(double u, double v) {
        return Math.abs(2 * value(u + 0.05 * value(u, v, 6, 6, 232), v, 14, 4, 233) - 1);
    }
}
