package io.seedbed.kit.step;

import io.seedbed.contracts.RunEnded;
import io.seedbed.kit.database.Database;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has ended runs cleaned up: soon after one ends, when the worker starts, and every minute, for what another replica was
 * told or what failed before. Called by one thread; {@link #ring} by any.
 */
final class RunSweep implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(RunSweep.class);
    private static final long PAUSE = Duration.ofMinutes(1).toNanos();

    private final Database database;
    private final EndedRunTable ended;
    private final StepRunner runner;
    private final RunCleaner cleaner;
    private volatile boolean rung = true;
    private long last = System.nanoTime();

    RunSweep(Database database, EndedRunTable ended, StepRunner runner, RunCleaner cleaner) {
        this.database = database;
        this.ended = ended;
        this.runner = runner;
        this.cleaner = cleaner;
    }

    /** A run has ended. */
    void ring() {
        rung = true;
    }

    @Override
    public void run() {
        if (!rung && System.nanoTime() - last < PAUSE) {
            return;
        }
        rung = false;
        last = System.nanoTime();
        try {
            Set<String> atWork = atWork();
            dropLocal(atWork);
            dropShared(atWork);
            rung |= !ended(atWork).isEmpty();
        } catch (SQLException | IOException e) {
            LOG.warn("What ended runs have left stays for a minute: {}", e.getMessage());
        }
    }

    private Set<String> ended(Set<String> runs) throws SQLException {
        return runs.isEmpty() ? Set.of() : database.transact(tx -> ended.ended(tx, runs));
    }

    private void dropLocal(Set<String> atWork) throws SQLException, IOException {
        for (String run : ended(cleaner.kept())) {
            if (!atWork.contains(run)) {
                cleaner.dropLocal(run);
            }
        }
    }

    private void dropShared(Set<String> atWork) throws SQLException {
        Set<String> passedOver = new TreeSet<>(atWork);
        while (true) {
            Optional<RunEnded> tried = database.transact(tx -> {
                Optional<RunEnded> next = ended.unswept(tx, passedOver);
                if (next.isPresent() && isDropped(next.get())) {
                    ended.swept(tx, next.get().runId());
                }
                return next;
            });
            if (tried.isEmpty()) {
                return;
            }
            passedOver.add(tried.get().runId());
        }
    }

    private boolean isDropped(RunEnded run) {
        try {
            cleaner.dropShared(run);
            return true;
        } catch (StepFailure e) {
            LOG.warn("What run {} has left in the store stays for a minute: {}", run.runId(), e.getMessage());
            return false;
        }
    }

    private Set<String> atWork() {
        Set<String> runs = new TreeSet<>();
        runner.running().forEach(step -> runs.add(step.claim().runId()));
        return runs;
    }
}
