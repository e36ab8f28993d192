package io.seedbed.scene.person.wear;

import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.geometry.Sdf;
import io.seedbed.scene.geometry.Shapes;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.person.rig.Joint;
import java.util.List;

/** Head and face, in the head's own axes: its joint is the origin, a man's crown is at 0.222. */
final class Face {

    private final Anatomy body;
    private final double size;
    private final boolean child;
    private final boolean female;

    Face(Anatomy body) {
        this.body = body;
        this.size = body.figure().head();
        this.child = body.figure().isChild();
        this.female = body.figure().isFemale();
    }

    /** The head as a solid, in the figure's axes. */
    Sdf head() {
        return scaled(own());
    }

    private Sdf own() {
        double jaw = child ? 0.056 : female ? 0.0525 : 0.057;
        double chin = child ? 0.03 : female ? 0.021 : 0.017;
        Sdf skull = Sdf.join(
                0.035,
                Sdf.ellipsoid(Vec3.of(0, 0.129, -0.01), 0.077, 0.093, 0.096),
                Sdf.ellipsoid(Vec3.of(0, 0.072, 0.02), jaw, 0.062, 0.062),
                Sdf.ellipsoid(Vec3.of(0, chin + 0.008, 0.052), child ? 0.026 : female ? 0.022 : 0.028, 0.02, 0.023));
        Sdf cheeks =
                Sdf.ellipsoid(Vec3.of(0.036, 0.078, 0.056), 0.024, 0.021, 0.022).twin();
        double tip = child ? 0.094 : 0.1;
        Sdf nose = Sdf.join(
                0.01,
                Sdf.limb(Vec3.of(0, 0.115, 0.083), Vec3.of(0, 0.086, tip), 0.007, child ? 0.0105 : 0.011),
                Sdf.ball(Vec3.of(0.0095, 0.083, tip - 0.009), 0.0072).twin());
        Sdf ear = Sdf.ellipsoid(Vec3.of(0.078, 0.098, -0.01), 0.0105, 0.029, 0.018)
                .minus(Sdf.ellipsoid(Vec3.of(0.09, 0.101, -0.004), 0.008, 0.017, 0.011), 0.006)
                .twin();
        Sdf socket = Sdf.ellipsoid(Vec3.of(0.032, 0.1135, 0.099), 0.02, 0.0125, 0.0165)
                .twin();
        Sdf brow = Sdf.limb(Vec3.of(0.014, 0.131, 0.083), Vec3.of(0.048, 0.132, 0.068), 0.008, 0.007)
                .twin();
        Sdf whole = Sdf.join(0.022, Sdf.join(0.014, skull.plus(cheeks, 0.02), nose), female ? skull : brow)
                .minus(socket, 0.012)
                .plus(ear, 0.01);
        return whole;
    }

    /** Eyes, brows and mouth. */
    void features(Tailor tailor) {
        double eyeY = 0.1125;
        double wide = child ? 0.0158 : female ? 0.0152 : 0.0142;
        double high = child ? 0.0108 : female ? 0.0096 : 0.0084;
        Vec3 eye = Vec3.of(0.0318, eyeY, 0.0765);
        feature(tailor, Tone.EYE_WHITE, Shapes.ellipsoid(eye, wide, high, 0.0105, 10));
        double iris = high * 0.74;
        Vec3 centre = eye.plus(Vec3.of(-0.0012, -0.0003, 0.0076));
        feature(tailor, Tone.IRIS, Shapes.ellipsoid(centre, iris, iris, 0.0036, 9));
        Vec3 pupil = centre.plus(Vec3.of(0, 0, 0.0016));
        feature(tailor, Tone.EYE_DARK, Shapes.ellipsoid(pupil, iris * 0.5, iris * 0.5, 0.0027, 8));
        feature(tailor, Tone.EYE_DARK, lash(eye, wide, high));
        feature(tailor, Tone.SKIN, lid(eye, wide, high));
        Sdf head = own();
        feature(tailor, Tone.HAIR, brow(head));
        mouth(tailor, head);
    }

    private Mesh lash(Vec3 eye, double wide, double high) {
        List<Vec3> way = List.of(
                eye.plus(Vec3.of(-wide * 0.98, high * 0.05, 0.0052)),
                eye.plus(Vec3.of(-wide * 0.45, high * 0.85, 0.0088)),
                eye.plus(Vec3.of(wide * 0.35, high * 0.92, 0.0082)),
                eye.plus(Vec3.of(wide * 1.06, high * 0.22, 0.0020)));
        return Tubes.along(way, 0.0013, female ? 0.0024 : 0.0015, Vec3.of(0, 0, 1), 0.9, 5);
    }

    /** The upper lid covers the eyeball's top. */
    private Mesh lid(Vec3 eye, double wide, double high) {
        return Shapes.ellipsoid(eye.plus(Vec3.of(0, high * 0.75, -0.0012)), wide * 1.08, high * 0.62, 0.0105, 9);
    }

    private Mesh brow(Sdf head) {
        double y = child ? 0.1365 : female ? 0.1365 : 0.1335;
        List<Vec3> way = List.of(
                on(head, 0.0145, y - 0.0015, 0.001),
                on(head, 0.031, y + 0.0035, 0.001),
                on(head, 0.049, y - 0.002, 0.001));
        return Tubes.along(way, female || child ? 0.003 : 0.0044, 0.0018, Vec3.of(0, 0, 1), 0.7, 6);
    }

    private void mouth(Tailor tailor, Sdf head) {
        double wide = child ? 0.0185 : 0.0215;
        double y = child ? 0.053 : 0.0515;
        double full = female ? 0.0046 : 0.0036;
        Mesh upper = Tubes.along(
                List.of(
                        on(head, -wide, y + 0.0034, -0.0012),
                        on(head, -wide * 0.4, y + 0.0026, 0.0002),
                        on(head, 0, y + 0.0016, 0.0004),
                        on(head, wide * 0.4, y + 0.0026, 0.0002),
                        on(head, wide, y + 0.0034, -0.0012)),
                full * 0.8,
                full * 0.8,
                Vec3.of(0, 0, 1),
                0.8,
                6);
        Mesh lower = Tubes.along(
                List.of(
                        on(head, -wide * 0.86, y + 0.0012, -0.001),
                        on(head, 0, y - 0.0044, 0.0006),
                        on(head, wide * 0.86, y + 0.0012, -0.001)),
                full,
                full,
                Vec3.of(0, 0, 1),
                0.8,
                6);
        tailor.rigid(Tone.LIPS, Joint.HEAD, place(Mesh.join(List.of(upper, lower))));
    }

    /** A point of the face's surface seen from the front, raised by a little. */
    private static Vec3 on(Sdf head, double x, double y, double raised) {
        double z = 0.16;
        for (int i = 0; i < 60; i++) {
            double d = head.at(x, y, z);
            if (d < 0.0003) {
                break;
            }
            z -= 0.7 * d;
        }
        return Vec3.of(x, y, z + raised);
    }

    private void feature(Tailor tailor, Tone tone, Mesh left) {
        tailor.twins(tone, Joint.HEAD, place(left));
    }

    /** A mesh of the head's own axes in the figure's. */
    Mesh place(Mesh mesh) {
        Vec3 joint = joint();
        return mesh.scaled(size, size, size).moved(joint.x(), joint.y(), joint.z());
    }

    /** A solid of the head's own axes in the figure's. */
    Sdf scaled(Sdf own) {
        Vec3 joint = joint();
        return (x, y, z) -> size * own.at((x - joint.x()) / size, (y - joint.y()) / size, (z - joint.z()) / size);
    }

    /** A point of the head's own axes in the figure's. */
    Vec3 point(double x, double y, double z) {
        return joint().plus(Vec3.of(x, y, z).times(size));
    }

    private Vec3 joint() {
        return body.skeleton().at(Joint.HEAD);
    }

    double size() {
        return size;
    }
}
