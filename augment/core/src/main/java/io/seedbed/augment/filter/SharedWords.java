package io.seedbed.augment.filter;

import java.util.Arrays;

/** How many words each of many texts shares with a query, for one query after another. Not thread-safe. */
final class SharedWords {

    private int[] counts = new int[16];
    private int[] met = new int[16];
    private int size;

    /** Forgets the last query; texts are numbered from 0 to less than this. */
    void begin(int texts) {
        for (int i = 0; i < size; i++) {
            counts[met[i]] = 0;
        }
        size = 0;
        if (counts.length < texts) {
            counts = Arrays.copyOf(counts, texts * 2);
        }
    }

    /** One more word is shared with this text; the number of them so far. */
    int add(int text) {
        if (counts[text] == 0) {
            if (size == met.length) {
                met = Arrays.copyOf(met, size * 2);
            }
            met[size++] = text;
        }
        return ++counts[text];
    }

    /** The number of texts that share a word. */
    int size() {
        return size;
    }

    /** The i-th text that was met. */
    int text(int i) {
        return met[i];
    }

    /** Words shared with a text so far. */
    int count(int text) {
        return counts[text];
    }
}
