package io.seedbed.finetune.model;

import io.seedbed.finetune.weights.Safetensors;
import io.seedbed.finetune.weights.Tensor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

/**
 * The uniform average of models that were trained from the same base (Wortsman et al. 2022, "model soups", equation 1).
 * It needs no engine: weights are averaged on the heap, one tensor at a time.
 */
public final class ModelSoup {

    private ModelSoup() {}

    /**
     * Writes the average of the models' weights, with the configuration and tokenizer of the first.
     *
     * @param models at least one; the order does not matter but for rounding
     * @param out the folder to make
     * @throws IllegalArgumentException if the models differ in labels or shapes
     * @throws IOException if a model cannot be read or the average not written
     */
    public static void average(List<ModelDirectory> models, ModelDirectory out) throws IOException {
        if (models.isEmpty()) {
            throw new IllegalArgumentException("there is no model to average");
        }
        ModelDirectory first = models.get(0);
        ModelConfig config = first.config();
        List<Safetensors> weights = new ArrayList<>();
        for (ModelDirectory model : models) {
            Safetensors own = model.weights();
            weights.add(own);
            if (!model.config().equals(config)) {
                throw misfit(first.path(), model.path(), "their config.json differ, in labels or sizes");
            }
            checkShapes(weights.get(0), first.path(), own, model.path());
        }
        out.write(config, first.tokenizer(), weights.get(0).shapes(), name -> mean(weights, name));
    }

    private static Tensor mean(List<Safetensors> weights, String name) throws IOException {
        Tensor first = weights.get(0).read(name);
        double[] sum = new double[first.values().length];
        for (Safetensors member : weights) {
            float[] values = member.read(name).values();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += values[i];
            }
        }
        float[] mean = new float[sum.length];
        for (int i = 0; i < sum.length; i++) {
            mean[i] = (float) (sum[i] / weights.size());
        }
        return new Tensor(name, first.shape(), mean);
    }

    private static void checkShapes(Safetensors first, Path firstPath, Safetensors other, Path otherPath) {
        SortedMap<String, long[]> expected = first.shapes();
        SortedMap<String, long[]> actual = other.shapes();
        if (!expected.keySet().equals(actual.keySet())) {
            throw misfit(firstPath, otherPath, "they hold tensors of different names");
        }
        expected.forEach((name, shape) -> {
            if (!Arrays.equals(shape, actual.get(name))) {
                throw misfit(firstPath, otherPath, "tensor " + name + " differs in shape");
            }
        });
    }

    private static IllegalArgumentException misfit(Path first, Path other, String why) {
        return new IllegalArgumentException("models %s and %s cannot be averaged: %s".formatted(first, other, why));
    }
}
