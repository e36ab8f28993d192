package io.seedbed.finetune.network;

/**
 * How a forward pass is to be computed.
 *
 * @param training whether dropout acts
 * @param dropout rate in [0, 1) for embeddings, attention weights and sub-layer outputs
 * @param loraScale {@code alpha / rank}
 * @param loraDropout rate in [0, 1) for the input of LoRA adapters
 */
public record Mode(boolean training, float dropout, float loraScale, float loraDropout) {

    /** Prediction of a model without adapters. */
    public static final Mode PREDICT = new Mode(false, 0, 1, 0);

    /** Returns the same pass without dropout. */
    public Mode predicting() {
        return new Mode(false, dropout, loraScale, loraDropout);
    }
}
