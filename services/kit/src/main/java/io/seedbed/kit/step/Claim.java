package io.seedbed.kit.step;

import io.seedbed.contracts.StepRequested;

/**
 * A step that a worker holds.
 *
 * @param attempt fences: what an earlier attempt reports is not taken
 * @param failures failures so far that might have passed
 * @param takeovers workers that have died over it
 * @param trace the trace of its request
 */
record Claim(StepRequested request, int attempt, int failures, int takeovers, String trace) {
    String stepId() {
        return request.stepId();
    }
}
