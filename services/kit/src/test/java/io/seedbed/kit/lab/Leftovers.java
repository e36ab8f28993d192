package io.seedbed.kit.lab;

import io.seedbed.contracts.RunEnded;
import io.seedbed.contracts.StepFailed.Failure;
import io.seedbed.kit.step.RunCleaner;
import io.seedbed.kit.step.StepFailure;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What workers keep of runs: names. Thread-safe. */
public final class Leftovers implements RunCleaner {

    private final Set<String> local = new ConcurrentSkipListSet<>();
    private final List<String> swept = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();

    /** Something is kept of a run here. */
    public void keep(String run) {
        local.add(run);
    }

    /** The next deletions of what is shared fail. */
    public void fail(int times) {
        failures.set(times);
    }

    /** Deletions that are still to fail. */
    public int failures() {
        return failures.get();
    }

    /** Runs of which what is shared was deleted, in order. */
    public List<String> swept() {
        return swept;
    }

    @Override
    public Set<String> kept() {
        return local;
    }

    @Override
    public void dropLocal(String runId) {
        local.remove(runId);
    }

    @Override
    public void dropShared(RunEnded run) throws StepFailure {
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new StepFailure(Failure.RESOURCES, "the store is away");
        }
        swept.add(run.runId());
    }
}
