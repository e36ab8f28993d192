package io.seedbed.gateway.run;

import java.time.Instant;

/**
 * A data set that a run published.
 *
 * @param name the run's name; may be empty
 * @param train the file that the seed set was read from
 * @param endedAt when it was published
 */
public record DatasetView(String runId, String name, String train, RunResult result, Instant endedAt) {

    /** The data set's digest. */
    public String digest() {
        return result.digest();
    }
}
