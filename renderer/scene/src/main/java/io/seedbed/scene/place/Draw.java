package io.seedbed.scene.place;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random choices of one item; what it gives depends on (seed, item, purpose) alone. Used by one thread. */
final class Draw {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final SplittableRandom random;

    private Draw(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Choices of an item for a purpose. */
    static Draw of(long seed, long item, String purpose) {
        long mixed = mix(seed + GOLDEN);
        mixed = mix(mixed ^ mix(item + 2 * GOLDEN));
        return new Draw(mix(mixed ^ mix(purpose.hashCode() + 3 * GOLDEN)));
    }

    /** MurmurHash3's 64-bit finaliser (Stafford's variant 13). */
    static long mix(long value) {
        long z = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /** A number from {@code low} to {@code high}. */
    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** A whole number, both ends included. */
    int whole(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** Yes with this probability. */
    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** One of these; the list is not empty. */
    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** All of these in another order. */
    <T> List<T> shuffled(List<T> all) {
        List<T> result = new ArrayList<>(all);
        for (int i = result.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T swapped = result.get(i);
            result.set(i, result.get(j));
            result.set(j, swapped);
        }
        return result;
    }

    /** A generator of its own for somebody else. */
    SplittableRandom split() {
        return random.split();
    }

    /** Two choices that are independent of how far this one was used. */
    long seed() {
        return random.nextLong();
    }
}
