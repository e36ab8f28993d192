package io.seedbed.retrieval;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Retriever;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Sparse retrieval by BM25 (Robertson and Zaragoza 2009; Lucene's k1 = 1.2, b = 0.75). Any word of the query may match;
 * a row that shares none is no hit. Thread-safe; lives in memory.
 */
public final class BM25Retriever implements Retriever, AutoCloseable {

    private static final String TEXT = "text";

    private final List<Example> pool;
    private final Analyzer analyzer;
    private final PoolIndex index;

    private BM25Retriever(Dataset pool, Analyzer analyzer) {
        this.pool = pool.examples();
        this.analyzer = analyzer;
        List<Document> documents = new ArrayList<>(this.pool.size());
        for (Example row : this.pool) {
            Document document = new Document();
            document.add(new TextField(TEXT, row.text(), Field.Store.NO));
            documents.add(document);
        }
        this.index = new PoolIndex(documents, analyzer);
    }

    /** For English text: stop words are left out and words are stemmed. */
    public static BM25Retriever english(Dataset pool) {
        return new BM25Retriever(pool, new EnglishAnalyzer());
    }

    /** For text in any language: words by Unicode's rules, lower case, nothing left out. */
    public static BM25Retriever anyLanguage(Dataset pool) {
        return new BM25Retriever(pool, new StandardAnalyzer());
    }

    @Override
    public List<Hit> nearest(String query, int k) {
        int wanted = Math.min(k, pool.size());
        if (wanted < 1) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc found : index.search(query(query), wanted)) {
            hits.add(new Hit(pool.get(found.doc), found.score));
        }
        return hits;
    }

    @Override
    public void close() {
        try (analyzer) {
            index.close();
        }
    }

    /** One clause a word; a word that stands n times weighs n times, as in a sum over the query's words. */
    private Query query(String text) {
        BooleanQuery.Builder clauses = new BooleanQuery.Builder();
        terms(text).entrySet().stream()
                .limit(IndexSearcher.getMaxClauseCount())
                .forEach(term -> clauses.add(
                        new BoostQuery(new TermQuery(new Term(TEXT, term.getKey())), term.getValue()),
                        BooleanClause.Occur.SHOULD));
        return clauses.build();
    }

    private Map<String, Integer> terms(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        try (TokenStream stream = analyzer.tokenStream(TEXT, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                counts.merge(term.toString(), 1, Integer::sum);
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("the query cannot be read", e);
        }
        return counts;
    }
}
