package io.seedbed.scene.truth;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The colours that are seen on a part of a person's body, found by the keypoints. */
public final class BodyColours {

    private static final int ALONG = 14;

    private final Scenery scenery;
    private final Sighting person;
    private int[] pixels = new int[64];
    private int count;

    private BodyColours(Scenery scenery, Sighting person) {
        this.scenery = scenery;
        this.person = person;
    }

    /**
     * How a part of a person looks; {@link SeenColours#NONE} where nothing of it is seen.
     *
     * @param place {@code torso}, {@code legs}, {@code thighs}, {@code feet}, {@code neck}, {@code head} or {@code whole} (torso and
     *     thighs)
     */
    public static SeenColours of(Scenery scenery, int id, String place) {
        Optional<Sighting> person = scenery.of(id);
        if (person.isEmpty() || person.get().keypoints().isEmpty()) {
            return SeenColours.NONE;
        }
        BodyColours body = new BodyColours(scenery, person.get());
        body.gather(place);
        return body.count == 0
                ? SeenColours.NONE
                : new ColourEye(scenery.light()).look(scenery.frame(), Arrays.copyOf(body.pixels, body.count));
    }

    private void gather(String place) {
        switch (place) {
            case "torso" -> torso();
            case "whole" -> {
                torso();
                sides("hip", "knee", 0, 0.8);
            }
            case "thighs" -> sides("hip", "knee", 0, 0.55);
            case "legs" -> {
                sides("hip", "knee", 0.1, 1);
                sides("knee", "ankle", 0, 0.7);
            }
            case "feet" -> sides("knee", "ankle", 1.02, 1.22);
            case "neck" ->
                line(between("left_shoulder", "right_shoulder", 0.5), between("left_eye", "right_eye", 0.5), 0, 0.3);
            case "head" -> hat();
            default -> throw new IllegalArgumentException("\"" + place + "\" is no part of the body");
        }
    }

    private void torso() {
        for (double across : List.of(0.2, 0.35, 0.5, 0.65, 0.8)) {
            double[] top = between("left_shoulder", "right_shoulder", across);
            double[] bottom = between("left_hip", "right_hip", across);
            line(top, bottom, 0.12, 0.8);
        }
    }

    private void sides(String from, String to, double begin, double end) {
        for (String side : List.of("left_", "right_")) {
            line(point(side + from), point(side + to), begin, end);
        }
    }

    /** Above the eyes by as much as the eyes are above the nose, and some more. */
    private void hat() {
        double[] eyes = between("left_eye", "right_eye", 0.5);
        double[] ears = between("left_ear", "right_ear", 0.5);
        double[] shoulders = between("left_shoulder", "right_shoulder", 0.5);
        double[] middle = {(eyes[0] + ears[0]) / 2, (eyes[1] + ears[1]) / 2};
        line(shoulders, middle, 1.32, 1.55);
    }

    private double[] between(String one, String other, double part) {
        double[] a = point(one);
        double[] b = point(other);
        return new double[] {a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part};
    }

    private double[] point(String name) {
        return person.keypoints().stream()
                .filter(point -> point.name().equals(name))
                .map(point -> new double[] {point.x(), point.y()})
                .findFirst()
                .orElse(new double[] {-1e6, -1e6});
    }

    /** The person's own pixels along a line and right beside it, each once. */
    private void line(double[] from, double[] to, double begin, double end) {
        Frame frame = scenery.frame();
        for (int i = 0; i <= ALONG; i++) {
            double part = begin + (end - begin) * i / ALONG;
            for (int beside = -1; beside <= 1; beside++) {
                int x = (int) Math.floor(from[0] + (to[0] - from[0]) * part) + beside;
                int y = (int) Math.floor(from[1] + (to[1] - from[1]) * part);
                boolean inside = x >= 0 && y >= 0 && x < frame.width() && y < frame.height();
                if (inside && frame.id(x, y) == person.id()) {
                    add(y * frame.width() + x);
                }
            }
        }
    }

    private void add(int pixel) {
        for (int i = Math.max(0, count - 9); i < count; i++) {
            if (pixels[i] == pixel) {
                return;
            }
        }
        pixels = count == pixels.length ? Arrays.copyOf(pixels, 2 * count) : pixels;
        pixels[count++] = pixel;
    }
}
