package io.seedbed.finetune.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.seedbed.finetune.network.Parameters;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The running mean of weights over steps (stochastic weight averaging, Izmailov et al. 2018, algorithm 1), which a single
 * unlucky step moves little. Not thread-safe.
 */
final class WeightAverage {

    private final Parameters parameters;
    private final SortedMap<String, NDArray> means = new TreeMap<>();
    private int count;

    WeightAverage(Parameters parameters, Collection<String> names) {
        this.parameters = parameters;
        names.forEach(name -> means.put(
                name, parameters.manager().zeros(parameters.weight(name).getShape())));
    }

    /** Takes the current weights into the mean. */
    void add() {
        count++;
        try (NDManager scope = parameters.manager().newSubManager()) {
            means.forEach((name, mean) -> {
                NDArray change = parameters.weight(name).sub(mean);
                change.attach(scope);
                mean.addi(change.muli(1f / count));
            });
        }
    }

    /** Writes the mean into the weights; without any {@link #add} it leaves them as they are. */
    void apply() {
        if (count > 0) {
            means.forEach((name, mean) -> parameters.overwrite(name, mean));
        }
    }
}
