package io.seedbed.gateway.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A run that was taken. */
@Schema(description = "A run that was taken.")
public record Accepted(
        @Schema(description = "The run's id.", examples = "r-0123456789abcdef")
        String runId,

        @Schema(description = "Where the run stands.", examples = "preparing")
        String state) {}
