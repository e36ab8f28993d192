package io.seedbed.finetune.network;

/**
 * The sizes of a BERT encoder.
 *
 * @param layers number of encoder layers
 * @param heads attention heads of a layer; they share {@code hidden} evenly
 * @param hidden width of a token's vector
 * @param intermediate width of the feed-forward layer
 * @param vocabulary number of word pieces
 * @param positions longest sequence in tokens
 */
public record BertShape(int layers, int heads, int hidden, int intermediate, int vocabulary, int positions) {

    /** The sizes of all-MiniLM-L6-v2. */
    public static final BertShape MINI_LM_L6 = new BertShape(6, 12, 384, 1536, 30522, 512);

    /** Checks that the heads share the width evenly. */
    public BertShape {
        if (layers < 1 || heads < 1 || hidden % heads != 0) {
            throw new IllegalArgumentException(
                    "a BERT needs layers and heads that divide its width: layers %d, heads %d, hidden %d"
                            .formatted(layers, heads, hidden));
        }
    }
}
