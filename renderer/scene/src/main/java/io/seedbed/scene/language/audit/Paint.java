package io.seedbed.scene.language.audit;

import io.seedbed.scene.truth.Frame;
import java.util.Map;

/**
 * Judges the names of colours by hue, saturation and value of the pixels as they are, without a model of the light: only
 * what is plain is decided, and far less than the verifier decides. Immutable.
 */
final class Paint {

    /** A part of the colour space: hue in degrees (from above to means across red), saturation and value from 0 to 1. */
    private record Patch(
            double hueFrom, double hueTo, double leastSaturation, double mostSaturation, double least, double most) {
        boolean holds(Tone tone) {
            double hue = tone.hue();
            boolean inHue = hueFrom <= hueTo ? hue >= hueFrom && hue <= hueTo : hue >= hueFrom || hue <= hueTo;
            return inHue
                    && tone.saturation() >= leastSaturation
                    && tone.saturation() <= mostSaturation
                    && tone.value() >= least
                    && tone.value() <= most;
        }
    }

    /** A pixel's hue in degrees, saturation and value from 0 to 1. */
    private record Tone(double hue, double saturation, double value) {}

    private static final Patch NOWHERE = new Patch(0, 360, 1, 0, 1, 0);

    /** What may be called so in some light. */
    private static final Map<String, Patch> PATCHES = Map.ofEntries(
            Map.entry("red", new Patch(335, 22, 0.35, 1, 0.1, 1)),
            Map.entry("orange", new Patch(8, 48, 0.4, 1, 0.2, 1)),
            Map.entry("yellow", new Patch(33, 72, 0.3, 1, 0.25, 1)),
            Map.entry("green", new Patch(65, 175, 0.2, 1, 0.05, 1)),
            Map.entry("turquoise", new Patch(140, 215, 0.15, 1, 0.1, 1)),
            Map.entry("blue", new Patch(190, 265, 0.25, 1, 0.1, 1)),
            Map.entry("navy", new Patch(190, 290, 0.1, 1, 0, 0.6)),
            Map.entry("purple", new Patch(240, 340, 0.15, 1, 0.05, 1)),
            Map.entry("pink", new Patch(290, 25, 0.12, 1, 0.25, 1)),
            Map.entry("maroon", new Patch(310, 25, 0.2, 1, 0, 0.75)),
            Map.entry("brown", new Patch(350, 45, 0.2, 1, 0.03, 0.85)),
            Map.entry("beige", new Patch(0, 70, 0.05, 0.6, 0.25, 1)),
            Map.entry("olive", new Patch(35, 95, 0.2, 1, 0.05, 0.8)),
            Map.entry("black", new Patch(0, 360, 0, 1, 0, 0.42)),
            Map.entry("grey", new Patch(0, 360, 0, 0.5, 0.08, 0.95)),
            Map.entry("white", new Patch(0, 360, 0, 0.55, 0.25, 1)));

    /** What nobody would call by another name in daylight. Names that are missing here are never borne out. */
    private static final Map<String, Patch> PLAIN = Map.ofEntries(
            Map.entry("red", new Patch(350, 8, 0.6, 1, 0.4, 1)),
            Map.entry("orange", new Patch(20, 35, 0.65, 1, 0.5, 1)),
            Map.entry("yellow", new Patch(46, 60, 0.6, 1, 0.5, 1)),
            Map.entry("green", new Patch(95, 145, 0.4, 1, 0.3, 0.9)),
            Map.entry("turquoise", new Patch(165, 190, 0.4, 1, 0.4, 0.95)),
            Map.entry("blue", new Patch(205, 240, 0.6, 1, 0.45, 1)),
            Map.entry("purple", new Patch(265, 300, 0.4, 1, 0.35, 0.9)),
            Map.entry("pink", new Patch(320, 355, 0.2, 0.6, 0.7, 1)),
            Map.entry("black", new Patch(0, 360, 0, 0.25, 0, 0.12)),
            Map.entry("grey", new Patch(0, 360, 0, 0.07, 0.4, 0.65)),
            Map.entry("white", new Patch(0, 360, 0, 0.07, 0.85, 1)));

    private static final double MOST = 0.6;
    private static final double HARDLY = 0.04;

    private final Frame frame;

    Paint(Frame frame) {
        this.frame = frame;
    }

    /** Whether most of a thing's pixels plainly have a colour, or hardly any could be said to. */
    Opinion opinion(int id, String colour) {
        Patch patch = PATCHES.get(colour);
        if (patch == null) {
            return Opinion.SILENT;
        }
        Patch plainly = PLAIN.getOrDefault(colour, NOWHERE);
        int all = 0;
        int alike = 0;
        int plain = 0;
        for (int i = 0; i < frame.ids().length; i++) {
            if ((frame.ids()[i] & 255) == id) {
                all++;
                Tone tone = tone(i);
                alike += patch.holds(tone) ? 1 : 0;
                plain += plainly.holds(tone) ? 1 : 0;
            }
        }
        return plain > MOST * all ? Opinion.HOLDS : alike < HARDLY * all ? Opinion.FAILS : Opinion.SILENT;
    }

    private Tone tone(int pixel) {
        double red = (frame.rgb()[3 * pixel] & 255) / 255.0;
        double green = (frame.rgb()[3 * pixel + 1] & 255) / 255.0;
        double blue = (frame.rgb()[3 * pixel + 2] & 255) / 255.0;
        double most = Math.max(red, Math.max(green, blue));
        double span = most - Math.min(red, Math.min(green, blue));
        double sixth = span == 0
                ? 0
                : most == red
                        ? (green - blue) / span
                        : most == green ? 2 + (blue - red) / span : 4 + (red - green) / span;
        return new Tone((60 * sixth + 360) % 360, most == 0 ? 0 : span / most, most);
    }
}
