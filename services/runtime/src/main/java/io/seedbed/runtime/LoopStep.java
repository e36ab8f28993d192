package io.seedbed.runtime;

import io.seedbed.augment.StepException;
import io.seedbed.contracts.StepFailed;
import io.seedbed.dataset.BadInputException;
import io.seedbed.kit.step.StepCall;
import io.seedbed.kit.step.StepFailure;
import io.seedbed.kit.step.StepHandler;
import io.seedbed.kit.step.StepResult;

/** A library's work as a step of the platform. */
@FunctionalInterface
public interface LoopStep {

    /** Does the step. */
    StepResult run(StepCall call) throws StepException, BadInputException, InterruptedException;

    /** The library's failure in the platform's words. */
    static StepFailure failure(StepException failure) {
        return new StepFailure(
                StepFailed.Failure.valueOf(failure.kind().name()), String.valueOf(failure.getMessage()), failure);
    }

    /** A handler that tells the library's failures in the platform's words. */
    static StepHandler handler(LoopStep step) {
        return call -> {
            try {
                return step.run(call);
            } catch (StepException e) {
                throw failure(e);
            } catch (BadInputException | IllegalArgumentException e) {
                throw new StepFailure(StepFailed.Failure.USER, String.valueOf(e.getMessage()), e);
            }
        };
    }
}
