package io.seedbed.contracts;

import java.util.Objects;

/**
 * Somebody wants a job done. The run's id is made from the event's source and id, so that an event that comes again is the
 * same run.
 *
 * @param job the job
 */
public record JobSubmitted(Job job) implements EventData {
    public JobSubmitted {
        Objects.requireNonNull(job, "job");
    }
}
