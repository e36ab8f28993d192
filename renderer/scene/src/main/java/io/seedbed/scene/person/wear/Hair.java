package io.seedbed.scene.person.wear;

import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.geometry.Sdf;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.person.rig.Shape;
import java.util.List;

/** Hair styles as solids, in the head's own axes. */
enum Hair {
    SHORT(0.0155),
    CROPPED(0.0165),
    LONG(0.0185),
    WAVY(0.0185),
    BOB(0.0175),
    BUN(0.0155),
    PONYTAIL(0.0155),
    PIGTAILS(0.0155),
    CURLY(0.0165),
    AFRO(0.0195);

    private static final Sdf FACE = Sdf.join(
            0.03,
            Sdf.ellipsoid(Vec3.of(0, 0.062, 0.125), 0.071, 0.098, 0.085),
            Sdf.ellipsoid(Vec3.of(0, 0.12, 0.12), 0.058, 0.045, 0.06));
    private static final Sdf NAPE = Sdf.below(Vec3.of(0, -0.9, 0.43), -0.062);

    private final double cell;

    Hair(double cell) {
        this.cell = cell;
    }

    /** The hair of a head; under a hat only what is seen below it. */
    List<Layer> on(Shape shape, boolean hat) {
        Tailor tailor = new Tailor(shape);
        Face face = new Face(tailor.body());
        Sdf own = hat ? solid().and(Headwear.BRIM, 0.01) : solid();
        Box within = new Box(Vec3.of(-0.185, -0.2, -0.235), Vec3.of(0.185, 0.335, 0.145));
        return tailor.mesh(
                        Tone.HAIR,
                        face.place(Tailor.surface(own, within, cell, 0.5)),
                        tailor.weights().hair())
                .layers();
    }

    private Sdf solid() {
        return switch (this) {
            case SHORT ->
                cap(0.0885, 0.103, 0.106, 0.14)
                        .plus(Sdf.ellipsoid(Vec3.of(-0.014, 0.2, 0.04), 0.062, 0.034, 0.052), 0.035)
                        .minus(FACE, 0.012)
                        .and(NAPE, 0.01);
            case CROPPED -> cap(0.083, 0.0975, 0.101, 0.137).minus(FACE, 0.012).and(NAPE, 0.01);
            case LONG ->
                cap(0.088, 0.1, 0.106, 0.141)
                        .plus(fall(-0.14, 0.006), 0.04)
                        .plus(locks(-0.1), 0.03)
                        .minus(FACE, 0.015);
            case WAVY ->
                waved(cap(0.093, 0.104, 0.11, 0.14)
                        .plus(fall(-0.1, 0.02), 0.04)
                        .plus(locks(-0.07), 0.03)
                        .minus(FACE, 0.012));
            case BOB ->
                Sdf.join(
                                0.03,
                                cap(0.092, 0.102, 0.108, 0.14),
                                Sdf.box(Vec3.of(0, 0.085, -0.035), 0.099, 0.075, 0.066, 0.045))
                        .and(Sdf.below(Vec3.of(0, -1, 0.1), -0.022), 0.012)
                        .minus(FACE.grown(0.004), 0.012);
            case BUN -> tight().plus(Sdf.ball(Vec3.of(0, 0.225, -0.085), 0.048), 0.015);
            case PONYTAIL -> tight().plus(tail(Vec3.of(0, 0.185, -0.105)), 0.015);
            case PIGTAILS ->
                tight().plus(
                                Sdf.join(
                                                0.03,
                                                Sdf.ball(Vec3.of(0.1, 0.15, -0.03), 0.028),
                                                Sdf.limb(
                                                        Vec3.of(0.118, 0.13, -0.03),
                                                        Vec3.of(0.125, 0.0, -0.02),
                                                        0.034,
                                                        0.016))
                                        .twin(),
                                0.01);
            case CURLY ->
                bumps(cap(0.098, 0.112, 0.115, 0.142).plus(fall(0.015, 0.02), 0.03), 62, 0.008)
                        .minus(FACE, 0.012)
                        .and(Sdf.below(Vec3.of(0, -0.97, 0.24), -0.03), 0.01);
            case AFRO ->
                bumps(Sdf.ellipsoid(Vec3.of(0, 0.16, -0.03), 0.148, 0.142, 0.145), 55, 0.006)
                        .minus(FACE.grown(0.006), 0.012)
                        .minus(Sdf.ellipsoid(Vec3.of(0, 0.06, 0.14), 0.1, 0.115, 0.1), 0.02);
        };
    }

    private static Sdf cap(double rx, double ry, double rz, double y) {
        return Sdf.ellipsoid(Vec3.of(0, y, -0.016), rx, ry, rz);
    }

    private static Sdf tight() {
        return cap(0.085, 0.0985, 0.103, 0.138).minus(FACE, 0.012).and(NAPE, 0.012);
    }

    private static Sdf fall(double low, double more) {
        return Sdf.limb(Vec3.of(0.03, 0.12, -0.062), Vec3.of(0.04, low, -0.09), 0.056 + more, 0.042 + more)
                .twin()
                .and(Sdf.below(Vec3.of(0, -1, 0), -low + 0.03), 0.02);
    }

    private static Sdf locks(double low) {
        return Sdf.limb(Vec3.of(0.078, 0.12, -0.005), Vec3.of(0.088, low, 0.012), 0.024, 0.026)
                .twin();
    }

    private static Sdf tail(Vec3 root) {
        return Sdf.join(
                0.03,
                Sdf.ball(root.plus(Vec3.of(0, 0.003, -0.008)), 0.027),
                Sdf.limb(root.plus(Vec3.of(0, -0.005, -0.045)), root.plus(Vec3.of(0, -0.1, -0.075)), 0.034, 0.036),
                Sdf.limb(root.plus(Vec3.of(0, -0.1, -0.075)), root.plus(Vec3.of(0, -0.21, -0.06)), 0.036, 0.014));
    }

    private static Sdf waved(Sdf hair) {
        return (x, y, z) -> {
            double d = hair.at(x, y, z);
            return d > 0.05 || d < -0.05
                    ? d
                    : d + 0.007 * StrictMath.sin(y * 75 + 2 * x / 0.1) * Math.min(1, Math.max(0, (0.14 - y) / 0.05));
        };
    }

    private static Sdf bumps(Sdf hair, double often, double high) {
        return (x, y, z) -> {
            double d = hair.at(x, y, z);
            return d > 0.05 || d < -0.05
                    ? d
                    : d
                            - high
                                    * StrictMath.sin(often * x + 1)
                                    * StrictMath.sin(often * y)
                                    * StrictMath.sin(often * z + 2);
        };
    }
}
