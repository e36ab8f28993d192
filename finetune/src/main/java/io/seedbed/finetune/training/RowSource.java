package io.seedbed.finetune.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.seedbed.finetune.network.HiddenBatch;
import io.seedbed.finetune.network.Mode;
import io.seedbed.finetune.network.TextClassifier;
import io.seedbed.finetune.network.TokenBatch;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a training, as a forward pass takes them.
 *
 * <p>Where the lower layers are frozen, their output is the same in each step: it is computed once and kept on the heap,
 * up to a limit, which about halves the work with three of six layers frozen.
 */
final class RowSource {

    private static final long CACHE_LIMIT_BYTES = 256L << 20;

    private final TextClassifier model;
    private final List<long[]> tokens;
    private final int frozen;
    private final List<float[]> cache;

    /**
     * Rows for training.
     *
     * @param frozen number of frozen layers; -1 where the embeddings are trained
     * @param mode the pass, of which only the predicting form is used here
     */
    RowSource(TextClassifier model, List<long[]> tokens, int frozen, Mode mode) {
        this.model = model;
        this.tokens = tokens;
        this.frozen = frozen;
        long bytes = tokens.stream().mapToLong(row -> row.length).sum()
                * model.shape().hidden()
                * Float.BYTES;
        this.cache = frozen >= 0 && bytes <= CACHE_LIMIT_BYTES ? model.hidden(tokens, frozen, mode) : List.of();
    }

    /** The pooled base embedding {@code (D)} of each row, before anything is trained. */
    List<float[]> pooled(Mode mode) {
        int layers = model.shape().layers();
        return cache.isEmpty()
                ? model.pooled(model.hidden(tokens, layers, mode), layers, mode)
                : model.pooled(cache, frozen, mode);
    }

    /** The pooled vectors {@code (B, D)} of the rows of these indices. */
    NDArray pooled(int[] rows, Mode mode, NDManager scope) {
        if (frozen < 0) {
            return model.pooled(TokenBatch.of(tokensOf(rows)), mode, scope);
        }
        List<float[]> states = cache.isEmpty() ? model.hidden(tokensOf(rows), frozen, mode) : cached(rows);
        return model.pooled(HiddenBatch.of(states, model.shape().hidden()), frozen, mode, scope);
    }

    /** Applies the head: pooled vectors {@code (B, D)} to logits {@code (B, K)}. */
    NDArray classify(NDArray pooled) {
        return model.classify(pooled);
    }

    /** The logits {@code (B, K)} of the rows of these indices. */
    NDArray logits(int[] rows, Mode mode, NDManager scope) {
        return classify(pooled(rows, mode, scope));
    }

    private List<long[]> tokensOf(int[] rows) {
        List<long[]> chosen = new ArrayList<>(rows.length);
        for (int row : rows) {
            chosen.add(tokens.get(row));
        }
        return chosen;
    }

    private List<float[]> cached(int[] rows) {
        List<float[]> chosen = new ArrayList<>(rows.length);
        for (int row : rows) {
            chosen.add(cache.get(row));
        }
        return chosen;
    }
}
