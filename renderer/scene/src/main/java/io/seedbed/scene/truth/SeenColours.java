package io.seedbed.scene.truth;

import io.seedbed.scene.surface.Colour;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How pixels look in the light of their picture.
 *
 * @param votes for each of {@link Colour}, in its order, the share of the pixels that look so; they add up to 1
 * @param median of the pixels, seen in white light
 * @param pixels how many were looked at
 */
@SuppressWarnings("ArrayRecordComponent")
public record SeenColours(double[] votes, OkLab median, int pixels) {

    /** The lead that the first colour needs over the second. */
    public static final double MARGIN = 0.12;

    /** Nothing was looked at. */
    public static final SeenColours NONE = new SeenColours(new double[Colour.values().length], new OkLab(0, 0, 0), 0);

    /**
     * How a thing's paints look in white light, for want of pixels.
     *
     * @param paints sRGB, {@code 0xRRGGBB}
     * @param areas how much of the thing each covers
     */
    public static SeenColours painted(int[] paints, double[] areas) {
        return ColourEye.look(paints, areas);
    }

    /** The share of the pixels that look so, from 0 to 1. */
    public double share(Colour colour) {
        return votes[colour.ordinal()];
    }

    /** The colour that one would name; empty if it is unclear. */
    public Optional<Colour> name() {
        Colour best = strongest(null);
        Colour next = strongest(best);
        boolean clear = share(best) >= 0.3 && share(best) - share(next) >= MARGIN;
        return clear ? Optional.of(best) : Optional.empty();
    }

    /** The name, or {@code unclear}. */
    public String label() {
        return name().map(Colour::label).orElse("unclear");
    }

    private Colour strongest(@Nullable Colour but) {
        Colour best = but == Colour.RED ? Colour.ORANGE : Colour.RED;
        for (Colour colour : Colour.values()) {
            if (colour != but && share(colour) > share(best)) {
                best = colour;
            }
        }
        return best;
    }
}
