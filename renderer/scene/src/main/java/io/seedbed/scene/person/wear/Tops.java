package io.seedbed.scene.person.wear;

import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.geometry.Sdf;
import io.seedbed.scene.geometry.Shapes;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.person.rig.Skeleton;
import io.seedbed.scene.person.wear.Column.Section;
import java.util.List;

/** What is worn on the torso. */
final class Tops {

    private static final double CELL = 0.0215;

    private Tops() {}

    static void tShirt(Tailor tailor, boolean under) {
        Anatomy body = tailor.body();
        double until = 0.8 * body.skeleton().elbow();
        Sdf shirt = Sdf.join(
                0.04,
                trunk(body, 0.013, 0.855, 0.6),
                sleeve(body, until, 0.054, 0.068).twin());
        finish(tailor, shirt.minus(neckline(body, 0.078, 1.472), 0.012), 0.855, until, under);
    }

    static void tank(Tailor tailor, boolean under) {
        Anatomy body = tailor.body();
        Sdf holes = Sdf.limb(
                        body.skeleton().arm(-0.035).plus(Vec3.of(0.012, 0, 0)),
                        body.skeleton().arm(0.4),
                        0.078,
                        0.11)
                .twin();
        Sdf shirt = trunk(body, 0.011, 0.86, 0.4).and(Anatomy.below(body.y(1.455)), 0.01);
        finish(tailor, shirt.minus(neckline(body, 0.098, 1.455), 0.012).minus(holes, 0.015), 0.86, 0, under);
    }

    static void shirt(Tailor tailor, boolean under) {
        Anatomy body = tailor.body();
        double until = body.skeleton().wrist() - 0.005;
        Sdf sleeves = Sdf.join(0.02, body.arm(0.012), cuff(body, until, 0.042)).and(body.armUntil(until), 0.006);
        Sdf shirt = Sdf.join(0.04, trunk(body, 0.013, 0.835, 0.7), sleeves.twin());
        finish(tailor, shirt.minus(neckline(body, 0.066, 1.485), 0.012), 0.835, until, under);
        collar(tailor, Tone.TRIM, 0.016);
        if (!under) {
            buttons(tailor, Tone.LIGHT, 0.015, 5);
        }
    }

    static void polo(Tailor tailor, boolean under) {
        tShirt(tailor, under);
        collar(tailor, Tone.LIGHT, 0.018);
    }

    static void sweater(Tailor tailor, boolean under) {
        Anatomy body = tailor.body();
        double until = body.skeleton().wrist();
        Sdf sleeves = body.arm(0.02).and(body.armUntil(until), 0.008);
        Sdf knit = Sdf.join(0.045, trunk(body, 0.022, 0.86, 0.75), sleeves.twin());
        finish(tailor, knit.minus(neckline(body, 0.07, 1.48), 0.012), 0.86, until, under);
        ring(tailor, Tone.TRIM, 0.014);
        if (!under) {
            Section hem = body.trunk().at(body.y(0.9)).eased(0.024);
            Sdf band = Column.through(
                            List.of(at(hem, body.y(0.835)), at(hem, body.y(0.87)), at(hem.eased(-0.002), body.y(0.9))))
                    .grown(0);
            tailor.close(Tone.TRIM, band, box(hem, body.y(0.83), body.y(0.91)), CELL);
        }
        cuffs(tailor, until);
    }

    static void hoodie(Tailor tailor, boolean under) {
        Anatomy body = tailor.body();
        double until = body.skeleton().wrist();
        Sdf sleeves = body.arm(0.021).and(body.armUntil(until), 0.008);
        Sdf knit = Sdf.join(0.045, trunk(body, 0.024, 0.845, 0.85), sleeves.twin());
        finish(tailor, knit.minus(neckline(body, 0.068, 1.475), 0.012), 0.845, until, under);
        hood(tailor);
        if (!under) {
            double z = body.trunk().at(body.y(1.0)).front() + 0.026;
            Sdf pocket = Sdf.box(Vec3.of(0, body.y(0.985), z), 0.115, 0.065, 0.014, 0.012)
                    .minus(
                            Sdf.box(Vec3.of(0.145, body.y(1.035), z), 0.05, 0.06, 0.05, 0.01)
                                    .twin(),
                            0.01);
            Box within = Tailor.span(0.13, body.y(0.9), body.y(1.07), z - 0.03, z + 0.03);
            tailor.close(Tone.TRIM, pocket, within, 0.019);
            strings(tailor);
        }
        cuffs(tailor, until);
    }

    /** The trunk with room for a shirt, falling straight from the chest as far as {@code fall} says. */
    static Sdf trunk(Anatomy body, double ease, double hem, double fall) {
        Section chest = body.trunk().at(body.y(1.27));
        double bust = body.figure().isChild() ? 0 : body.figure().isFemale() ? 0.026 : 0.006;
        Column column = body.trunk().changed(section -> {
            if (section.y() > chest.y()) {
                return section.eased(ease);
            }
            Section straight =
                    new Section(section.y(), chest.width() + 0.002, chest.front() + bust - 0.008, chest.back() + 0.006);
            return section.towards(section.around(straight), fall).eased(ease);
        });
        Sdf top = Anatomy.below(body.y(1.478), 0.35);
        return Sdf.join(0.04, column, body.chest(ease))
                .and(Anatomy.above(body.y(hem)), 0.008)
                .and(top, 0.012);
    }

    static Sdf sleeve(Anatomy body, double until, double first, double last) {
        double k = (1 + body.limbs()) / 2;
        return Sdf.join(
                        0.02,
                        body.arm(0.011),
                        Sdf.limb(body.skeleton().arm(0.05), body.skeleton().arm(until + 0.02), first * k, last * k))
                .and(body.armUntil(until), 0.006);
    }

    private static Sdf cuff(Anatomy body, double until, double radius) {
        double k = (1 + body.limbs()) / 2;
        return Sdf.limb(body.skeleton().arm(until - 0.05), body.skeleton().arm(until + 0.01), radius * k, radius * k);
    }

    static Sdf neckline(Anatomy body, double radius, double y) {
        double k = body.figure().isFemale() ? 0.9 : 1;
        return Sdf.ellipsoid(Vec3.of(0, body.y(y) + 0.018, 0.012), radius * k, 0.075, radius * k * 1.1);
    }

    private static void finish(Tailor tailor, Sdf solid, double hem, double until, boolean under) {
        Anatomy body = tailor.body();
        if (under) {
            Sdf bib = solid.and(Sdf.box(Vec3.of(0, body.y(1.1), 0.15), 0.1, 0.6, 0.16, 0.02), 0.004);
            tailor.close(Tone.MAIN, bib, Tailor.span(0.105, body.y(hem) - 0.02, body.y(1.53), -0.02, 0.27), CELL);
            return;
        }
        tailor.close(Tone.MAIN, solid, upperBox(body, hem, until), CELL);
    }

    static Box upperBox(Anatomy body, double hem, double until) {
        Vec3 end = body.skeleton().arm(Math.max(0.02, until));
        double low = Math.min(body.y(hem), until > 0 ? end.y() - 0.07 : body.y(hem)) - 0.02;
        double wide = Math.max(0.26, end.x() + 0.09);
        return Tailor.span(wide, low, body.y(1.55), -0.2, 0.25);
    }

    static Section at(Section section, double y) {
        return new Section(y, section.width(), section.front(), section.back());
    }

    static Box box(Section widest, double low, double high) {
        return Tailor.span(widest.width() + 0.02, low - 0.01, high + 0.01, widest.back() - 0.02, widest.front() + 0.02);
    }

    /** A collar that stands around the neck, open in front. */
    static void collar(Tailor tailor, Tone tone, double ease) {
        Anatomy body = tailor.body();
        double low = body.y(1.452);
        double high = body.y(1.505);
        Sdf band = body.trunk()
                .changed(section -> section.eased(ease + 0.35 * Math.max(0, high - section.y())))
                .and(Anatomy.below(high - 0.004, 0.3), 0.006)
                .and(Anatomy.above(low - 0.012, 0.4), 0.006)
                .minus(Sdf.limb(Vec3.of(0, low - 0.06, 0.11), Vec3.of(0, high + 0.03, 0.085), 0.02, 0.062), 0.008);
        tailor.close(tone, band, Tailor.span(0.13, low - 0.07, high + 0.05, -0.14, 0.12), 0.0155);
    }

    /** A thick ring around the neck. */
    private static void ring(Tailor tailor, Tone tone, double ease) {
        Anatomy body = tailor.body();
        double y = body.y(1.468);
        Sdf band = body.trunk()
                .grown(ease)
                .and(Anatomy.below(y + 0.012, 0.42), 0.01)
                .and(Anatomy.above(y - 0.024, 0.42), 0.01);
        tailor.close(tone, band, Tailor.span(0.14, y - 0.08, y + 0.08, -0.14, 0.12), 0.0165);
    }

    /** Turned-up ends of long sleeves. */
    static void cuffs(Tailor tailor, double until) {
        Skeleton skeleton = tailor.body().skeleton();
        double radius = 0.04 + 0.006 * tailor.body().limbs();
        Vec3 from = skeleton.arm(until - 0.035);
        Vec3 to = skeleton.arm(until + 0.006);
        Sdf cuff = Sdf.limb(from, to, radius, radius - 0.002)
                .and(tailor.body().armUntil(until + 0.012), 0.006)
                .and(tailor.body().armFrom(until - 0.04), 0.006)
                .twin();
        tailor.close(Tone.TRIM, cuff, Tailor.span(to.x() + 0.06, to.y() - 0.05, from.y() + 0.05, -0.06, 0.05), 0.019);
    }

    /** A row of buttons down the front. */
    static void buttons(Tailor tailor, Tone tone, double ease, int count) {
        Anatomy body = tailor.body();
        Section chest = body.trunk().at(body.y(1.27));
        for (int i = 0; i < count; i++) {
            double y = body.y(1.37 - 0.105 * i);
            double z = Math.max(body.trunk().at(y).front(), y < chest.y() ? chest.front() - 0.012 : 0) + ease;
            tailor.mesh(
                    tone,
                    Shapes.ellipsoid(Vec3.of(0.004, y, z), 0.0075, 0.0075, 0.0045, 8),
                    tailor.weights().body());
        }
    }

    private static void hood(Tailor tailor) {
        Anatomy body = tailor.body();
        double y = body.y(1.455);
        Sdf hood = Sdf.join(
                0.03,
                Sdf.ellipsoid(Vec3.of(0, y - 0.012, -0.105), 0.105, 0.075, 0.058),
                Sdf.limb(Vec3.of(0.085, y, -0.06), Vec3.of(0.06, y - 0.028, 0.055), 0.034, 0.022)
                        .twin());
        Sdf open = Sdf.ellipsoid(Vec3.of(0, y + 0.055, -0.055), 0.072, 0.06, 0.05);
        tailor.close(Tone.TRIM, hood.minus(open, 0.02), Tailor.span(0.15, y - 0.11, y + 0.09, -0.185, 0.1), 0.0195);
    }

    private static void strings(Tailor tailor) {
        Anatomy body = tailor.body();
        double z = body.trunk().at(body.y(1.3)).front() + 0.03;
        for (int sign = -1; sign <= 1; sign += 2) {
            tailor.mesh(
                    Tone.LIGHT,
                    Tubes.round(
                            List.of(
                                    Vec3.of(sign * 0.035, body.y(1.43), z - 0.045),
                                    Vec3.of(sign * 0.037, body.y(1.37), z - 0.01),
                                    Vec3.of(sign * 0.038, body.y(1.27), z + 0.002)),
                            0.0045,
                            0.0045),
                    tailor.weights().body());
        }
    }
}
