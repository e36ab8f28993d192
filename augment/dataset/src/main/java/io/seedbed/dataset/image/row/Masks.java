package io.seedbed.dataset.image.row;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Turns an image of instance numbers into one mask an instance, all of them in one pass over the pixels. The run lengths
 * are COCO's: columns from the left, each from the top, first the length of the background. Stateless and thread-safe.
 */
public final class Masks {

    private static final int NUMBERS = 256;

    private Masks() {}

    /**
     * The masks of every number but 0, which is the background.
     *
     * @param ids a number for each pixel, rows from the top, {@code width * height} of them
     * @return the masks by number; a number that no pixel has is not there
     */
    public static SortedMap<Integer, Mask> of(byte[] ids, int width, int height) {
        if (width < 1 || height < 1 || ids.length != width * height) {
            throw new IllegalArgumentException(ids.length + " ids for " + width + " by " + height + " pixels");
        }
        Runs[] runs = new Runs[NUMBERS];
        int current = 0;
        for (int x = 0, position = 0; x < width; x++) {
            for (int y = 0; y < height; y++, position++) {
                int id = ids[y * width + x] & 255;
                if (id != current) {
                    if (current != 0) {
                        runs[current].turn(position);
                    }
                    if (id != 0) {
                        if (runs[id] == null) {
                            runs[id] = new Runs();
                        }
                        runs[id].turn(position);
                    }
                    current = id;
                }
            }
        }
        if (current != 0) {
            runs[current].turn(ids.length);
        }
        SortedMap<Integer, Mask> masks = new TreeMap<>();
        for (int id = 1; id < NUMBERS; id++) {
            if (runs[id] != null) {
                masks.put(id, runs[id].mask(height, ids.length));
            }
        }
        return masks;
    }

    /** Positions at which an instance's pixels begin and end, in turn. Not thread-safe. */
    private static final class Runs {

        private int[] turns = new int[64];
        private int size;

        void turn(int position) {
            if (size == turns.length) {
                turns = Arrays.copyOf(turns, 2 * size);
            }
            turns[size++] = position;
        }

        Mask mask(int height, int pixels) {
            long area = 0;
            int top = height;
            int bottom = -1;
            for (int i = 0; i < size; i += 2) {
                int first = turns[i];
                int last = turns[i + 1] - 1;
                area += last - first + 1;
                boolean within = first / height == last / height;
                top = Math.min(top, within ? first % height : 0);
                bottom = Math.max(bottom, within ? last % height : height - 1);
            }
            int left = turns[0] / height;
            int right = (turns[size - 1] - 1) / height;
            return new Mask(
                    area, new PixelBox(left, top, right - left + 1, bottom - top + 1), RunLengths.text(counts(pixels)));
        }

        /** Lengths of background and mask in turn; the last length is left out where it is nothing. */
        private int[] counts(int pixels) {
            boolean rest = turns[size - 1] < pixels;
            int[] counts = new int[size + (rest ? 1 : 0)];
            int before = 0;
            for (int i = 0; i < size; i++) {
                counts[i] = turns[i] - before;
                before = turns[i];
            }
            if (rest) {
                counts[size] = pixels - before;
            }
            return counts;
        }
    }
}
