package io.seedbed.finetune.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.seedbed.finetune.weights.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Low-rank adapters (Hu et al. 2021, arXiv:2106.09685): a linear layer's weight {@code W (out, in)} stays as it is and
 * {@code s B A} is learnt beside it, with {@code A (r, in)} random and {@code B (out, r)} zero at the start.
 */
public final class Lora {

    private static final String DOWN = ".lora_A.weight";
    private static final String UP = ".lora_B.weight";

    private Lora() {}

    /** Names the matrix {@code A} of a layer, as PEFT does. */
    public static String down(String layer) {
        return layer + DOWN;
    }

    /** Names the matrix {@code B} of a layer, as PEFT does. */
    public static String up(String layer) {
        return layer + UP;
    }

    /** Returns whether a parameter belongs to an adapter. */
    public static boolean owns(String parameter) {
        return parameter.endsWith(DOWN) || parameter.endsWith(UP);
    }

    /**
     * Adds an adapter of the given rank to each layer; the model computes the same as before.
     *
     * @param random draws {@code A}, normal with variance {@code 1 / in}
     * @return the names of the new parameters
     */
    public static List<String> attach(Parameters parameters, List<String> layers, int rank, RandomGenerator random) {
        List<String> names = new ArrayList<>();
        for (String layer : layers) {
            long[] shape = parameters.weight(layer + ".weight").getShape().getShape();
            float[] down = new float[Math.toIntExact(rank * shape[1])];
            double deviation = 1 / Math.sqrt((double) shape[1]);
            for (int i = 0; i < down.length; i++) {
                down[i] = (float) (deviation * random.nextGaussian());
            }
            float[] up = new float[Math.toIntExact(shape[0] * rank)];
            parameters.put(new Tensor(down(layer), new long[] {rank, shape[1]}, down));
            parameters.put(new Tensor(up(layer), new long[] {shape[0], rank}, up));
            names.add(down(layer));
            names.add(up(layer));
        }
        return names;
    }

    /**
     * Adds each adapter to its layer's weight and removes it: {@code W += s B A}.
     *
     * @param scale {@code s = alpha / r}
     */
    public static void merge(Parameters parameters, float scale) {
        for (String down : parameters.names()) {
            if (down.endsWith(DOWN)) {
                String layer = down.substring(0, down.length() - DOWN.length());
                try (NDManager scope = parameters.manager().newSubManager()) {
                    NDArray b = parameters.weight(up(layer)).duplicate();
                    b.attach(scope);
                    NDArray product = b.matMul(parameters.weight(down)).mul(scale);
                    parameters.weight(layer + ".weight").addi(product);
                }
                parameters.remove(down);
                parameters.remove(up(layer));
            }
        }
    }
}
