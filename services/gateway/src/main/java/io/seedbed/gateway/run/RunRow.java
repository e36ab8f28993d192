package io.seedbed.gateway.run;

import io.seedbed.contracts.Job;
import io.seedbed.contracts.Ref;
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

    boolean isOver() {
        return state.equals("finished") || state.equals("failed") || state.equals("cancelled");
    }
}
