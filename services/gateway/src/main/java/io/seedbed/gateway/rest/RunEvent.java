package io.seedbed.gateway.rest;

import io.seedbed.gateway.run.RunView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a run stands, as those who watch it are told.
 *
 * @param over whether nothing more happens to it by itself
 * @param progress the step that it waits for; null at its end
 */
record RunEvent(
        String runId,
        String name,
        String state,
        int round,
        boolean over,
        String failure,
        String message,
        RunView.@Nullable Progress progress,
        Instant updatedAt) {

    static RunEvent of(RunView run) {
        return new RunEvent(
                run.runId(),
                run.name(),
                run.state(),
                run.round(),
                run.isOver(),
                run.failure(),
                run.message(),
                run.progress(),
                run.updatedAt());
    }

    /** Whether more than its progress differs. */
    boolean isNewState(@Nullable RunEvent before) {
        return before == null || !before.state().equals(state) || before.round() != round;
    }
}
