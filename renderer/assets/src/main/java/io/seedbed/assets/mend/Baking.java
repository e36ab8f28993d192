package io.seedbed.assets.mend;

import io.seedbed.assets.read.Look;
import io.seedbed.assets.read.Picture;
import io.seedbed.assets.read.Soup;
import io.seedbed.scene.truth.OkLab;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Textures to colours: each triangle has the mean of what its texture shows on it, and each texture keeps a few such colours.
 * Triangles on which a texture shows nothing are left out. One use.
 */
final class Baking {

    /** Where a triangle is looked at, as weights of its corners. */
    private static final double[][] SPOTS = {
        {0.34, 0.33, 0.33},
        {0.6, 0.2, 0.2},
        {0.2, 0.6, 0.2},
        {0.2, 0.2, 0.6},
        {0.48, 0.48, 0.04},
        {0.04, 0.48, 0.48},
        {0.48, 0.04, 0.48}
    };

    private static final int MOST_COLOURS = 6;
    private static final double NEAR = 0.07;
    private static final int CLEAR = 100;

    private final Soup soup;
    private final int[] groups;
    private final List<Finish> finishes = new ArrayList<>();
    private final Map<Finish, Integer> numbers = new LinkedHashMap<>();

    Baking(Soup soup) {
        this.soup = soup;
        this.groups = new int[soup.triangles()];
    }

    /** A colour that a texture keeps, as sums of linear light. */
    private static final class Shade {
        private double red;
        private double green;
        private double blue;
        private double weight;

        void add(double[] light, double by) {
            red += light[0] * by;
            green += light[1] * by;
            blue += light[2] * by;
            weight += by;
        }

        OkLab seen() {
            return OkLab.ofLinear(red / weight, green / weight, blue / weight);
        }

        int rgb() {
            return (channel(red / weight) << 16) | (channel(green / weight) << 8) | channel(blue / weight);
        }

        private static int channel(double linear) {
            double c = Math.max(0, Math.min(1, linear));
            double s = c <= 0.0031308 ? 12.92 * c : 1.055 * StrictMath.pow(c, 1 / 2.4) - 0.055;
            return (int) Math.round(255 * s);
        }
    }

    /** The finish of every triangle; −1 for those that are not seen. */
    int[] groups(float[] placed) {
        for (int look = 0; look < soup.looks().size(); look++) {
            Look one = soup.looks().get(look);
            if (one.picture() == null) {
                int group = number(one, one.colour());
                for (int i = 0; i < groups.length; i++) {
                    groups[i] = soup.lookOf()[i] == look ? group : groups[i];
                }
            } else {
                bake(look, one, one.picture(), placed);
            }
        }
        return groups;
    }

    List<Finish> finishes() {
        return finishes;
    }

    private int number(Look look, int colour) {
        Finish finish = Finish.of(colour, look.roughness(), look.metallic(), look.opacity(), look.glow());
        return numbers.computeIfAbsent(finish, fresh -> {
            finishes.add(fresh);
            return finishes.size() - 1;
        });
    }

    private void bake(int look, Look one, Picture picture, float[] placed) {
        List<Shade> shades = new ArrayList<>();
        int[] shadeOf = new int[groups.length];
        for (int i = 0; i < groups.length; i++) {
            if (soup.lookOf()[i] == look) {
                double[] light = light(i, one, picture);
                shadeOf[i] = light == null ? -1 : shade(shades, light, 1e-9 + area(placed, i));
            }
        }
        int[] number =
                shades.stream().mapToInt(shade -> number(one, shade.rgb())).toArray();
        for (int i = 0; i < groups.length; i++) {
            if (soup.lookOf()[i] == look) {
                groups[i] = shadeOf[i] < 0 ? -1 : number[shadeOf[i]];
            }
        }
    }

    /** The mean light of a triangle; null where its texture shows nothing. */
    private double @Nullable [] light(int triangle, Look look, Picture picture) {
        double[] light = new double[3];
        int shown = 0;
        for (double[] spot : SPOTS) {
            double u = 0;
            double v = 0;
            for (int k = 0; k < 3; k++) {
                u += spot[k] * soup.uvs()[6 * triangle + 2 * k];
                v += spot[k] * soup.uvs()[6 * triangle + 2 * k + 1];
            }
            int argb = picture.at(u, v);
            if (argb >>> 24 >= CLEAR) {
                shown++;
                for (int k = 0; k < 3; k++) {
                    int shift = 16 - 8 * k;
                    light[k] += OkLab.linear((argb >> shift) & 255) * OkLab.linear((look.colour() >> shift) & 255);
                }
            }
        }
        if (2 * shown < SPOTS.length) {
            return null;
        }
        for (int k = 0; k < 3; k++) {
            light[k] /= shown;
        }
        return light;
    }

    private static int shade(List<Shade> shades, double[] light, double weight) {
        OkLab seen = OkLab.ofLinear(light[0], light[1], light[2]);
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < shades.size(); i++) {
            double distance = shades.get(i).seen().to(seen);
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        if (nearest < 0 || (least > NEAR && shades.size() < MOST_COLOURS)) {
            shades.add(new Shade());
            nearest = shades.size() - 1;
        }
        shades.get(nearest).add(light, weight);
        return nearest;
    }

    private static double area(float[] at, int triangle) {
        int a = 9 * triangle;
        double ux = at[a + 3] - at[a];
        double uy = at[a + 4] - at[a + 1];
        double uz = at[a + 5] - at[a + 2];
        double vx = at[a + 6] - at[a];
        double vy = at[a + 7] - at[a + 1];
        double vz = at[a + 8] - at[a + 2];
        double x = uy * vz - uz * vy;
        double y = uz * vx - ux * vz;
        double z = ux * vy - uy * vx;
        return Math.sqrt(x * x + y * y + z * z) / 2;
    }
}
