package io.seedbed.dataset.image.row;

import java.util.Arrays;

/**
 * COCO's text for run lengths: from the fourth on each as the difference to the one two before, in groups of five bits
 * from the lowest, with a sixth bit where more follow, from the character {@code 0}. Stateless and thread-safe.
 */
public final class RunLengths {

    private static final int FIRST_CHARACTER = 48;
    private static final int MORE = 0x20;
    private static final int SIGN = 0x10;

    private RunLengths() {}

    /** Writes lengths of background and mask, in turn. */
    public static String text(int[] counts) {
        StringBuilder text = new StringBuilder(counts.length * 2);
        for (int i = 0; i < counts.length; i++) {
            int rest = i > 2 ? counts[i] - counts[i - 2] : counts[i];
            boolean more = true;
            while (more) {
                int group = rest & 0x1f;
                rest >>= 5;
                more = (group & SIGN) == 0 ? rest != 0 : rest != -1;
                text.append((char) ((more ? group | MORE : group) + FIRST_CHARACTER));
            }
        }
        return text.toString();
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException if the text ends within a number or has a character that no number has
     */
    public static int[] counts(String text) {
        int[] counts = new int[text.length()];
        int size = 0;
        int position = 0;
        while (position < text.length()) {
            int value = 0;
            int shift = 0;
            boolean more = true;
            while (more) {
                int group = position < text.length() ? text.charAt(position++) - FIRST_CHARACTER : -1;
                if (group < 0 || group > 63 || shift > 30) {
                    throw new IllegalArgumentException("no run lengths: \"" + text + '"');
                }
                value |= (group & 0x1f) << shift;
                more = (group & MORE) != 0;
                shift += 5;
                if (!more && (group & SIGN) != 0 && shift < Integer.SIZE) {
                    value |= -1 << shift;
                }
            }
            counts[size] = size > 2 ? value + counts[size - 2] : value;
            size++;
        }
        return Arrays.copyOf(counts, size);
    }
}
