package io.seedbed.finetune.training;

import java.util.random.RandomGenerator;

/**
 * An endless order of rows, one random permutation after the other, cut into batches of equal size; a batch may span two
 * permutations. Not thread-safe.
 */
final class BatchOrder {

    private final int[] permutation;
    private final int batchSize;
    private final RandomGenerator random;
    private int next;

    BatchOrder(int rows, int batchSize, RandomGenerator random) {
        this.permutation = new int[rows];
        for (int row = 0; row < rows; row++) {
            permutation[row] = row;
        }
        this.batchSize = Math.min(batchSize, rows);
        this.random = random;
        this.next = rows;
    }

    /** The rows of the next batch. */
    int[] next() {
        int[] batch = new int[batchSize];
        for (int i = 0; i < batchSize; i++) {
            if (next == permutation.length) {
                shuffle();
            }
            batch[i] = permutation[next++];
        }
        return batch;
    }

    /** Fisher and Yates. */
    private void shuffle() {
        for (int last = permutation.length - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int kept = permutation[last];
            permutation[last] = permutation[other];
            permutation[other] = kept;
        }
        next = 0;
    }
}
