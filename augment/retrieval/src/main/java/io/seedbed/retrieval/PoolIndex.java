package io.seedbed.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * A Lucene index of a pool in memory, written by one thread and merged to one segment in order, so that the number of a document
 * is the number of its row and ties keep the pool's order. Thread-safe; owns the reader and the directory.
 */
final class PoolIndex implements AutoCloseable {

    private static final double BUFFER_MEGABYTES = 256;

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    PoolIndex(List<Document> documents, Analyzer analyzer) {
        IndexWriterConfig config = new IndexWriterConfig(analyzer)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(new LogDocMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler());
        try {
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                for (Document document : documents) {
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            this.reader = DirectoryReader.open(directory);
            this.searcher = new IndexSearcher(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the pool cannot be indexed", e);
        }
    }

    /** The numbers and scores of the best rows, the best first, ties in the pool's order. */
    ScoreDoc[] search(Query query, int k) {
        try {
            return searcher.search(query, k).scoreDocs;
        } catch (IOException e) {
            throw new UncheckedIOException("the pool's index cannot be searched", e);
        }
    }

    @Override
    public void close() {
        try (reader;
                directory) {
            // Both are closed here, whichever fails.
        } catch (IOException e) {
            throw new UncheckedIOException("the pool's index cannot be closed", e);
        }
    }
}
