package io.seedbed.finetune.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;

/**
 * The BERT encoder (Devlin et al. 2018) on NDArray operations, with post-layer normalisation and exact GELU.
 *
 * <p>Letters: {@code B} rows, {@code T} tokens, {@code D} hidden width, {@code H} heads. Masks are {@code (B, T)}, 1 for a
 * token and 0 for padding. A result belongs to the manager of the first input. Not thread-safe.
 */
public final class Bert {

    private static final String EMBEDDINGS = "bert.embeddings.";

    private final BertShape shape;
    private final Layers layers;

    /** Binds the encoder to weights under their Hugging Face names. */
    public Bert(BertShape shape, Parameters parameters, Mode mode) {
        this.shape = shape;
        this.layers = new Layers(parameters, mode);
    }

    /** Returns what stands before the names of an encoder layer's parameters. */
    public static String layerName(int layer) {
        return "bert.encoder.layer." + layer + ".";
    }

    /**
     * Embeds tokens: words, positions and the one token type, then layer normalisation.
     *
     * @param ids {@code (B, T)} of 64-bit integers
     * @return {@code (B, T, D)}
     */
    public NDArray embed(NDArray ids) {
        int tokens = Math.toIntExact(ids.getShape().get(1));
        NDArray positions =
                ids.getManager().arange(0, tokens, 1, DataType.INT64).reshape(1, tokens);
        NDArray sum = layers.embedding(ids, EMBEDDINGS + "word_embeddings")
                .add(layers.embedding(ids.zerosLike(), EMBEDDINGS + "token_type_embeddings"))
                .add(layers.embedding(positions, EMBEDDINGS + "position_embeddings"));
        return layers.dropout(layers.layerNorm(sum, EMBEDDINGS + "LayerNorm"));
    }

    /**
     * Runs encoder layers {@code from} (inclusive) to {@code to} (exclusive).
     *
     * @param x {@code (B, T, D)}, the output of layer {@code from - 1} or of {@link #embed}
     * @param mask {@code (B, T)}
     * @return {@code (B, T, D)}
     */
    public NDArray encode(NDArray x, NDArray mask, int from, int to) {
        long rows = x.getShape().get(0);
        long tokens = x.getShape().get(1);
        NDArray bias = mask.sub(1f).mul(1e9f).reshape(rows, 1, 1, tokens);
        NDArray y = x;
        for (int layer = from; layer < to; layer++) {
            y = encoderLayer(y, bias, layerName(layer));
        }
        return y;
    }

    private NDArray encoderLayer(NDArray x, NDArray bias, String name) {
        NDArray attended = layers.linear(attention(x, bias, name + "attention.self."), name + "attention.output.dense");
        NDArray y = layers.layerNorm(x.add(layers.dropout(attended)), name + "attention.output.LayerNorm");
        NDArray wide = layers.linear(y, name + "intermediate.dense")
                .getNDArrayInternal()
                .gelu();
        NDArray narrow = layers.linear(wide, name + "output.dense");
        return layers.layerNorm(y.add(layers.dropout(narrow)), name + "output.LayerNorm");
    }

    /** Scaled dot-product attention of H heads (Vaswani et al. 2017, equation 1). */
    private NDArray attention(NDArray x, NDArray bias, String name) {
        NDArray query = split(layers.linear(x, name + "query"));
        NDArray key = split(layers.linear(x, name + "key"));
        NDArray value = split(layers.linear(x, name + "value"));
        float scale = (float) (1 / Math.sqrt((double) shape.hidden() / shape.heads()));
        NDArray scores =
                Layers.scaled(query.matMul(key.transpose(0, 1, 3, 2)), scale).add(bias);
        NDArray context = layers.dropout(scores.softmax(-1)).matMul(value);
        return context.transpose(0, 2, 1, 3).reshape(x.getShape());
    }

    /** {@code (B, T, D)} to {@code (B, H, T, D / H)}. */
    private NDArray split(NDArray x) {
        long rows = x.getShape().get(0);
        long tokens = x.getShape().get(1);
        return x.reshape(rows, tokens, shape.heads(), shape.hidden() / shape.heads())
                .transpose(0, 2, 1, 3);
    }

    /**
     * Averages the tokens of each row and scales the mean to length 1, as Sentence Transformers does for this model.
     *
     * @param x {@code (B, T, D)}
     * @param mask {@code (B, T)}
     * @return {@code (B, D)}
     */
    public static NDArray pool(NDArray x, NDArray mask) {
        NDArray weights = mask.expandDims(-1);
        NDArray mean = x.mul(weights).sum(new int[] {1}).div(weights.sum(new int[] {1}));
        NDArray length = mean.square().sum(new int[] {-1}, true).add(1e-24f).sqrt();
        return mean.div(length);
    }
}
