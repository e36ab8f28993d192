package io.seedbed.finetune.training;

import io.seedbed.finetune.TextTrainingConfig.Decay;

/**
 * The factor on the peak learning rate: up in a line, then down.
 *
 * @param steps number of steps
 * @param warmup share of the steps in which it rises, in [0, 1)
 * @param decay how it falls afterwards
 */
record LearningRateSchedule(int steps, double warmup, Decay decay) {

    /** The factor in (0, 1] for a step, counted from 0. */
    double factor(int step) {
        double rising = Math.ceil(warmup * steps);
        if (step < rising) {
            return (step + 1) / rising;
        }
        double gone = (step - rising) / (steps - rising);
        return switch (decay) {
            case CONSTANT -> 1;
            case LINEAR -> 1 - gone;
            case COSINE -> (1 + Math.cos(Math.PI * gone)) / 2;
        };
    }
}
