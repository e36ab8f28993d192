package io.seedbed.gateway.run;

import io.seedbed.contracts.Job;
import io.seedbed.contracts.Llm2LlmJob;
import io.seedbed.contracts.Ref;
import io.seedbed.contracts.RenderingJob;
import org.jspecify.annotations.Nullable;

/**
 * A run as the orchestrator sees it.
 *
 * @param jobRef the prepared job's document; null before it is prepared
 */
record RunRow(
        String runId,
        Job job,
        String trace,
        String state,
        String openStep,
        int retries,
        @Nullable Ref jobRef) {

    boolean isRender() {
        return job instanceof RenderingJob;
    }

    /** The job of a run that does not render. */
    Llm2LlmJob loopJob() {
        return (Llm2LlmJob) job;
    }

    boolean isOver() {
        return state.equals("finished") || state.equals("failed") || state.equals("cancelled");
    }
}
