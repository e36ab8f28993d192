package io.seedbed.scene.truth;

import java.util.Arrays;

/** The pixels of each actor of a frame in reading order, found in two passes. Immutable. */
final class Pixels {

    private final int[] starts = new int[257];
    private final int[] order;

    Pixels(Frame frame) {
        byte[] ids = frame.ids();
        for (byte id : ids) {
            starts[(id & 255) + 1]++;
        }
        for (int id = 0; id < 256; id++) {
            starts[id + 1] += starts[id];
        }
        int[] next = Arrays.copyOf(starts, 256);
        order = new int[ids.length];
        for (int pixel = 0; pixel < ids.length; pixel++) {
            order[next[ids[pixel] & 255]++] = pixel;
        }
    }

    /** How many an actor has. */
    int count(int id) {
        return starts[id + 1] - starts[id];
    }

    /** The n-th of an actor, as its place in the frame's arrays. */
    int at(int id, int n) {
        return order[starts[id] + n];
    }

    /** At most {@code most} of an actor's, evenly chosen. */
    int[] some(int id, int most) {
        int count = count(id);
        int[] some = new int[Math.min(most, count)];
        for (int i = 0; i < some.length; i++) {
            some[i] = at(id, (int) ((long) i * count / some.length));
        }
        return some;
    }
}
