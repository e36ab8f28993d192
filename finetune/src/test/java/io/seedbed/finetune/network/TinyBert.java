package io.seedbed.finetune.network;

import io.seedbed.augment.Seeds;
import io.seedbed.finetune.training.LabelledRows;
import io.seedbed.finetune.weights.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** A BERT of random weights that trains in milliseconds, and rows for it whose label depends on one token. */
public final class TinyBert {

    /** Two layers of width 16. */
    public static final BertShape SHAPE = new BertShape(2, 2, 16, 32, 50, 12);

    private static final int MARK = 7;

    private TinyBert() {}

    /** The encoder's weights, without a head. */
    public static List<Tensor> weights() {
        RandomGenerator random = Seeds.generator(7, "tiny-bert");
        List<Tensor> weights = new ArrayList<>();
        int width = SHAPE.hidden();
        weights.add(normal("bert.embeddings.word_embeddings.weight", random, SHAPE.vocabulary(), width));
        weights.add(normal("bert.embeddings.position_embeddings.weight", random, SHAPE.positions(), width));
        weights.add(normal("bert.embeddings.token_type_embeddings.weight", random, 2, width));
        norm(weights, "bert.embeddings.LayerNorm");
        for (int layer = 0; layer < SHAPE.layers(); layer++) {
            String name = Bert.layerName(layer);
            for (String square : List.of("attention.self.query", "attention.self.key", "attention.self.value")) {
                linear(weights, name + square, random, width, width);
            }
            linear(weights, name + "attention.output.dense", random, width, width);
            norm(weights, name + "attention.output.LayerNorm");
            linear(weights, name + "intermediate.dense", random, SHAPE.intermediate(), width);
            linear(weights, name + "output.dense", random, width, SHAPE.intermediate());
            norm(weights, name + "output.LayerNorm");
        }
        return weights;
    }

    /** So many rows of different lengths; every other one holds the mark and has the label 1. */
    public static LabelledRows rows(int count, String name) {
        RandomGenerator random = Seeds.generator(11, "tiny-rows", name);
        List<String> ids = new ArrayList<>();
        List<long[]> tokens = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            long[] ofRow = random.longs(3 + random.nextInt(6), MARK + 1, SHAPE.vocabulary())
                    .toArray();
            int label = row % 2;
            if (label == 1) {
                ofRow[random.nextInt(ofRow.length)] = MARK;
            }
            ids.add(name + row);
            tokens.add(ofRow);
            labels.add(label);
        }
        return new LabelledRows(ids, tokens, labels);
    }

    private static void linear(List<Tensor> weights, String name, RandomGenerator random, int out, int in) {
        weights.add(normal(name + ".weight", random, out, in));
        weights.add(new Tensor(name + ".bias", new long[] {out}, new float[out]));
    }

    private static void norm(List<Tensor> weights, String name) {
        float[] ones = new float[SHAPE.hidden()];
        Arrays.fill(ones, 1);
        weights.add(new Tensor(name + ".weight", new long[] {ones.length}, ones));
        weights.add(new Tensor(name + ".bias", new long[] {ones.length}, new float[ones.length]));
    }

    private static Tensor normal(String name, RandomGenerator random, int rows, int columns) {
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (0.3 * random.nextGaussian());
        }
        return new Tensor(name, new long[] {rows, columns}, values);
    }
}
