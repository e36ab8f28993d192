package io.seedbed.augment.filter;

import java.util.Arrays;

/**
 * One side of many longest-common-subsequence computations, prepared for the bit-parallel algorithm of Hyyrö (2004): a
 * column of the table is a bit vector, one bit per word of the pattern, and a word of the other side updates it with a
 * handful of machine operations per 64 bits. Immutable and thread-safe.
 */
final class LcsPattern {

    /** No word has this number. */
    private static final int FREE = Integer.MIN_VALUE;

    private final int blocks;
    /** A hash table with linear probing, at most half full: the distinct words of the pattern. */
    private final int[] words;
    /** For each place of the table a bit vector of {@link #blocks}: the positions in the pattern where the word stands. */
    private final long[] matches;

    LcsPattern(int[] pattern) {
        this.blocks = (pattern.length + Long.SIZE - 1) / Long.SIZE;
        this.words = new int[Integer.highestOneBit(Math.max(1, pattern.length)) * 4];
        this.matches = new long[words.length * blocks];
        Arrays.fill(words, FREE);
        for (int i = 0; i < pattern.length; i++) {
            int place = place(pattern[i]);
            words[place] = pattern[i];
            matches[place * blocks + i / Long.SIZE] |= 1L << i;
        }
    }

    /** The length of the longest common subsequence with {@code other}. */
    int lcs(int[] other) {
        long[] column = new long[blocks];
        Arrays.fill(column, -1L);
        for (int word : other) {
            int place = place(word);
            if (words[place] != FREE) {
                advance(column, place * blocks);
            }
        }
        int unmatched = 0;
        for (long block : column) {
            unmatched += Long.bitCount(block);
        }
        return blocks * Long.SIZE - unmatched;
    }

    /** Where a word stands in the table, or would stand. */
    private int place(int word) {
        int last = words.length - 1;
        int place = ((word * 0x9E3779B9) >>> 16) & last;
        while (words[place] != word && words[place] != FREE) {
            place = (place + 1) & last;
        }
        return place;
    }

    /** V ← (V + (V &amp; M)) | (V &amp; ~M), with the carry of the sum going from block to block; M begins at {@code from}. */
    private void advance(long[] column, int from) {
        long carry = 0;
        for (int block = 0; block < column.length; block++) {
            long before = column[block];
            long matched = before & matches[from + block];
            long partial = before + matched;
            long sum = partial + carry;
            carry = Long.compareUnsigned(partial, before) < 0 || Long.compareUnsigned(sum, partial) < 0 ? 1 : 0;
            column[block] = sum | (before & ~matches[from + block]);
        }
    }
}
