package io.seedbed.finetune.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.SparseFormat;

/**
 * The layers that BERT is made of, as functions of an input and a parameter's name.
 *
 * <p>A result belongs to the manager of the layer's <i>input</i>, never to that of the weights, so that the step which
 * made the input frees it. Not thread-safe.
 */
final class Layers {

    private final Parameters parameters;
    private final Mode mode;

    /**
     * Binds the layers to weights.
     *
     * @param mode whether dropout acts, and how LoRA adapters are weighed
     */
    Layers(Parameters parameters, Mode mode) {
        this.parameters = parameters;
        this.mode = mode;
    }

    /**
     * Computes {@code x W^T + b}, and {@code + s (x A^T) B^T} where the layer has a LoRA adapter (Hu et al. 2021,
     * section 4.1).
     *
     * @param x {@code (…, in)}
     * @param name the layer, whose weight is {@code (out, in)}
     * @return {@code (…, out)}
     */
    NDArray linear(NDArray x, String name) {
        NDArray weight = parameters.get(name + ".weight");
        NDArray bias = parameters.get(name + ".bias");
        NDArray y = x.getNDArrayInternal().linear(x, weight, bias).singletonOrThrow();
        if (!parameters.contains(Lora.down(name))) {
            return y;
        }
        NDArray dropped = dropout(x, mode.loraDropout());
        NDArray low = dropped.matMul(transposed(parameters.get(Lora.down(name)), x.getManager()));
        NDArray high = low.matMul(transposed(parameters.get(Lora.up(name)), x.getManager()));
        return y.add(scaled(high, mode.loraScale()));
    }

    /**
     * Normalises the last axis.
     *
     * @param x {@code (…, D)}
     */
    NDArray layerNorm(NDArray x, String name) {
        NDArray weight = parameters.get(name + ".weight");
        NDArray bias = parameters.get(name + ".bias");
        return x.getNDArrayInternal()
                .layerNorm(x, weight.getShape(), weight, bias, 1e-12f)
                .singletonOrThrow();
    }

    /**
     * Looks up rows of a table.
     *
     * @param ids {@code (B, T)} of 64-bit integers
     * @return {@code (B, T, D)}
     */
    NDArray embedding(NDArray ids, String name) {
        return ids.getNDArrayInternal()
                .embedding(ids, parameters.get(name + ".weight"), SparseFormat.DENSE)
                .singletonOrThrow();
    }

    /** Drops values with the mode's rate while training, else returns {@code x}. */
    NDArray dropout(NDArray x) {
        return dropout(x, mode.dropout());
    }

    private NDArray dropout(NDArray x, float rate) {
        return mode.training() && rate > 0
                ? x.getNDArrayInternal().dropout(x, rate, true).singletonOrThrow()
                : x;
    }

    /**
     * Multiplies by a number in a way that can be differentiated. {@link NDArray#mul(Number)} must not be used for that: it
     * closes the number's array at once, though the backward pass reads it, and the JVM may have given its memory away by
     * then. The number's array here lives as long as {@code x}'s manager.
     */
    static NDArray scaled(NDArray x, float factor) {
        return x.mul(x.getManager().create(factor));
    }

    /** A transposed weight would stay with the weights' manager, one more each step. */
    private static NDArray transposed(NDArray weight, NDManager manager) {
        NDArray turned = weight.transpose();
        turned.attach(manager);
        return turned;
    }
}
