package io.seedbed.kit.step;

import io.seedbed.contracts.StepProgressed;
import io.seedbed.contracts.StepRequested;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/** A step at work in this process. Thread-safe. */
final class RunningStep implements StepCall {

    /** Why a step was broken off. */
    enum Break {
        NONE,
        LOST,
        STALLED
    }

    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(400);

    private final Claim claim;
    private final Thread thread;
    private final InstantSource clock;
    private final Consumer<StepProgressed> reports;
    private final StepLog log = new StepLog();
    private volatile Break broken = Break.NONE;
    private Instant heard;
    private Instant reported = Instant.EPOCH;
    private String stage = "";
    private boolean ended;

    RunningStep(Claim claim, Thread thread, InstantSource clock, Consumer<StepProgressed> reports) {
        this.claim = claim;
        this.thread = thread;
        this.clock = clock;
        this.reports = reports;
        this.heard = clock.instant();
    }

    Claim claim() {
        return claim;
    }

    StepLog log() {
        return log;
    }

    Break broken() {
        return broken;
    }

    @Override
    public StepRequested request() {
        return claim.request();
    }

    @Override
    public void progress(String now, long done, long total) {
        Instant at = clock.instant();
        log.stage(at, now);
        synchronized (this) {
            heard = at;
            boolean due = !now.equals(stage) || (total > 0 && done >= total);
            if (!due && at.isBefore(reported.plus(BETWEEN_REPORTS))) {
                return;
            }
            reported = at;
            stage = now;
        }
        StepRequested request = claim.request();
        reports.accept(
                new StepProgressed(request.runId(), request.stepId(), now, Math.max(0, done), Math.max(0, total)));
    }

    /** Whether nothing was heard for so long. */
    synchronized boolean isSilent(Duration stall) {
        return heard.plus(stall).isBefore(clock.instant());
    }

    /** Breaks the work off. */
    synchronized void breakOff(Break why) {
        if (!ended && broken == Break.NONE) {
            broken = why;
            thread.interrupt();
        }
    }

    /** The work is over; it can no longer be broken off. Clears an interrupt that came too late. */
    synchronized void end() {
        ended = true;
        if (broken != Break.NONE) {
            Thread.interrupted();
        }
    }
}
