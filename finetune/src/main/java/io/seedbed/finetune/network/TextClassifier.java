package io.seedbed.finetune.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * A BERT encoder with mean pooling and a linear head over K labels.
 *
 * <p>Letters: {@code B} rows, {@code T} tokens, {@code D} hidden width. Not thread-safe.
 */
public final class TextClassifier {

    /** The name of the head's linear layer. */
    public static final String HEAD = "classifier";

    private static final int ROWS_AT_ONCE = 32;

    private final BertShape shape;
    private final Parameters parameters;

    /** A classifier with these weights; it does not own them. */
    public TextClassifier(BertShape shape, Parameters parameters) {
        this.shape = shape;
        this.parameters = parameters;
    }

    /** The encoder's sizes. */
    public BertShape shape() {
        return shape;
    }

    /** The weights. */
    public Parameters parameters() {
        return parameters;
    }

    /**
     * Computes the token vectors after the first {@code layers} encoder layers, without dropout.
     *
     * @param rows token ids, one array a row
     * @param layers 0 for the output of the embeddings
     * @return {@code T_i * D} values a row, in the order of {@code rows}
     */
    public List<float[]> hidden(List<long[]> rows, int layers, Mode mode) {
        Bert bert = new Bert(shape, parameters, mode.predicting());
        return byLength(
                rows,
                (batch, scope) -> {
                    NDArray mask = batch.mask(scope);
                    NDArray x = bert.encode(bert.embed(batch.ids(scope)), mask, 0, layers);
                    return batch.unpadded(x.toFloatArray(), shape.hidden());
                },
                done -> {});
    }

    /**
     * Computes pooled vectors {@code (D)} of length 1 from the token vectors after {@code from} encoder layers.
     *
     * @param hidden as {@link #hidden} gives them
     */
    public List<float[]> pooled(List<float[]> hidden, int from, Mode mode) {
        List<float[]> result = new ArrayList<>();
        for (int first = 0; first < hidden.size(); first += ROWS_AT_ONCE) {
            List<float[]> rows = hidden.subList(first, Math.min(hidden.size(), first + ROWS_AT_ONCE));
            try (NDManager scope = parameters.manager().newSubManager()) {
                result.addAll(split(pooled(HiddenBatch.of(rows, shape.hidden()), from, mode.predicting(), scope)));
            }
        }
        return result;
    }

    /**
     * Computes the logits {@code (K)} of each row, without dropout.
     *
     * @param rows token ids, one array a row
     * @param progress hears how many rows are done
     */
    public List<float[]> logits(List<long[]> rows, Mode mode, IntConsumer progress) {
        return byLength(rows, (batch, scope) -> split(classify(pooled(batch, mode.predicting(), scope))), progress);
    }

    /**
     * Computes the pooled vectors {@code (B, D)} of a batch that starts after {@code from} frozen layers.
     *
     * @param mode with or without dropout
     * @param scope owns the result
     */
    public NDArray pooled(HiddenBatch batch, int from, Mode mode, NDManager scope) {
        Bert bert = new Bert(shape, parameters, mode);
        NDArray mask = batch.mask(scope);
        return Bert.pool(bert.encode(batch.states(scope), mask, from, shape.layers()), mask);
    }

    /** The pooled vectors {@code (B, D)} of a batch of token ids; {@code scope} owns the result. */
    public NDArray pooled(TokenBatch batch, Mode mode, NDManager scope) {
        Bert bert = new Bert(shape, parameters, mode);
        NDArray mask = batch.mask(scope);
        return Bert.pool(bert.encode(bert.embed(batch.ids(scope)), mask, 0, shape.layers()), mask);
    }

    /** Applies the head: pooled vectors {@code (B, D)} to logits {@code (B, K)}. */
    public NDArray classify(NDArray pooled) {
        return new Layers(parameters, Mode.PREDICT).linear(pooled, HEAD);
    }

    private interface BatchFunction {
        List<float[]> apply(TokenBatch batch, NDManager scope);
    }

    /** Batches rows of like length, so that little is spent on padding; results come back in the rows' order. */
    private List<float[]> byLength(List<long[]> rows, BatchFunction function, IntConsumer progress) {
        List<Integer> order = IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparingInt(row -> rows.get(row).length))
                .toList();
        float[][] results = new float[rows.size()][];
        for (int first = 0; first < order.size(); first += ROWS_AT_ONCE) {
            List<Integer> members = order.subList(first, Math.min(order.size(), first + ROWS_AT_ONCE));
            try (NDManager scope = parameters.manager().newSubManager()) {
                TokenBatch batch = TokenBatch.of(members.stream().map(rows::get).toList());
                List<float[]> values = function.apply(batch, scope);
                for (int i = 0; i < members.size(); i++) {
                    results[members.get(i)] = values.get(i);
                }
            }
            progress.accept(first + members.size());
        }
        return List.of(results);
    }

    private static List<float[]> split(NDArray matrix) {
        Shape size = matrix.getShape();
        int rows = Math.toIntExact(size.get(0));
        int width = Math.toIntExact(size.get(1));
        float[] values = matrix.toFloatArray();
        List<float[]> result = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            float[] vector = new float[width];
            System.arraycopy(values, row * width, vector, 0, width);
            result.add(vector);
        }
        return result;
    }
}
