package io.seedbed.gateway.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a run.
 *
 * @param kind {@code prepare}, {@code finetune}, {@code predict}, {@code evaluate}, {@code augment} or {@code publish}
 * @param state "requested" while no worker has taken it up, then "running", and at its end "done", "failed" or "cancelled"
 * @param worker who took it up; empty for nobody yet
 * @param attempt 1 for the first time; 0 before
 * @param startedAt when the last attempt began; null before
 * @param endedAt null while it goes on
 * @param seconds how long the last attempt took; null before its end
 * @param stage what the worker does now
 * @param done units done
 * @param total units in all; 0 where that is not known
 * @param facts what is to be known of it, by its kind
 * @param message why it failed; else empty
 * @param log the worker's last lines about a failure; may be empty
 */
public record StepView(
        String stepId,
        String kind,
        int round,
        String state,
        String worker,
        int attempt,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Double seconds,
        String stage,
        long done,
        long total,
        JsonNode facts,
        String message,
        String log) {}
