package io.seedbed.finetune.training;

/** Hears of every training step. */
@FunctionalInterface
public interface StepListener {

    /**
     * A step is done.
     *
     * @param step counted from 1
     * @param steps of the whole training
     * @param loss mean cross entropy of the step's batch before its update
     */
    void stepped(int step, int steps, double loss);
}
