package io.seedbed.scene.person.wear;

import io.seedbed.scene.geometry.Sdf;
import io.seedbed.scene.geometry.Shapes;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.person.wear.Column.Section;
import java.util.List;

/** What is worn over the rest, and scarves. */
final class Outerwear {

    private static final double CELL = 0.0225;

    private Outerwear() {}

    static void jacket(Tailor tailor, boolean under) {
        Anatomy body = tailor.body();
        double until = body.skeleton().wrist() - 0.012;
        Sdf sleeves = body.arm(0.025).and(body.armUntil(until), 0.008);
        Sdf jacket = Sdf.join(0.045, Tops.trunk(body, 0.03, 0.85, 0.85), sleeves.twin())
                .minus(Tops.neckline(body, 0.078, 1.47), 0.012)
                .minus(opening(body, 0.026, 0.05), 0.01);
        tailor.close(Tone.MAIN, jacket, Tops.upperBox(body, 0.85, until), CELL);
        Tops.collar(tailor, Tone.TRIM, 0.032);
        Tops.cuffs(tailor, until);
        pockets(tailor, 0.965, 0.034);
    }

    static void vest(Tailor tailor, boolean under) {
        Anatomy body = tailor.body();
        Sdf plain = Tops.trunk(body, 0.03, 0.87, 0.8);
        Sdf quilted = (x, y, z) -> plain.at(x, y, z) - 0.007 * Math.abs(StrictMath.sin(y * 42));
        Sdf holes = Sdf.limb(
                        body.skeleton().arm(-0.02).plus(Vec3.of(0.02, 0, 0)),
                        body.skeleton().arm(0.4),
                        0.09,
                        0.12)
                .twin();
        Sdf vest = quilted.and(Anatomy.below(body.y(1.465)), 0.01)
                .minus(holes, 0.015)
                .minus(Tops.neckline(body, 0.08, 1.47), 0.012)
                .minus(opening(body, 0.028, 0.045), 0.01);
        tailor.close(Tone.MAIN, vest, Tops.upperBox(body, 0.87, 0), 0.0215);
        Tops.collar(tailor, Tone.MAIN, 0.03);
    }

    static void cardigan(Tailor tailor, boolean under) {
        Anatomy body = tailor.body();
        double until = body.skeleton().wrist() - 0.005;
        Sdf sleeves = body.arm(0.018).and(body.armUntil(until), 0.008);
        Sdf neck = Sdf.limb(Vec3.of(0, body.y(1.19), 0.2), Vec3.of(0, body.y(1.5), 0.05), 0.03, 0.1);
        Sdf wool = Sdf.join(0.045, Tops.trunk(body, 0.024, 0.8, 0.7), sleeves.twin())
                .minus(Tops.neckline(body, 0.08, 1.46), 0.012)
                .minus(neck, 0.01)
                .minus(opening(body, 0.012, 0.02), 0.008);
        tailor.close(Tone.MAIN, wool, Tops.upperBox(body, 0.8, until), CELL);
        Tops.cuffs(tailor, until);
        Section chest = body.trunk().at(body.y(1.2));
        for (int i = 0; i < 4; i++) {
            double y = body.y(1.16 - 0.085 * i);
            double z = Math.max(body.trunk().at(y).front(), chest.front() - 0.01) + 0.026;
            tailor.mesh(
                    Tone.DARK,
                    Shapes.ellipsoid(Vec3.of(0.026, y, z), 0.009, 0.009, 0.005, 8),
                    tailor.weights().body());
        }
    }

    static void coat(Tailor tailor, boolean under) {
        Anatomy body = tailor.body();
        double until = body.skeleton().wrist() + 0.005;
        Sdf sleeves = body.arm(0.028).and(body.armUntil(until), 0.008);
        Sdf upper = Sdf.join(0.045, Tops.trunk(body, 0.034, 0.95, 0.9), sleeves.twin())
                .minus(Tops.neckline(body, 0.076, 1.475), 0.012);
        tailor.close(Tone.MAIN, upper, Tops.upperBox(body, 0.95, until), 0.025);
        tail(tailor);
        Tops.collar(tailor, Tone.TRIM, 0.036);
        Sdf belt = waist(body)
                .grown(0.044)
                .and(Anatomy.above(body.y(1.02)), 0.006)
                .and(Anatomy.below(body.y(1.062)), 0.006);
        tailor.close(
                Tone.TRIM,
                belt,
                Tops.box(waist(body).at(body.y(1.04)).eased(0.05), body.y(1.02), body.y(1.062)),
                0.021);
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 3; i++) {
                double y = body.y(1.34 - 0.1 * i);
                double z = Math.max(
                                body.trunk().at(y).front(),
                                body.trunk().at(body.y(1.27)).front() - 0.006)
                        + 0.032
                        + (body.figure().isFemale() && !body.figure().isChild() ? 0.02 : 0);
                tailor.mesh(
                        Tone.DARK,
                        Shapes.ellipsoid(Vec3.of(side * 0.05, y, z), 0.011, 0.011, 0.008, 9),
                        tailor.weights().body());
            }
        }
    }

    private static Column waist(Anatomy body) {
        Section chest = body.trunk().at(body.y(1.27));
        return body.trunk()
                .changed(section -> section.y() > chest.y()
                        ? section
                        : section.towards(section.around(Tops.at(chest, section.y())), 0.85));
    }

    private static void tail(Tailor tailor) {
        Anatomy body = tailor.body();
        double low = 0.47 * body.figure().hipHeight() / 0.905;
        Section hips = body.trunk()
                .at(body.y(0.88))
                .around(body.trunk().at(body.y(1.27)))
                .eased(0.032);
        Section end = new Section(low, hips.width() + 0.03, hips.front() + 0.055, hips.back() - 0.04);
        Column column = Column.through(List.of(
                Tops.at(end, low - 0.02),
                end,
                Tops.at(hips, body.y(0.88)),
                Tops.at(waist(body).at(body.y(1.03)).eased(0.032), body.y(1.03))));
        Sdf slit = Sdf.box(Vec3.of(0.012, low, 0.25), 0.012, body.y(0.82) - low, 0.2, 0.01);
        Sdf tail = column.minus(slit, 0.01).and(Anatomy.above(low), 0.008).and(Anatomy.below(body.y(1.02)), 0.006);
        tailor.hanging(
                Tone.MAIN,
                tail,
                Tailor.span(end.width() + 0.03, low - 0.01, body.y(1.03), end.back() - 0.03, end.front() + 0.03),
                0.024);
    }

    static void scarf(Tailor tailor, boolean under) {
        Anatomy body = tailor.body();
        double y = body.y(1.485);
        double k = body.figure().isFemale() ? 0.92 : 1;
        Sdf loop = Sdf.torus(Vec3.of(0, 0, 0), 0.068 * k, 0.034)
                .turned(io.seedbed.scene.geometry.Turn.aboutX(Math.toRadians(16)))
                .moved(0, y, -0.004);
        double z = body.trunk().at(body.y(1.25)).front()
                + (body.figure().isChild() ? 0.036 : body.figure().isFemale() ? 0.058 : 0.046);
        Sdf end = Sdf.join(
                0.02,
                Sdf.limb(Vec3.of(0.045, y - 0.03, 0.07), Vec3.of(0.06, body.y(1.3), z), 0.026, 0.034),
                Sdf.box(Vec3.of(0.064, body.y(1.22), z), 0.046, 0.11, 0.015, 0.014));
        tailor.close(
                Tone.MAIN,
                Sdf.join(0.02, loop, end),
                Tailor.span(0.15, body.y(1.1), y + 0.07, -0.13, z + 0.045),
                0.0175);
    }

    /** A cut down the front: narrow at the hem, a collar's width at the neck. */
    private static Sdf opening(Anatomy body, double half, double neck) {
        return Sdf.join(
                0.02,
                Sdf.limb(Vec3.of(0, body.y(0.7), 0.2), Vec3.of(0, body.y(1.32), 0.2), half, half * 0.8),
                Sdf.box(Vec3.of(0, body.y(1.05), 0.16), half * 0.8, 0.4, 0.18, 0.01),
                Sdf.limb(Vec3.of(0, body.y(1.28), 0.2), Vec3.of(0, body.y(1.5), 0.08), half, neck));
    }

    private static void pockets(Tailor tailor, double reference, double ease) {
        Anatomy body = tailor.body();
        Section here = waist(body).at(body.y(reference));
        Vec3 centre = Vec3.of(here.width() * 0.62, body.y(reference), here.front() * 0.8 + ease);
        tailor.mesh(
                Tone.TRIM,
                Shapes.box(centre, 0.038, 0.012, 0.012, 0.006),
                tailor.weights().body());
        tailor.mesh(
                Tone.TRIM,
                Shapes.box(Vec3.of(-centre.x(), centre.y(), centre.z()), 0.038, 0.012, 0.012, 0.006),
                tailor.weights().body());
    }
}
