package io.seedbed.augment;

import java.util.List;

/** Finds the rows of a pool that are nearest to a text. Implementations are thread-safe. */
public interface Retriever {

    /**
     * The {@code k} nearest rows, the nearest first, ties in the pool's order. Fewer where the pool is smaller.
     *
     * @param query the text to search for
     */
    List<Hit> nearest(String query, int k);

    /**
     * A row found.
     *
     * @param row the pool's row
     * @param score the similarity, higher is nearer: a cosine for dense search, BM25 for sparse search
     */
    record Hit(Example row, double score) {}
}
