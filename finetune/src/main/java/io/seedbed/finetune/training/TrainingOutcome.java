package io.seedbed.finetune.training;

import io.seedbed.finetune.weights.Tensor;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How a training went.
 *
 * @param steps steps that were taken
 * @param seconds that the steps took
 * @param finalLoss mean training loss of the last epoch's steps
 * @param validationLoss of the weights that were kept; empty without validation rows
 * @param adapters the LoRA matrices that were merged into the weights; empty after full training
 */
public record TrainingOutcome(
        int steps, double seconds, double finalLoss, OptionalDouble validationLoss, List<Tensor> adapters) {

    public TrainingOutcome {
        adapters = List.copyOf(adapters);
    }
}
