package io.seedbed.scene.person.wear;

import io.seedbed.scene.geometry.Sdf;
import io.seedbed.scene.geometry.Shapes;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.person.rig.Joint;

/** What is worn on the feet. All soles stand on y = 0. */
final class Footwear {

    private static final double CELL = 0.0165;

    private Footwear() {}

    static void shoes(Tailor tailor, boolean under) {
        sole(tailor, Tone.DARK, 0.042, 0.016);
        double x = ankle(tailor).x();
        Sdf upper = Sdf.join(
                0.025,
                Sdf.limb(Vec3.of(x, 0.046, -0.055), Vec3.of(x + 0.009, 0.034, 0.1), 0.037, 0.034),
                Sdf.ellipsoid(Vec3.of(x + 0.013, 0.03, 0.125), 0.041, 0.027, 0.062),
                Sdf.limb(Vec3.of(x, 0.06, -0.03), Vec3.of(x, 0.09, -0.026), 0.042, 0.043));
        uppers(tailor, Tone.MAIN, upper.and(Anatomy.above(0.012), 0.004).and(Anatomy.below(0.098), 0.006), 0.1);
    }

    static void sneakers(Tailor tailor, boolean under) {
        sole(tailor, Tone.LIGHT, 0.046, 0.028);
        double x = ankle(tailor).x();
        Sdf upper = Sdf.join(
                0.028,
                Sdf.limb(Vec3.of(x, 0.054, -0.052), Vec3.of(x + 0.008, 0.044, 0.1), 0.04, 0.037),
                Sdf.ellipsoid(Vec3.of(x + 0.011, 0.04, 0.12), 0.043, 0.031, 0.062),
                Sdf.limb(Vec3.of(x, 0.07, -0.03), Vec3.of(x, 0.112, -0.026), 0.046, 0.046));
        uppers(tailor, Tone.MAIN, upper.and(Anatomy.above(0.02), 0.004).and(Anatomy.below(0.118), 0.006), 0.12);
        for (int i = 0; i < 3; i++) {
            tailor.twins(
                    Tone.LIGHT,
                    Joint.LEFT_FOOT,
                    Shapes.box(Vec3.of(x + 0.005, 0.097 - 0.011 * i, 0.022 + 0.022 * i), 0.022, 0.004, 0.005, 0.003));
        }
    }

    static void boots(Tailor tailor, boolean under) {
        sole(tailor, Tone.DARK, 0.046, 0.026);
        shaft(tailor, 0.3, 0.024, 0.042);
    }

    static void rubberBoots(Tailor tailor, boolean under) {
        sole(tailor, Tone.DARK, 0.048, 0.022);
        shaft(tailor, 0.37, 0.036, 0.046);
        Vec3 ankle = ankle(tailor);
        double k = 0.4 + 0.6 * tailor.body().limbs();
        Sdf rim = Sdf.cylinder(Vec3.of(ankle.x() - 0.006, 0.36, -0.014), 0.083 * k, 0.012)
                .grown(0.003);
        tailor.close(Tone.TRIM, rim.twin(), Tailor.span(ankle.x() + 0.11, 0.33, 0.39, -0.13, 0.1), 0.019);
    }

    static void sandals(Tailor tailor, boolean under) {
        sole(tailor, Tone.LEATHER, 0.044, 0.014);
        Vec3 ankle = ankle(tailor);
        double x = ankle.x();
        Sdf straps = Sdf.join(
                        0.004,
                        Sdf.ellipsoid(Vec3.of(x + 0.009, 0.02, 0.095), 0.045, 0.042, 0.02),
                        Sdf.ellipsoid(Vec3.of(x + 0.004, 0.03, 0.035), 0.043, 0.046, 0.014),
                        Sdf.cylinder(Vec3.of(x, 0.088, -0.022), 0.044, 0.01))
                .and(Anatomy.above(0.01), 0.004);
        uppers(tailor, Tone.MAIN, straps, 0.1);
    }

    private static Vec3 ankle(Tailor tailor) {
        return tailor.body().skeleton().at(Joint.LEFT_FOOT);
    }

    private static void sole(Tailor tailor, Tone tone, double wide, double high) {
        double x = ankle(tailor).x();
        Sdf form = Sdf.join(
                0.03,
                Sdf.cylinder(Vec3.of(x, high / 2, -0.052), wide * 0.88, high),
                Sdf.cylinder(Vec3.of(x + 0.006, high / 2, 0.03), wide * 0.84, high),
                Sdf.ellipsoid(Vec3.of(x + 0.012, high / 2, 0.115), wide * 1.04, 0.06, 0.078));
        Sdf flat = form.and(Anatomy.above(0), 0.003).and(Anatomy.below(high), 0.003);
        uppers(tailor, tone, flat, high);
    }

    private static void shaft(Tailor tailor, double until, double ease, double foot) {
        Anatomy body = tailor.body();
        double x = ankle(tailor).x();
        Sdf boot = Sdf.join(
                0.035,
                body.leg(ease),
                Sdf.limb(Vec3.of(x, 0.055, -0.05), Vec3.of(x + 0.009, 0.045, 0.1), foot, foot * 0.92),
                Sdf.ellipsoid(Vec3.of(x + 0.013, 0.042, 0.12), foot * 1.03, 0.034, 0.066));
        uppers(tailor, Tone.MAIN, boot.and(Anatomy.above(0.016), 0.004).and(Anatomy.below(until), 0.006), until);
    }

    private static void uppers(Tailor tailor, Tone tone, Sdf left, double high) {
        double x = ankle(tailor).x();
        tailor.close(tone, left.twin(), Tailor.span(x + 0.13, -0.005, high + 0.01, -0.13, 0.21), CELL);
    }
}
