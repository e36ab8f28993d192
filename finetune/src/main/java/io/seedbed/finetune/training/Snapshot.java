package io.seedbed.finetune.training;

import io.seedbed.finetune.network.Parameters;
import io.seedbed.finetune.weights.Tensor;
import java.util.Collection;
import java.util.List;

/** Copies of weights on the heap, to come back to. Immutable. */
record Snapshot(List<Tensor> tensors) {

    /** Copies the named weights. */
    static Snapshot of(Parameters parameters, Collection<String> names) {
        return new Snapshot(names.stream().map(parameters::read).toList());
    }

    /** Writes the copies back. */
    void restore(Parameters parameters) {
        parameters.putAll(tensors);
    }
}
