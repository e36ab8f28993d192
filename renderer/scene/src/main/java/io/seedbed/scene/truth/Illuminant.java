package io.seedbed.scene.truth;

import io.seedbed.scene.geometry.Mesh;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.model.Model;
import io.seedbed.scene.model.Part;
import io.seedbed.scene.stage.Actor;
import io.seedbed.scene.stage.Sky;
import io.seedbed.scene.stage.Stage;
import io.seedbed.scene.surface.Surface;
import java.util.ArrayList;
import java.util.List;

/**
 * The light that a picture was taken in, as linear red, green and blue of a white card. Its tint is that of the stage's sky;
 * its strength is measured: every thing serves as a grey card, since what is painted on it is known, and the median over the
 * things is taken, so that one in the shade does not matter. Metal does not count: it shows its surroundings.
 *
 * @param red of a white card
 * @param green of a white card
 * @param blue of a white card
 */
public record Illuminant(double red, double green, double blue) {

    private static final int SAMPLES = 200;
    private static final double USUAL = 0.45;
    private static final double DARKEST = 0.03;
    private static final double BRIGHTEST = 1.15;

    /** The light of a frame that shows a stage. */
    static Illuminant of(Frame frame, Stage stage, Pixels pixels) {
        double[] tint = tint(stage.sky());
        List<Double> strengths = new ArrayList<>();
        for (Actor actor : stage.actors()) {
            if (actor.id() > 0 && pixels.count(actor.id()) >= 30) {
                strength(frame, actor, pixels, tint, strengths);
            }
        }
        double strength = strengths.isEmpty() ? USUAL : Math.max(DARKEST, Math.min(BRIGHTEST, median(strengths)));
        return new Illuminant(strength * tint[0], strength * tint[1], strength * tint[2]);
    }

    /** What falls on a card that is turned half to the sun, made as bright as white. */
    private static double[] tint(Sky sky) {
        Vec3 light = sky.sun()
                .times(0.45)
                .plus(sky.above().times(0.6))
                .plus(sky.below().times(0.4));
        double white = Math.max(1e-6, 0.2126 * light.x() + 0.7152 * light.y() + 0.0722 * light.z());
        return new double[] {light.x() / white, light.y() / white, light.z() / white};
    }

    /** One strength for each channel in which the thing sends back enough light to tell. */
    private static void strength(Frame frame, Actor actor, Pixels pixels, double[] tint, List<Double> strengths) {
        double[] painted = painted(actor.model());
        double[] seen = new double[3];
        int[] some = pixels.some(actor.id(), SAMPLES);
        for (int pixel : some) {
            for (int channel = 0; channel < 3; channel++) {
                seen[channel] += OkLab.linear(frame.rgb()[3 * pixel + channel]) / some.length;
            }
        }
        for (int channel = 0; channel < 3; channel++) {
            if (painted[channel] > 0.06) {
                strengths.add(seen[channel] / painted[channel] / tint[channel]);
            }
        }
    }

    private static double[] painted(Model model) {
        double[] sum = new double[3];
        double area = 0;
        for (Part part : model.parts()) {
            Surface surface = part.surface();
            double weight = surface.metallic() > 0.5 ? 0 : area(part.mesh());
            for (int channel = 0; channel < 3; channel++) {
                int shift = 16 - 8 * channel;
                double one = OkLab.linear(surface.colour() >> shift & 255);
                double other = OkLab.linear(surface.second() >> shift & 255);
                sum[channel] += weight * (one + other) / 2;
            }
            area += weight;
        }
        for (int channel = 0; channel < 3; channel++) {
            sum[channel] = area == 0 ? 0 : sum[channel] / area;
        }
        return sum;
    }

    /** The area of the box around it: quick, and near enough for a weight. */
    private static double area(Mesh mesh) {
        Vec3 size = mesh.bounds().size();
        return size.x() * size.y() + size.y() * size.z() + size.z() * size.x();
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
