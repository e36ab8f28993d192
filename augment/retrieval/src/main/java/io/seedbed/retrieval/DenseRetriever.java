package io.seedbed.retrieval;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Embedder;
import io.seedbed.augment.Example;
import io.seedbed.augment.Retriever;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;

/**
 * Dense retrieval on a navigable small-world graph (HNSW, Malkov and Yashunin 2018) for pools that are too large to be
 * read for every query. Approximate, and yet the same every time: one thread builds one graph from Lucene's fixed seed.
 * The score is the exact cosine. Thread-safe; lives in memory, about 2 KB a row.
 */
public final class DenseRetriever implements Retriever, AutoCloseable {

    private static final String VECTOR = "vector";

    /** The graph is asked for this many times the rows wanted, which raises recall at little cost. */
    private static final int OVERSAMPLING = 2;

    private final List<Example> pool;
    private final Embedder embedder;
    private final List<float[]> vectors;
    private final PoolIndex index;

    /** Embeds and indexes the pool; queries go through the same embedder. */
    public DenseRetriever(Dataset pool, Embedder embedder) {
        this.pool = pool.examples();
        this.embedder = embedder;
        this.vectors = embedder.embed(this.pool.stream().map(Example::text).toList());
        List<Document> documents = new ArrayList<>(vectors.size());
        for (float[] vector : vectors) {
            Document document = new Document();
            document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
            documents.add(document);
        }
        this.index = new PoolIndex(documents, new KeywordAnalyzer());
    }

    @Override
    public List<Hit> nearest(String query, int k) {
        int wanted = Math.min(k, pool.size());
        if (wanted < 1) {
            return List.of();
        }
        float[] vector = embedder.embed(List.of(query)).get(0);
        int asked = (int) Math.min((long) OVERSAMPLING * wanted, pool.size());
        Ranking ranking = new Ranking(wanted);
        for (ScoreDoc found : index.search(new KnnFloatVectorQuery(VECTOR, vector, asked), asked)) {
            ranking.offer(found.doc, ExactRetriever.dot(vector, vectors.get(found.doc)));
        }
        return ranking.drain(pool);
    }

    @Override
    public void close() {
        index.close();
    }
}
