package io.seedbed.runtime;

import io.seedbed.augment.loop.ErrorSignal;
import io.seedbed.augment.loop.LoopConfig;
import io.seedbed.contracts.Llm2LlmJob;

/** A job document's settings as the loop takes them. Stateless. */
public final class JobConfigs {

    private JobConfigs() {}

    /**
     * The loop's settings.
     *
     * @throws IllegalArgumentException if one is out of its range
     */
    public static LoopConfig of(Llm2LlmJob job) {
        return new LoopConfig(
                job.rounds(),
                job.perExample(),
                ErrorSignal.of(job.signal()),
                job.folds(),
                job.fraction(),
                job.trainings(),
                job.novelty(),
                job.attempts(),
                job.maxRows(),
                job.maxCalls(),
                job.patience(),
                job.seed());
    }
}
