package io.seedbed.retrieval;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Embedder;
import io.seedbed.augment.Retriever;

/** Chooses a retriever that fits a pool. Stateless and thread-safe. */
public final class Retrievers {

    /** The largest pool that is searched exactly. */
    public static final int EXACT_UP_TO = 50_000;

    private Retrievers() {}

    /**
     * Dense retrieval: exact up to {@link #EXACT_UP_TO} rows, on a graph above. What it returns lives in memory alone;
     * it may be dropped without being closed.
     *
     * @param embedder asked for every row and every query; let it remember its answers
     */
    public static Retriever dense(Dataset pool, Embedder embedder) {
        return pool.size() <= EXACT_UP_TO ? new ExactRetriever(pool, embedder) : new DenseRetriever(pool, embedder);
    }

    /** Sparse retrieval: BM25 over English words. */
    public static Retriever sparse(Dataset pool) {
        return BM25Retriever.english(pool);
    }
}
