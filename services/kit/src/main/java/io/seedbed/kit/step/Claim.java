package io.seedbed.kit.step;

import io.seedbed.contracts.StepKind;

/**
 * A step that a worker holds.
 *
 * @param request what is asked for, as JSON
 * @param attempt fences: what an earlier attempt reports is not taken
 * @param failures failures so far that might have passed
 * @param takeovers workers that have died over it
 * @param trace the trace of its request
 */
record Claim(
        String stepId,
        String runId,
        StepKind kind,
        String request,
        int attempt,
        int failures,
        int takeovers,
        String trace) {}
