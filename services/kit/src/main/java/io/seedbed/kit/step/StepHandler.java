package io.seedbed.kit.step;

/** Does steps of one kind. Called by several threads at once; the same step may be done again, and gives the same result. */
@FunctionalInterface
public interface StepHandler {

    /**
     * Does a step.
     *
     * @throws StepFailure if it cannot be done
     * @throws InterruptedException if the step is wanted no more here; nothing is left behind
     */
    StepResult run(StepCall call) throws StepFailure, InterruptedException;
}
