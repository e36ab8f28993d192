package io.seedbed.scene.person.wear;

import io.seedbed.scene.geometry.Sdf;
import io.seedbed.scene.geometry.Shapes;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.person.rig.Joint;
import io.seedbed.scene.person.wear.Column.Section;
import java.util.List;

/** What is worn on the legs, and dresses. */
final class Bottoms {

    private static final double CELL = 0.0215;

    private Bottoms() {}

    static void trousers(Tailor tailor, boolean under) {
        legs(tailor, 0.013, 0.05, 0.074, 0.068);
        belt(tailor, Tone.DARK);
    }

    static void jeans(Tailor tailor, boolean under) {
        legs(tailor, 0.009, 0.085, 0.063, 0.054);
        Anatomy body = tailor.body();
        Vec3 ankle = body.skeleton().at(Joint.LEFT_FOOT);
        Sdf roll = Sdf.cylinder(Vec3.of(ankle.x(), 0.1, ankle.z() + 0.004), 0.064 * width(body), 0.028)
                .grown(0.003);
        tailor.close(
                Tone.TRIM,
                roll.twin(),
                Tailor.span(ankle.x() + 0.1, 0.06, 0.145, ankle.z() - 0.09, ankle.z() + 0.09),
                0.019);
        belt(tailor, Tone.LEATHER);
    }

    static void leggings(Tailor tailor, boolean under) {
        Sdf tight = tailor.body().lower(0.0045).and(Anatomy.above(0.105), 0.004);
        sew(tailor, tight, 0.1, 1.0);
    }

    static void shorts(Tailor tailor, boolean under) {
        Anatomy body = tailor.body();
        Vec3 knee = body.skeleton().at(Joint.LEFT_SHIN);
        double hem = knee.y() + 0.075;
        double k = width(body);
        Sdf wide = Sdf.limb(
                body.skeleton().at(Joint.LEFT_THIGH).plus(Vec3.of(0.004, -0.05, 0)),
                Vec3.of(knee.x() + 0.008, hem - 0.03, 0.004),
                0.1 * k,
                0.092 * k);
        Sdf both = Sdf.join(0.02, body.lower(0.012), wide.twin()).and(Anatomy.above(hem), 0.006);
        sew(tailor, both, hem, 1.0);
        if (!under) {
            belt(tailor, Tone.TRIM);
        }
    }

    static void skirt(Tailor tailor, boolean under) {
        flared(tailor, 1.02, 0.56, 0.235, 0.2, 9);
        waistband(tailor);
    }

    static void longSkirt(Tailor tailor, boolean under) {
        flared(tailor, 1.02, 0.17, 0.25, 0.22, 8);
        waistband(tailor);
    }

    static void dress(Tailor tailor, boolean under) {
        Anatomy body = tailor.body();
        Sdf top = Tops.trunk(body, 0.009, 0.98, 0.1).minus(Tops.neckline(body, 0.09, 1.45), 0.012);
        double until = 0.42 * body.skeleton().elbow();
        Sdf bodice = Sdf.join(0.035, top, Tops.sleeve(body, until, 0.054, 0.062).twin());
        tailor.close(Tone.MAIN, bodice, Tops.upperBox(body, 0.98, until), CELL);
        flared(tailor, 1.04, 0.5, 0.26, 0.23, 11);
        waistband(tailor);
    }

    static void sundress(Tailor tailor, boolean under) {
        Anatomy body = tailor.body();
        Sdf holes = Sdf.limb(
                        body.skeleton().arm(-0.03).plus(Vec3.of(0.008, 0, 0)),
                        body.skeleton().arm(0.4),
                        0.082,
                        0.11)
                .twin();
        Sdf top = Tops.trunk(body, 0.009, 0.98, 0.1)
                .and(Anatomy.below(body.y(1.45)), 0.01)
                .minus(Tops.neckline(body, 0.105, 1.43), 0.012)
                .minus(holes, 0.012);
        tailor.close(Tone.MAIN, top, Tops.upperBox(body, 0.98, 0), CELL);
        flared(tailor, 1.04, 0.22, 0.27, 0.24, 9);
        waistband(tailor);
    }

    private static double width(Anatomy body) {
        return 0.35 + 0.65 * body.limbs() + (body.figure().isFemale() ? 0.04 : 0);
    }

    private static void legs(Tailor tailor, double ease, double hem, double knee, double ankle) {
        Anatomy body = tailor.body();
        double k = width(body);
        Vec3 mid = body.skeleton().at(Joint.LEFT_SHIN);
        Vec3 low = body.skeleton().at(Joint.LEFT_FOOT);
        Sdf tube = Sdf.limb(
                mid.plus(Vec3.of(0, 0.02, 0)), Vec3.of(low.x(), hem - 0.03, low.z() + 0.008), knee * k, ankle * k);
        Sdf both = Sdf.join(0.03, body.lower(ease), tube.twin()).and(Anatomy.above(hem), 0.006);
        sew(tailor, both, hem, 1.0);
    }

    private static void sew(Tailor tailor, Sdf solid, double hem, double waist) {
        Anatomy body = tailor.body();
        double top = body.y(waist);
        tailor.close(
                Tone.MAIN,
                solid.and(Anatomy.below(top), 0.006),
                Tailor.span(0.24 + 0.02 * body.limbs(), hem - 0.02, top + 0.01, -0.18, 0.19),
                CELL);
    }

    /** A skirt from a waist to a hem (heights of a man of 1.75 m), so wide and deep there, in so many folds. */
    static void flared(Tailor tailor, double waist, double hem, double width, double depth, int folds) {
        Anatomy body = tailor.body();
        double top = body.y(waist);
        double hip = body.y(0.88);
        double low = hem * body.figure().hipHeight() / 0.905;
        double k = width(body);
        Section upper = body.trunk().at(top).eased(0.012);
        Section hips = body.trunk().at(hip).eased(0.02);
        Section end = new Section(low, width * k, depth * k, -depth * k * 1.05);
        Column cone = Column.through(List.of(
                Tops.at(end.towards(hips, -0.02), low - 0.02),
                end,
                Tops.at(end.towards(hips, 0.5), (low + hip) / 2),
                Tops.at(hips, hip),
                Tops.at(body.trunk().at(body.y(0.95)).eased(0.015), body.y(0.95)),
                Tops.at(upper, top + 0.01)));
        Sdf waved = (x, y, z) -> {
            double d = cone.at(x, y, z);
            double t = Math.max(0, Math.min(1, (hip + 0.03 - y) / (hip - low)));
            return d > 0.06 || d < -0.06 || t <= 0
                    ? d
                    : d + 0.011 * t * StrictMath.sin(folds * StrictMath.atan2(z, x) + 0.7);
        };
        Sdf skirt = waved.and(Anatomy.above(low), 0.006).and(Anatomy.below(top), 0.006);
        tailor.hanging(
                Tone.MAIN,
                skirt,
                Tailor.span(width * k + 0.03, low - 0.01, top + 0.01, -depth * k * 1.05 - 0.03, depth * k + 0.04),
                0.024);
    }

    private static void belt(Tailor tailor, Tone tone) {
        Anatomy body = tailor.body();
        double y = body.y(0.985);
        band(tailor, tone, y, 0.016, 0.017);
        if (tone != Tone.TRIM) {
            double z = body.trunk().at(y).front() + 0.019;
            tailor.mesh(
                    Tone.LIGHT,
                    Shapes.box(Vec3.of(0, y, z), 0.02, 0.016, 0.004, 0.003),
                    tailor.weights().body());
        }
    }

    private static void waistband(Tailor tailor) {
        band(tailor, Tone.TRIM, tailor.body().y(1.025), 0.02, 0.016);
    }

    private static void band(Tailor tailor, Tone tone, double y, double half, double ease) {
        Anatomy body = tailor.body();
        Sdf around =
                body.trunk().grown(ease).and(Anatomy.above(y - half), 0.005).and(Anatomy.below(y + half), 0.005);
        tailor.close(tone, around, Tops.box(body.trunk().at(y).eased(ease), y - half, y + half), 0.02);
    }
}
