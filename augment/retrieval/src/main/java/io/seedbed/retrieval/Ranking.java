package io.seedbed.retrieval;

import io.seedbed.augment.Example;
import io.seedbed.augment.Retriever;
import java.util.ArrayList;
import java.util.List;

/** The best {@code k} of scored rows, without sorting the others: a heap of size k with the worst on top. */
final class Ranking {

    private final int k;
    private final int[] rows;
    private final double[] scores;
    private int size;

    Ranking(int k) {
        this.k = k;
        this.rows = new int[k];
        this.scores = new double[k];
    }

    /** Offers a row of the pool. */
    void offer(int row, double score) {
        if (size < k) {
            set(size, row, score);
            siftUp(size++);
        } else if (k > 0 && worse(rows[0], scores[0], row, score)) {
            set(0, row, score);
            siftDown(0);
        }
    }

    /** The rows taken, the best first, ties in the pool's order. The ranking is empty afterwards. */
    List<Retriever.Hit> drain(List<Example> pool) {
        Retriever.Hit[] hits = new Retriever.Hit[size];
        for (int i = size - 1; i >= 0; i--) {
            hits[i] = new Retriever.Hit(pool.get(rows[0]), scores[0]);
            size = i;
            set(0, rows[i], scores[i]);
            siftDown(0);
        }
        return new ArrayList<>(List.of(hits));
    }

    private static boolean worse(int row, double score, int otherRow, double otherScore) {
        int order = Double.compare(score, otherScore);
        return order < 0 || (order == 0 && row > otherRow);
    }

    private void siftUp(int from) {
        int child = from;
        while (child > 0 && worse(rows[child], scores[child], rows[(child - 1) / 2], scores[(child - 1) / 2])) {
            swap(child, (child - 1) / 2);
            child = (child - 1) / 2;
        }
    }

    private void siftDown(int from) {
        int parent = from;
        while (2 * parent + 1 < size) {
            int child = 2 * parent + 1;
            if (child + 1 < size && worse(rows[child + 1], scores[child + 1], rows[child], scores[child])) {
                child++;
            }
            if (!worse(rows[child], scores[child], rows[parent], scores[parent])) {
                return;
            }
            swap(child, parent);
            parent = child;
        }
    }

    private void swap(int left, int right) {
        int row = rows[left];
        double score = scores[left];
        set(left, rows[right], scores[right]);
        set(right, row, score);
    }

    private void set(int at, int row, double score) {
        rows[at] = row;
        scores[at] = score;
    }
}
