package io.seedbed.assets.read;

import java.util.Arrays;

/** A growing list of numbers. Not thread-safe. */
final class Floats {

    private float[] values = new float[3072];
    private int size;

    void add(float value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    float get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }
}
