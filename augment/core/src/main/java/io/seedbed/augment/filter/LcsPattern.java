package io.seedbed.augment.filter;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * One side of many longest-common-subsequence computations, prepared for the bit-parallel algorithm of Hyyrö (2004): a
 * column of the table is a bit vector, one bit per word of the pattern, and a word of the other side updates it with a
 * handful of machine operations per 64 bits. Immutable and thread-safe.
 */
final class LcsPattern {

    private static final long[] NO_MATCH = {};

    private final int length;
    private final int blocks;
    /** For each word, the positions in the pattern where it stands. */
    private final Map<Integer, long[]> matches = new HashMap<>();

    LcsPattern(int[] words) {
        this.length = words.length;
        this.blocks = (length + Long.SIZE - 1) / Long.SIZE;
        for (int i = 0; i < length; i++) {
            long[] mask = matches.computeIfAbsent(words[i], word -> new long[blocks]);
            mask[i / Long.SIZE] |= 1L << i;
        }
    }

    /** The length of the longest common subsequence with {@code other}. */
    int lcs(int[] other) {
        long[] column = new long[blocks];
        Arrays.fill(column, -1L);
        for (int word : other) {
            long[] mask = matches.getOrDefault(word, NO_MATCH);
            if (mask.length > 0) {
                advance(column, mask);
            }
        }
        int unmatched = 0;
        for (long block : column) {
            unmatched += Long.bitCount(block);
        }
        return blocks * Long.SIZE - unmatched;
    }

    /** V ← (V + (V &amp; M)) | (V &amp; ~M), with the carry of the sum going from block to block. */
    private static void advance(long[] column, long[] mask) {
        long carry = 0;
        for (int block = 0; block < column.length; block++) {
            long before = column[block];
            long matched = before & mask[block];
            long partial = before + matched;
            long sum = partial + carry;
            carry = Long.compareUnsigned(partial, before) < 0 || Long.compareUnsigned(sum, partial) < 0 ? 1 : 0;
            column[block] = sum | (before & ~mask[block]);
        }
    }
}
