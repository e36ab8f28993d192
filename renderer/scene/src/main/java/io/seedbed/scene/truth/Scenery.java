package io.seedbed.scene.truth;

import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.stage.Actor;
import io.seedbed.scene.stage.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that was measured on a frame: one sighting for every actor with a number above 0, in the order of the numbers, and
 * which of them touch. Immutable.
 *
 * @param frame what was measured
 * @param projection of its camera
 * @param light that it was drawn in
 * @param sightings of the actors
 * @param contacts between them
 */
public record Scenery(
        Frame frame, Projection projection, Illuminant light, List<Sighting> sightings, Contacts contacts) {

    private static final int COLOUR_SAMPLES = 400;
    private static final int PLACE_SAMPLES = 600;

    public Scenery {
        sightings = List.copyOf(sightings);
    }

    /**
     * Measures a frame.
     *
     * @param stage what the frame shows
     */
    public static Scenery measure(Frame frame, Stage stage) {
        Projection projection = Projection.of(stage.camera(), frame.width(), frame.height());
        Pixels pixels = new Pixels(frame);
        Silhouettes silhouettes = new Silhouettes(projection, frame.width(), frame.height());
        Illuminant light = Illuminant.of(frame, stage, pixels);
        ColourEye eye = new ColourEye(light);
        List<Sighting> sightings = new ArrayList<>();
        stage.actors().stream()
                .filter(actor -> actor.id() > 0)
                .sorted(Comparator.comparingInt(Actor::id))
                .forEach(
                        actor -> sightings.add(sighting(frame, actor, projection, pixels, silhouettes.of(actor), eye)));
        return new Scenery(frame, projection, light, sightings, Contacts.of(frame));
    }

    /** The sighting of an actor; empty if no actor has this number. */
    public Optional<Sighting> of(int id) {
        return sightings.stream().filter(one -> one.id() == id).findFirst();
    }

    private static Sighting sighting(
            Frame frame, Actor actor, Projection projection, Pixels pixels, Silhouette silhouette, ColourEye eye) {
        int id = actor.id();
        int count = pixels.count(id);
        double hidden = silhouette.pixels() == 0 ? 0 : 1 - (double) count / silhouette.pixels();
        int[] some = pixels.some(id, PLACE_SAMPLES);
        double[] depths = depths(frame, pixels, id);
        return new Sighting(
                id,
                count,
                (double) count / (frame.width() * frame.height()),
                box(frame, pixels, id),
                silhouette.box(),
                silhouette.truncation(),
                Math.max(0, Math.min(1, hidden)),
                at(depths, 0.05),
                at(depths, 0.5),
                Arrays.stream(depths).average().orElse(0),
                at(depths, 0.95),
                extent(frame, projection, some),
                eye.look(frame, pixels.some(id, COLOUR_SAMPLES)),
                Keypoints.of(frame, actor, projection));
    }

    private static Rectangle box(Frame frame, Pixels pixels, int id) {
        int left = frame.width();
        int top = frame.height();
        int right = 0;
        int bottom = 0;
        for (int i = 0; i < pixels.count(id); i++) {
            int pixel = pixels.at(id, i);
            int x = pixel % frame.width();
            int y = pixel / frame.width();
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x + 1);
            bottom = Math.max(bottom, y + 1);
        }
        return right == 0 ? Rectangle.NONE : new Rectangle(left, top, right, bottom);
    }

    private static double[] depths(Frame frame, Pixels pixels, int id) {
        double[] depths = new double[pixels.count(id)];
        for (int i = 0; i < depths.length; i++) {
            depths[i] = frame.depth()[pixels.at(id, i)];
        }
        Arrays.sort(depths);
        return depths;
    }

    private static Extent extent(Frame frame, Projection projection, int[] pixels) {
        double[][] axes = new double[3][pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            double column = pixels[i] % frame.width() + 0.5;
            double row = Math.floorDiv(pixels[i], frame.width()) + 0.5;
            Vec3 at = projection.world(column, row, frame.depth()[pixels[i]]);
            axes[0][i] = at.x();
            axes[1][i] = at.y();
            axes[2][i] = at.z();
        }
        for (double[] axis : axes) {
            Arrays.sort(axis);
        }
        return new Extent(
                new Vec3(at(axes[0], 0.01), at(axes[1], 0.01), at(axes[2], 0.01)),
                new Vec3(at(axes[0], 0.99), at(axes[1], 0.99), at(axes[2], 0.99)));
    }

    private static double at(double[] sorted, double part) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, part * sorted.length)];
    }
}
