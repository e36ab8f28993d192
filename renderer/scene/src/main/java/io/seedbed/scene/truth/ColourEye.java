package io.seedbed.scene.truth;

import io.seedbed.scene.surface.Colour;
import java.util.Arrays;

/**
 * Names the colours of pixels as somebody would who stands in that light: a pixel is divided by the light and goes to the
 * named colour that is nearest in OKLab in any of its usual shades; far shades count as farther. Not thread-safe.
 */
final class ColourEye {

    private static final double[] SHADES = {0.28, 0.42, 0.6, 0.8, 1, 1.2, 1.5};
    private static final double[] PENALTIES = {0.05, 0.03, 0.012, 0.003, 0, 0.006, 0.03};
    private static final int MOST = 768;
    private static final Colour[] COLOURS = Colour.values();
    private static final OkLab[][] SHADED = shaded();

    private final Illuminant light;

    ColourEye(Illuminant light) {
        this.light = light;
    }

    /** How the given pixels of a frame look; of many pixels an even part is asked. */
    SeenColours look(Frame frame, int[] pixels) {
        double[] votes = new double[COLOURS.length];
        int asked = Math.min(MOST, pixels.length);
        double[][] channels = new double[3][asked];
        for (int i = 0; i < asked; i++) {
            OkLab seen = adapted(frame, pixels[(int) ((long) i * pixels.length / asked)]);
            channels[0][i] = seen.l();
            channels[1][i] = seen.a();
            channels[2][i] = seen.b();
            vote(seen, votes);
        }
        for (int colour = 0; colour < votes.length; colour++) {
            votes[colour] /= Math.max(1, asked);
        }
        return new SeenColours(
                votes, new OkLab(middle(channels[0]), middle(channels[1]), middle(channels[2])), pixels.length);
    }

    /** How paints look in white light. */
    static SeenColours look(int[] paints, double[] areas) {
        double[] votes = new double[COLOURS.length];
        double all = 0;
        for (int i = 0; i < paints.length; i++) {
            double[] own = new double[COLOURS.length];
            vote(OkLab.of(paints[i]), own);
            all += areas[i];
            for (int colour = 0; colour < own.length; colour++) {
                votes[colour] += areas[i] * own[colour];
            }
        }
        for (int colour = 0; colour < votes.length; colour++) {
            votes[colour] /= Math.max(1e-12, all);
        }
        return new SeenColours(votes, new OkLab(0, 0, 0), paints.length);
    }

    private OkLab adapted(Frame frame, int pixel) {
        return OkLab.ofLinear(
                OkLab.linear(frame.rgb()[3 * pixel]) / light.red(),
                OkLab.linear(frame.rgb()[3 * pixel + 1]) / light.green(),
                OkLab.linear(frame.rgb()[3 * pixel + 2]) / light.blue());
    }

    /** The nearest colour gets the vote; one that is nearly as near shares it. */
    private static void vote(OkLab seen, double[] votes) {
        int best = 0;
        int next = 0;
        double least = Double.POSITIVE_INFINITY;
        double second = Double.POSITIVE_INFINITY;
        for (int colour = 0; colour < COLOURS.length; colour++) {
            double distance = distance(seen, colour);
            if (distance < least) {
                second = least;
                next = best;
                least = distance;
                best = colour;
            } else if (distance < second) {
                second = distance;
                next = colour;
            }
        }
        double shared = Math.max(0, 0.5 - (second - least) / 0.04);
        votes[best] += 1 - shared;
        votes[next] += shared;
    }

    private static double distance(OkLab seen, int colour) {
        double least = Double.POSITIVE_INFINITY;
        for (int shade = 0; shade < SHADES.length; shade++) {
            least = Math.min(least, PENALTIES[shade] + seen.to(SHADED[colour][shade]));
        }
        return least;
    }

    private static double middle(double[] values) {
        if (values.length == 0) {
            return 0;
        }
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static OkLab[][] shaded() {
        OkLab[][] all = new OkLab[COLOURS.length][SHADES.length];
        for (Colour colour : COLOURS) {
            int rgb = colour.rgb();
            for (int i = 0; i < SHADES.length; i++) {
                all[colour.ordinal()][i] = OkLab.ofLinear(
                        OkLab.linear(rgb >> 16 & 255) * SHADES[i],
                        OkLab.linear(rgb >> 8 & 255) * SHADES[i],
                        OkLab.linear(rgb & 255) * SHADES[i]);
            }
        }
        return all;
    }
}
