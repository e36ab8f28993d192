package io.seedbed.kit.step;

import io.seedbed.contracts.RunEnded;
import java.io.IOException;
import java.util.Set;

/** Deletes what a worker keeps of runs, once they have ended. Called by one thread; every call may be repeated. */
public interface RunCleaner {

    /** Runs of which this replica keeps something that no other replica can reach. */
    Set<String> kept() throws IOException;

    /** Deletes what this replica keeps of an ended run, none of whose steps is at work here. */
    void dropLocal(String runId) throws IOException;

    /**
     * Deletes what all replicas share of an ended run. Called by one replica, again and again until it succeeds.
     *
     * @throws StepFailure if it must be tried again later
     */
    void dropShared(RunEnded run) throws StepFailure;
}
