package io.seedbed.scene.person.wear;

import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.geometry.Sdf;
import io.seedbed.scene.geometry.Shapes;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.person.rig.Joint;
import java.util.List;

/** What is worn on the head, in the head's own axes. */
final class Headwear {

    /** Up to where hair is seen under a hat, in the head's own axes, falling towards the nape. */
    static final Sdf BRIM = Anatomy.below(0.152, -0.22);

    private static final Sdf DOME = Sdf.ellipsoid(Vec3.of(0, 0.137, -0.012), 0.093, 0.107, 0.112);

    private Headwear() {}

    static void cap(Tailor tailor, boolean under) {
        Sdf crown = DOME.and(edge(0.148), 0.006);
        Sdf visor = Sdf.ellipsoid(Vec3.of(0, 0.151, 0.085), 0.082, 0.017, 0.105)
                .and(Sdf.below(Vec3.of(0, 0, -1), -0.03), 0.01);
        put(tailor, Tone.MAIN, crown, 0.115, 0.12, 0.27, 0.12, 0.0165);
        put(tailor, Tone.TRIM, visor, 0.1, 0.12, 0.18, 0.2, 0.0145);
        put(tailor, Tone.TRIM, Shapes.ellipsoid(Vec3.of(0, 0.244, -0.012), 0.011, 0.006, 0.011, 8));
    }

    static void beanie(Tailor tailor, boolean under) {
        Sdf dome = Sdf.ellipsoid(Vec3.of(0, 0.142, -0.012), 0.095, 0.125, 0.114);
        put(tailor, Tone.MAIN, dome.and(edge(0.135), 0.006), 0.12, 0.1, 0.29, 0.13, 0.0175);
        Sdf fold = DOME.grown(0.012).and(edge(0.128), 0.01).and(Anatomy.below(0.175, -0.22), 0.01);
        put(tailor, Tone.TRIM, fold, 0.13, 0.08, 0.22, 0.14, 0.0175);
        put(tailor, Tone.TRIM, Shapes.ellipsoid(Vec3.of(0, 0.282, -0.014), 0.031, 0.03, 0.031, 12));
    }

    static void hat(Tailor tailor, boolean under) {
        Sdf crown = Sdf.join(
                        0.02,
                        Sdf.ellipsoid(Vec3.of(0, 0.16, -0.012), 0.097, 0.11, 0.115),
                        Sdf.ellipsoid(Vec3.of(0, 0.23, -0.012), 0.072, 0.045, 0.088))
                .minus(Sdf.ellipsoid(Vec3.of(0, 0.29, -0.012), 0.018, 0.03, 0.07), 0.015)
                .and(edge(0.15), 0.006);
        Sdf brim = Sdf.cylinder(Vec3.of(0, 0.15, -0.012), 0.168, 0.004).grown(0.005);
        put(tailor, Tone.MAIN, crown.plus(tilted(brim), 0.012), 0.2, 0.09, 0.3, 0.21, 0.0155);
        Sdf band = Sdf.ellipsoid(Vec3.of(0, 0.16, -0.012), 0.1005, 0.1135, 0.1185)
                .and(edge(0.168), 0.004)
                .and(Anatomy.below(0.198, -0.22), 0.004);
        put(tailor, Tone.DARK, band, 0.12, 0.12, 0.24, 0.13, 0.0165);
    }

    static void helmet(Tailor tailor, boolean under) {
        Sdf shell =
                Sdf.ellipsoid(Vec3.of(0, 0.148, -0.014), 0.106, 0.118, 0.132).and(edge(0.152), 0.012);
        Sdf vents = Sdf.join(
                0.002,
                Sdf.ellipsoid(Vec3.of(0, 0.28, 0), 0.01, 0.034, 0.09),
                Sdf.ellipsoid(Vec3.of(0.045, 0.268, 0), 0.009, 0.034, 0.085).twin());
        put(tailor, Tone.MAIN, shell.minus(vents, 0.008), 0.13, 0.11, 0.28, 0.15, 0.0165);
        Mesh strap = Tubes.round(
                List.of(Vec3.of(0.081, 0.15, -0.002), Vec3.of(0.073, 0.09, 0.022), Vec3.of(0.02, 0.014, 0.05)),
                0.0055,
                0.0055);
        tailor.twins(Tone.DARK, Joint.HEAD, new Face(tailor.body()).place(strap));
    }

    private static Sdf edge(double height) {
        return Anatomy.above(height, -0.22);
    }

    private static Sdf tilted(Sdf brim) {
        return (x, y, z) -> 0.9 * brim.at(x, y - 0.2 * (z + 0.012) - 0.9 * x * x, z * 0.93);
    }

    private static void put(
            Tailor tailor, Tone tone, Sdf own, double half, double low, double high, double depth, double cell) {
        Box within = new Box(Vec3.of(-half, low, -depth - 0.02), Vec3.of(half, high, depth));
        put(tailor, tone, Tailor.surface(own, within, cell));
    }

    private static void put(Tailor tailor, Tone tone, Mesh own) {
        tailor.rigid(tone, Joint.HEAD, new Face(tailor.body()).place(own));
    }
}
