package io.seedbed.scene.truth;

import java.util.Arrays;

/**
 * A mask as COCO writes it: lengths of runs in column order, beginning with what is not covered, and the same as a
 * compressed string ({@code rleToString} of pycocotools: differences to the run two before, six bits a character).
 *
 * @param width pixels
 * @param height pixels
 * @param counts lengths of the runs
 */
@SuppressWarnings("ArrayRecordComponent")
public record RunLengths(int width, int height, int[] counts) {

    /** The mask of one actor in a frame. */
    public static RunLengths of(Frame frame, int id) {
        int[] counts = new int[16];
        int used = 0;
        int run = 0;
        boolean covered = false;
        for (int x = 0; x < frame.width(); x++) {
            for (int y = 0; y < frame.height(); y++) {
                if (frame.id(x, y) == id != covered) {
                    counts = used == counts.length ? Arrays.copyOf(counts, 2 * used) : counts;
                    counts[used++] = run;
                    run = 0;
                    covered = !covered;
                }
                run++;
            }
        }
        counts = Arrays.copyOf(counts, used + 1);
        counts[used] = run;
        return new RunLengths(frame.width(), frame.height(), counts);
    }

    /** How many pixels are covered. */
    public long area() {
        long area = 0;
        for (int i = 1; i < counts.length; i += 2) {
            area += counts[i];
        }
        return area;
    }

    /** The compressed string. */
    public String compressed() {
        StringBuilder text = new StringBuilder(2 * counts.length);
        for (int i = 0; i < counts.length; i++) {
            long rest = i > 2 ? (long) counts[i] - counts[i - 2] : counts[i];
            boolean more = true;
            while (more) {
                long bits = rest & 31;
                rest >>= 5;
                more = (bits & 16) != 0 ? rest != -1 : rest != 0;
                text.append((char) ((more ? bits | 32 : bits) + 48));
            }
        }
        return text.toString();
    }
}
