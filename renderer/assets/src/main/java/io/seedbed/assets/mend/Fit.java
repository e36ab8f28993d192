package io.seedbed.assets.mend;

import io.seedbed.assets.BadAssetException;
import io.seedbed.assets.read.Soup;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a foreign model is turned and sized.
 *
 * @param turn rows of a rotation after which y is up and the front faces +Z; nine numbers
 * @param size width, height and depth in metres after the turn, zeros for in proportion; null where they follow from the unit
 * @param metres length of the file's unit; 0 where it is not known
 */
@SuppressWarnings("ArrayRecordComponent")
public record Fit(double[] turn, double @Nullable [] size, double metres) {

    private static final double LEAST = 0.01;
    private static final double MOST = 60;
    private static final double FAR = 20_000;
    private static final List<Double> UNITS = List.of(1.0, 0.01, 0.001);

    /** Turns that need no numbers: which axis is up. */
    public static double[] up(String axis) {
        return switch (axis) {
            case "z" -> new double[] {1, 0, 0, 0, 0, 1, 0, -1, 0};
            case "x" -> new double[] {0, -1, 0, 1, 0, 0, 0, 0, 1};
            default -> new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1};
        };
    }

    /**
     * The corners turned, sized, over the origin and standing on y = 0.
     *
     * @throws BadAssetException if the model has no size, or one that no thing has
     */
    float[] place(Soup soup, List<String> notes) throws BadAssetException {
        float[] from = soup.positions();
        double[] turned = new double[from.length];
        double[] least = {1e300, 1e300, 1e300};
        double[] most = {-1e300, -1e300, -1e300};
        for (int i = 0; i < from.length; i += 3) {
            for (int k = 0; k < 3; k++) {
                double value = turn[3 * k] * from[i] + turn[3 * k + 1] * from[i + 1] + turn[3 * k + 2] * from[i + 2];
                turned[i + k] = value;
                least[k] = Math.min(least[k], value);
                most[k] = Math.max(most[k], value);
            }
        }
        double longest = Math.max(most[0] - least[0], Math.max(most[1] - least[1], most[2] - least[2]));
        if (!(longest > 0)) {
            throw new BadAssetException("all its vertices are at one place");
        }
        double away = Math.max(Math.abs(least[0] + most[0]), Math.abs(least[2] + most[2])) / 2;
        if (away > FAR * longest) {
            throw new BadAssetException(String.format(
                    Locale.ROOT,
                    "it is %.0f of its sizes away from the origin, so that its detail is lost",
                    away / longest));
        }
        double[] scale = scale(least, most, longest, notes);
        float[] placed = new float[from.length];
        for (int i = 0; i < placed.length; i += 3) {
            placed[i] = (float) ((turned[i] - (least[0] + most[0]) / 2) * scale[0]);
            placed[i + 1] = (float) ((turned[i + 1] - least[1]) * scale[1]);
            placed[i + 2] = (float) ((turned[i + 2] - (least[2] + most[2]) / 2) * scale[2]);
        }
        return placed;
    }

    private double[] scale(double[] least, double[] most, double longest, List<String> notes) throws BadAssetException {
        double[] scale = new double[3];
        if (size != null) {
            for (int k = 0; k < 3; k++) {
                double own = most[k] - least[k];
                scale[k] = own < 1e-4 * longest ? 0 : size[k] / own;
            }
            double usual = Math.max(scale[0], Math.max(scale[1], scale[2]));
            for (int k = 0; k < 3; k++) {
                scale[k] = scale[k] == 0 ? usual : scale[k];
            }
            return scale;
        }
        double unit = metres > 0 ? metres : guess(longest);
        if (metres <= 0 && unit != 1) {
            notes.add("taken to be in " + (unit == 0.01 ? "centimetres" : "millimetres"));
        }
        double result = longest * unit;
        if (result < LEAST || result > MOST) {
            throw new BadAssetException(String.format(
                    Locale.ROOT,
                    "it is %.4g m long; things are from %s to %s m: give \"units\" or \"size\" in the manifest",
                    result,
                    LEAST,
                    MOST));
        }
        return new double[] {unit, unit, unit};
    }

    private static double guess(double longest) {
        for (double unit : UNITS) {
            if (longest * unit <= 15) {
                return unit;
            }
        }
        return 1;
    }
}
