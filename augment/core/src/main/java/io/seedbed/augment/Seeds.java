package io.seedbed.augment;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Derives an item's own generator from the job's seed and the item's key, so that neither order, nor the number of
 * threads, nor a restart changes what the item draws. Stateless and thread-safe.
 */
public final class Seeds {

    /** The generator that every random choice of the library is drawn from. */
    public static final String ALGORITHM = "L64X128MixRandom";

    private static final RandomGeneratorFactory<RandomGenerator> FACTORY = RandomGeneratorFactory.of(ALGORITHM);

    private Seeds() {}

    /** A seed for the item {@code key} of a job with seed {@code seed}: the first 64 bits of their SHA-256. */
    public static long derive(long seed, String... key) {
        Digest digest = new Digest().add(seed);
        for (String part : key) {
            digest.add(part);
        }
        return Long.parseUnsignedLong(
                digest.value().substring(Digest.PREFIX.length(), Digest.PREFIX.length() + 16), 16);
    }

    /** A generator of its own for the item {@code key}. */
    public static RandomGenerator generator(long seed, String... key) {
        return FACTORY.create(derive(seed, key));
    }
}
