package io.seedbed.retrieval;

import io.seedbed.augment.Embedder;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Remembers every text's vector for as long as it lives, about 1.6 KB a text of 384 numbers. Thread-safe; two calls at
 * once may both embed a new text, with the same result. The vectors are shared: callers must not write into them.
 */
public final class MemoizedEmbedder implements Embedder {

    private final Embedder embedder;
    private final ConcurrentMap<String, float[]> known = new ConcurrentHashMap<>();

    /** Remembers what {@code embedder} says. */
    public MemoizedEmbedder(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public String name() {
        return embedder.name();
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        List<String> unknown = texts.stream()
                .distinct()
                .filter(text -> !known.containsKey(text))
                .toList();
        if (!unknown.isEmpty()) {
            List<float[]> vectors = embedder.embed(unknown);
            for (int i = 0; i < unknown.size(); i++) {
                known.putIfAbsent(unknown.get(i), vectors.get(i));
            }
        }
        return texts.stream().map(known::get).toList();
    }
}
