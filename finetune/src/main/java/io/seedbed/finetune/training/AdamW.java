package io.seedbed.finetune.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import io.seedbed.finetune.network.Parameters;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter 2019, algorithm 2), a rate for each parameter, and clipping of
 * the gradient's global norm. Not thread-safe; its moments live in the parameters' manager.
 */
final class AdamW {

    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.999f;
    private static final float EPSILON = 1e-8f;

    private final Parameters parameters;
    private final SortedMap<String, Double> rates;
    private final double weightDecay;
    private final double clipNorm;
    private final SortedMap<String, NDArray> means = new TreeMap<>();
    private final SortedMap<String, NDArray> variances = new TreeMap<>();
    private int steps;

    /**
     * An optimiser of the named parameters.
     *
     * @param rates peak learning rate by parameter
     * @param weightDecay for matrices; biases and norms do not decay
     * @param clipNorm largest norm of all gradients together; 0 for no limit
     */
    AdamW(Parameters parameters, SortedMap<String, Double> rates, double weightDecay, double clipNorm) {
        this.parameters = parameters;
        this.rates = rates;
        this.weightDecay = weightDecay;
        this.clipNorm = clipNorm;
        for (String name : rates.keySet()) {
            means.put(name, zeros(name));
            variances.put(name, zeros(name));
        }
    }

    /** The parameters that it updates, in order. */
    Collection<String> names() {
        return rates.keySet();
    }

    private NDArray zeros(String name) {
        return parameters.manager().zeros(parameters.weight(name).getShape());
    }

    /**
     * Updates every parameter from its gradient.
     *
     * @param factor of the schedule, times each peak rate
     * @param step owns the gradients
     * @return the norm of all gradients before clipping; not finite if a gradient is not, and then nothing was updated
     */
    double update(double factor, NDManager step) {
        SortedMap<String, NDArray> gradients = new TreeMap<>();
        double squares = 0;
        for (String name : rates.keySet()) {
            NDArray gradient = parameters.gradient(name, step);
            gradients.put(name, gradient);
            double norm = gradient.norm().getFloat();
            squares += norm * norm;
        }
        double norm = Math.sqrt(squares);
        if (!Double.isFinite(norm)) {
            return norm;
        }
        steps++;
        double correction = Math.sqrt(1 - Math.pow(BETA2, steps)) / (1 - Math.pow(BETA1, steps));
        float rescale = clipNorm > 0 && norm > clipNorm ? (float) (clipNorm / norm) : 1f;
        gradients.forEach((name, gradient) -> apply(name, gradient, factor, correction, rescale));
        return norm;
    }

    private void apply(String name, NDArray gradient, double factor, double correction, float rescale) {
        NDArray weight = parameters.weight(name);
        double rate = factor * rates.getOrDefault(name, 0.0);
        double decay = weight.getShape().dimension() > 1 ? weightDecay : 0;
        weight.getNDArrayInternal()
                .adamUpdate(
                        new NDList(weight, gradient, means.get(name), variances.get(name)),
                        new NDList(weight),
                        (float) rate,
                        (float) (rate * correction),
                        (float) decay,
                        rescale,
                        -1f,
                        BETA1,
                        BETA2,
                        EPSILON,
                        false,
                        true);
    }
}
