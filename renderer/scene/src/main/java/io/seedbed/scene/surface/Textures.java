package io.seedbed.scene.surface;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Procedural textures of two colours. Each is a pure function of the place on a square that repeats without a seam, the same
 * on every machine. Stateless and thread-safe.
 */
public final class Textures {

    private static final Map<String, Pattern> PATTERNS = patterns();

    private Textures() {}

    private static Map<String, Pattern> patterns() {
        Map<String, Pattern> all = new TreeMap<>();
        all.put(Surface.PLAIN, Pattern.of(Pattern.NONE));
        MaterialPatterns.addTo(all);
        ClothPatterns.addTo(all);
        GroundPatterns.addTo(all);
        return Collections.unmodifiableMap(all);
    }

    /** What there is, in alphabetical order. */
    public static List<String> names() {
        return List.copyOf(PATTERNS.keySet());
    }

    /**
     * A texture in two colours.
     *
     * @param first sRGB, {@code 0xRRGGBB}
     * @param second sRGB, {@code 0xRRGGBB}
     * @param size pixels along each side
     * @return sRGB, {@code size * size} values {@code 0xRRGGBB}, rows from v = 0 upwards
     * @throws IllegalArgumentException if there is no such texture
     */
    public static int[] pixels(String texture, int first, int second, int size) {
        Pattern pattern = pattern(texture);
        int[] pixels = new int[size * size];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double u = (x + 0.5) / size;
                double v = (y + 0.5) / size;
                pixels[y * size + x] = blend(
                        first, second, pattern.mix().at(u, v), pattern.shade().at(u, v));
            }
        }
        return pixels;
    }

    /**
     * A texture without its colours, for an engine that mixes them itself: four bytes a pixel, rows from v = 0 upwards. They
     * are the second colour's share (255 for all), brightness (128 for 1), and the slope of the relief along u and v (128 for
     * level, 255 for 45 degrees).
     *
     * @param size pixels along each side
     * @throws IllegalArgumentException if there is no such texture
     */
    public static byte[] mask(String texture, int size) {
        Pattern pattern = pattern(texture);
        byte[] mask = new byte[4 * size * size];
        double[] height = new double[size * size];
        for (int i = 0; i < height.length; i++) {
            int row = i / size;
            double u = (i % size + 0.5) / size;
            double v = (row + 0.5) / size;
            height[i] = pattern.height().at(u, v);
            mask[4 * i] = unit(pattern.mix().at(u, v));
            mask[4 * i + 1] = unit(pattern.shade().at(u, v) * 128 / 255);
        }
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                int i = y * size + x;
                double right = height[y * size + (x + 1) % size] - height[y * size + (x + size - 1) % size];
                double up = height[(y + 1) % size * size + x] - height[(y + size - 1) % size * size + x];
                mask[4 * i + 2] = unit((128 + 127 * right * size / 2) / 255);
                mask[4 * i + 3] = unit((128 + 127 * up * size / 2) / 255);
            }
        }
        return mask;
    }

    private static Pattern pattern(String texture) {
        Pattern pattern = PATTERNS.get(texture);
        if (pattern == null) {
            throw new IllegalArgumentException("\"" + texture + "\" is no texture; there are " + names());
        }
        return pattern;
    }

    private static byte unit(double value) {
        return (byte) Math.round(255 * Math.max(0, Math.min(1, value)));
    }

    private static int blend(int first, int second, double mix, double shade) {
        double part = Math.max(0, Math.min(1, mix));
        int result = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            double channel = (first >> shift & 255) * (1 - part) + (second >> shift & 255) * part;
            result |= (int) Math.round(Math.max(0, Math.min(255, channel * shade))) << shift;
        }
        return result;
    }
}
