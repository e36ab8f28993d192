package io.seedbed.scene.surface;

import static io.seedbed.scene.surface.Noise.cloud;
import static io.seedbed.scene.surface.Noise.step;
import static io.seedbed.scene.surface.Noise.value;

import java.util.Map;

/** What is printed, woven or papered in two colours. Pure functions. */
final class ClothPatterns {

    private ClothPatterns() {}

    static void addTo(Map<String, Pattern> all) {
        all.put("stripes", Pattern.raised((u, v) -> band(v, 2), ClothPatterns::thread));
        all.put("pinstripes", Pattern.raised((u, v) -> 1 - step(0.03, 0.05, edge(u * 4)), ClothPatterns::thread));
        all.put("checks", Pattern.raised((u, v) -> (band(u, 2) + band(v, 2)) / 2, ClothPatterns::thread));
        all.put("chequers", Pattern.of((u, v) -> band(u, 1) == band(v, 1) ? 0 : 1));
        all.put("dots", Pattern.raised((u, v) -> 1 - step(0.2, 0.23, dot(u, v, 3)), ClothPatterns::thread));
        all.put(
                "carpet",
                new Pattern(
                        (u, v) -> 0.6 * value(u, v, 90, 90, 101) + 0.3 * cloud(u, v, 7, 7, 102),
                        (u, v) -> 0.86 + 0.28 * value(u, v, 110, 110, 103),
                        (u, v) -> 0.01 * value(u, v, 100, 100, 101)));
        all.put(
                "wallpaper",
                new Pattern(ClothPatterns::sprigs, (u, v) -> 0.98 + 0.04 * value(u, v, 64, 64, 111), Pattern.NONE));
        all.put(
                "paper",
                new Pattern(
                        (u, v) -> 0.25 * cloud(u, v, 8, 8, 121),
                        (u, v) -> 0.97 + 0.06 * value(u, v, 80, 80, 122),
                        Pattern.NONE));
        all.put("print", new Pattern(ClothPatterns::lines, Pattern.FULL, Pattern.NONE));
    }

    /** 0 and 1 in turn, {@code pairs} times over the square. */
    private static double band(double t, int pairs) {
        return Math.floorMod((int) Math.floor(t * 2 * pairs), 2);
    }

    /** Distance to the nearest whole number. */
    private static double edge(double t) {
        return Math.abs(t - Math.rint(t));
    }

    private static double dot(double u, double v, int count) {
        double x = u * count;
        double y = v * count;
        double here = Math.hypot(edge(x), edge(y));
        double between = Math.hypot(edge(x + 0.5), edge(y + 0.5));
        return Math.min(here, between);
    }

    private static double thread(double u, double v) {
        return 0.0015 * value(u, v, 90, 90, 131);
    }

    private static double sprigs(double u, double v) {
        double x = edge(u * 4 + 0.5 * band(v, 2));
        double y = edge(v * 4);
        double leaf = Math.abs(x - 0.8 * y * y) + 0.35 * y;
        return 0.8 * (1 - step(0.08, 0.14, leaf)) + 0.2 * (1 - step(0.01, 0.03, edge(u * 8)));
    }

    /** Lines of words, as on a page. */
    private static double lines(double u, double v) {
        double y = v * 24;
        int row = (int) Math.floor(y);
        boolean margin = u < 0.1 || u > 0.9 || v < 0.08 || v > 0.92;
        boolean gap = y - row > 0.55 || value(u, 0, 40, 1, row) < 0.32;
        return margin || gap ? 0 : 0.85;
    }
}
