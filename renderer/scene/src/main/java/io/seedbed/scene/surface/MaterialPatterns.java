package io.seedbed.scene.surface;

import static io.seedbed.scene.surface.Noise.cells;
import static io.seedbed.scene.surface.Noise.cloud;
import static io.seedbed.scene.surface.Noise.cracks;
import static io.seedbed.scene.surface.Noise.step;
import static io.seedbed.scene.surface.Noise.value;

import java.util.Map;

/** The grain of the materials that captions name. Pure functions. */
final class MaterialPatterns {

    private MaterialPatterns() {}

    static void addTo(Map<String, Pattern> all) {
        all.put(
                "wood",
                new Pattern(
                        MaterialPatterns::grain,
                        (u, v) -> 0.94 + 0.12 * value(u, v, 48, 3, 21),
                        (u, v) -> 0.0012 * value(u, v, 96, 3, 22) - 0.0016 * grain(u, v)));
        all.put(
                "metal",
                new Pattern(
                        (u, v) -> 0.5 * cloud(u, v, 3, 3, 31),
                        (u, v) -> 0.93 + 0.14 * value(u, v, 2, 160, 32),
                        (u, v) -> 0.0007 * value(u, v, 2, 128, 33)));
        all.put(
                "fabric",
                new Pattern(
                        (u, v) -> 0.75 * weave(u, v) + 0.25 * cloud(u, v, 6, 6, 41),
                        (u, v) -> 0.92 + 0.16 * value(u, v, 64, 64, 42),
                        (u, v) -> 0.006 * (1 - weave(u, v))));
        all.put(
                "leather",
                new Pattern(
                        (u, v) -> 0.75 * (1 - step(0.02, 0.2, cracks(u, v, 22, 51))) + 0.25 * cloud(u, v, 4, 4, 52),
                        (u, v) -> 0.96 + 0.08 * cloud(u, v, 4, 4, 53),
                        (u, v) -> 0.010 * step(0, 0.3, cracks(u, v, 22, 51))));
        all.put(
                "rubber",
                new Pattern(
                        (u, v) -> 0.5 * value(u, v, 64, 64, 61),
                        Pattern.FULL,
                        (u, v) -> 0.004 * value(u, v, 90, 90, 62)));
        all.put(
                "stone",
                new Pattern(
                        (u, v) -> 0.7 * step(0.35, 0.7, cloud(u, v, 6, 6, 71))
                                + 0.3 * step(0.6, 0.75, value(u, v, 60, 60, 72)),
                        (u, v) -> 0.85 + 0.3 * cloud(u, v, 24, 24, 73),
                        (u, v) -> 0.02 * cloud(u, v, 14, 14, 74)));
        all.put("ceramic", new Pattern((u, v) -> 0.35 * cloud(u, v, 2, 2, 81), Pattern.FULL, Pattern.NONE));
        all.put(
                "fur",
                new Pattern(
                        MaterialPatterns::strands,
                        (u, v) -> 0.82 + 0.36 * cloud(u, v, 9, 9, 91),
                        (u, v) -> 0.02 * (1 - strands(u, v))));
    }

    /** Growth rings cut lengthwise: lines along v that wander. */
    private static double grain(double u, double v) {
        double bend = cloud(u, v, 3, 1, 5);
        double ring = 0.5 + 0.5 * StrictMath.sin(2 * Math.PI * (7 * u + 1.6 * bend));
        double fibre = value(u, v, 110, 5, 9);
        return Math.max(0, Math.min(1, 0.65 * ring * ring + 0.45 * fibre - 0.1));
    }

    private static double weave(double u, double v) {
        double a = StrictMath.sin(2 * Math.PI * 20 * u);
        double b = StrictMath.sin(2 * Math.PI * 20 * v);
        return 0.5 + 0.5 * a * b;
    }

    private static double strands(double u, double v) {
        double lean = 0.06 * value(u, v, 4, 4, 92);
        double tuft = value(u + lean, v, 40, 11, 93);
        return Math.max(0, Math.min(1, 0.6 * tuft + 0.5 * cells(u, v, 14, 94) - 0.1));
    }
}
