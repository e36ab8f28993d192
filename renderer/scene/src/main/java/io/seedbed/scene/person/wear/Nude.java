package io.seedbed.scene.person.wear;

import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.geometry.Sdf;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.person.motion.HandShape;
import io.seedbed.scene.person.rig.Joint;
import io.seedbed.scene.person.rig.Shape;
import io.seedbed.scene.person.rig.Skeleton;
import java.util.List;

/** What is seen of the skin: head and neck, and as much of arms, shoulders, legs and feet as clothes leave bare. */
final class Nude {

    private Nude() {}

    /** Head, neck and face. */
    static List<Layer> head(Shape shape) {
        Tailor tailor = new Tailor(shape);
        Anatomy body = tailor.body();
        Face face = new Face(body);
        double k = face.size();
        double low = body.y(1.335);
        Sdf neck = body.trunk()
                .grown(-0.001)
                .and(Anatomy.above(low), 0.004)
                .and(Sdf.ellipsoid(Vec3.of(0, body.y(1.44), 0), 0.13, 0.15, 0.15), 0.01);
        Vec3 top = face.point(0, 0.225, 0);
        Box within = new Box(
                Vec3.of(-Math.max(0.135, 0.092 * k), low - 0.01, -Math.max(0.125, 0.11 * k)),
                Vec3.of(Math.max(0.135, 0.092 * k), top.y() + 0.01, 0.115 * k));
        tailor.close(Tone.SKIN, Sdf.join(0.028, face.head(), neck), within, 0.0125 * Math.sqrt(k));
        face.features(tailor);
        return tailor.layers();
    }

    /** Both hands. */
    static List<Layer> hand(Shape shape, boolean left, HandShape form) {
        Tailor tailor = new Tailor(shape);
        Skeleton skeleton = tailor.body().skeleton();
        double size =
                tailor.body().figure().isChild() ? 0.98 : tailor.body().figure().isFemale() ? 0.93 : 1.04;
        Mesh mesh = Hands.left(skeleton.at(Joint.LEFT_HAND), size, form);
        if (form == HandShape.PHONE) {
            Mesh phone = Hands.phone(skeleton.at(Joint.LEFT_HAND), size);
            tailor.rigid(Tone.DARK, left ? Joint.LEFT_HAND : Joint.RIGHT_HAND, left ? phone : phone.mirrored());
        }
        return tailor.rigid(Tone.SKIN, left ? Joint.LEFT_HAND : Joint.RIGHT_HAND, left ? mesh : mesh.mirrored())
                .layers();
    }

    /** Arms from so far below the shoulder down to the wrists. */
    static List<Layer> arms(Shape shape, double from) {
        Tailor tailor = new Tailor(shape);
        Anatomy body = tailor.body();
        Skeleton skeleton = body.skeleton();
        Sdf arm = body.arm(0)
                .and(body.armFrom(from), 0.004)
                .and(body.armUntil(skeleton.wrist() + 0.008), 0.004)
                .twin();
        Vec3 wrist = skeleton.arm(skeleton.wrist() + 0.02);
        Vec3 start = skeleton.arm(from);
        Box within = Tailor.span(wrist.x() + 0.04, wrist.y() - 0.03, start.y() + 0.06, -0.075, 0.07);
        return tailor.close(Tone.SKIN, arm, within, 0.0185).layers();
    }

    /** Bare arms with the shoulders and the upper chest. */
    static List<Layer> shoulders(Shape shape) {
        Tailor tailor = new Tailor(shape);
        Anatomy body = tailor.body();
        Skeleton skeleton = body.skeleton();
        Sdf upper = body.upper(0)
                .and(Anatomy.below(body.y(1.47)), 0.01)
                .and(
                        Sdf.join(
                                0.02,
                                Anatomy.above(body.y(1.2)),
                                Sdf.below(Vec3.of(-1, 0, 0), -0.19).twin()),
                        0.004)
                .and((x, y, z) -> body.armUntil(skeleton.wrist() + 0.008).at(Math.abs(x), y, z), 0.004);
        Vec3 wrist = skeleton.arm(skeleton.wrist() + 0.02);
        Box within = Tailor.span(wrist.x() + 0.04, wrist.y() - 0.03, body.y(1.48), -0.15, 0.16);
        return tailor.close(Tone.SKIN, upper, within, 0.0195).layers();
    }

    /** Legs from a height down to the ankles. */
    static List<Layer> legs(Shape shape, double from) {
        Tailor tailor = new Tailor(shape);
        Anatomy body = tailor.body();
        double top = Math.min(from, body.figure().isChild() ? 0.76 : 0.8);
        Sdf leg = body.leg(0).twin().and(Anatomy.below(top), 0.004).and(Anatomy.above(0.055), 0.004);
        return tailor.close(Tone.SKIN, leg, Tailor.span(0.22, 0.05, top + 0.01, -0.13, 0.11), 0.0205)
                .layers();
    }

    /** Bare feet. */
    static List<Layer> feet(Shape shape) {
        Tailor tailor = new Tailor(shape);
        Vec3 ankle = tailor.body().skeleton().at(Joint.LEFT_FOOT);
        double x = ankle.x();
        Sdf foot = Sdf.join(
                0.025,
                Sdf.limb(Vec3.of(x, 0.035, -0.06), Vec3.of(x + 0.008, 0.026, 0.1), 0.032, 0.03),
                Sdf.ellipsoid(Vec3.of(x + 0.01, 0.02, 0.13), 0.043, 0.019, 0.05),
                Sdf.limb(ankle, Vec3.of(x + 0.003, 0.045, 0.03), 0.036, 0.028));
        Sdf both = foot.and(Anatomy.above(0.004), 0.004).twin();
        return tailor.close(Tone.SKIN, both, Tailor.span(x + 0.07, 0, 0.125, -0.11, 0.2), 0.014)
                .layers();
    }
}
