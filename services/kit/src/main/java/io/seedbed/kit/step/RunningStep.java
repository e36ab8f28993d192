package io.seedbed.kit.step;

import io.seedbed.contracts.EventData;
import io.seedbed.contracts.Ref;
import io.seedbed.contracts.StepPreviewed;
import io.seedbed.contracts.StepProgressed;
import io.seedbed.contracts.StepRequested;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * A step at work in this process. Silence is measured by a clock that neither jumps nor runs while the machine sleeps.
 * Thread-safe.
 */
final class RunningStep implements StepCall {

    /** Why a step was broken off. */
    enum Break {
        /** It was not. */
        NONE,
        /** The lease ended and another has it, or it was cancelled. */
        LOST,
        /** It made no progress. */
        STALLED,
        /** The worker stops. */
        STOPPED
    }

    private static final long BETWEEN_REPORTS = Duration.ofMillis(400).toNanos();

    private final Claim claim;
    private final StepRequested request;
    private final Thread thread;
    private final InstantSource clock;
    private final Consumer<EventData> reports;
    private final StepLog log = new StepLog();
    private final long begun = System.nanoTime();
    private Break broken = Break.NONE;
    private long brokenAt;
    private long heard = begun;
    private long reported = begun - BETWEEN_REPORTS;
    private String stage = "";
    private boolean ended;

    RunningStep(Claim claim, StepRequested request, Thread thread, InstantSource clock, Consumer<EventData> reports) {
        this.claim = claim;
        this.request = request;
        this.thread = thread;
        this.clock = clock;
        this.reports = reports;
    }

    Claim claim() {
        return claim;
    }

    StepLog log() {
        return log;
    }

    synchronized Break broken() {
        return broken;
    }

    /** For how long it has been at work. */
    Duration time() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    @Override
    public StepRequested request() {
        return request;
    }

    @Override
    public void progress(String now, long done, long total) {
        log.stage(clock.instant(), now);
        synchronized (this) {
            heard = System.nanoTime();
            boolean due = !now.equals(stage) || (total > 0 && done >= total);
            if (!due && heard - reported < BETWEEN_REPORTS) {
                return;
            }
            reported = heard;
            stage = now;
        }
        reports.accept(
                new StepProgressed(request.runId(), request.stepId(), now, Math.max(0, done), Math.max(0, total)));
    }

    @Override
    public void preview(Ref preview) {
        reports.accept(new StepPreviewed(request.runId(), request.stepId(), preview));
    }

    /** Whether nothing was heard for so long from a handler at work. */
    synchronized boolean isSilent(Duration stall) {
        return !ended && System.nanoTime() - heard > stall.toNanos();
    }

    /** Breaks the work off. */
    synchronized void breakOff(Break why) {
        if (!ended && broken == Break.NONE) {
            broken = why;
            brokenAt = System.nanoTime();
            thread.interrupt();
        }
    }

    /** Whether it was broken off so long ago and has not ended: its handler does not listen, and holds a thread. */
    synchronized boolean isStuck(Duration patience) {
        return !ended && broken != Break.NONE && System.nanoTime() - brokenAt > patience.toNanos();
    }

    /**
     * The work is over; it can no longer be broken off. Clears an interrupt that came too late, or that the handler has left:
     * what follows tells the database, and must not be interrupted by it.
     */
    synchronized void end() {
        ended = true;
        Thread.interrupted();
    }
}
