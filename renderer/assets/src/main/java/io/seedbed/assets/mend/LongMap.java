package io.seedbed.assets.mend;

import java.util.Arrays;

/** Whole numbers by whole numbers, without an object for each. Not thread-safe. */
final class LongMap {

    private static final int NONE = -1;

    private long[] keys = new long[4096];
    private int[] values = new int[4096];
    private int size;

    LongMap() {
        Arrays.fill(values, NONE);
    }

    /** What is kept under a key; −1 for nothing. */
    int get(long key) {
        int slot = slot(key, keys.length);
        while (values[slot] != NONE) {
            if (keys[slot] == key) {
                return values[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return NONE;
    }

    /** Keeps a number from 0 on under a key. */
    void put(long key, int value) {
        if (2 * size >= keys.length) {
            grow();
        }
        if (set(keys, values, key, value)) {
            size++;
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new int[keys.length];
        Arrays.fill(values, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != NONE) {
                set(keys, values, oldKeys[i], oldValues[i]);
            }
        }
    }

    private static boolean set(long[] keys, int[] values, long key, int value) {
        int slot = slot(key, keys.length);
        while (values[slot] != NONE && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        boolean fresh = values[slot] == NONE;
        keys[slot] = key;
        values[slot] = value;
        return fresh;
    }

    private static int slot(long key, int length) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & (length - 1);
    }
}
