package io.seedbed.kit.step;

import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.Events;
import io.seedbed.contracts.StepFailed.Failure;
import io.seedbed.contracts.StepKind;
import io.seedbed.contracts.StepRequested;
import io.seedbed.kit.database.Database;
import io.seedbed.kit.event.Trace;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Claims steps and does them, one at a time a thread. Thread-safe. */
final class StepRunner {

    private static final Logger LOG = LoggerFactory.getLogger(StepRunner.class);
    private static final int LONGEST_MESSAGE = 4_000;

    private final Database database;
    private final StepTable steps;
    private final StepReports reports;
    private final Map<StepKind, StepHandler> handlers;
    private final StepSettings settings;
    private final StepMetrics metrics;
    private final InstantSource clock;
    private final String owner;
    private final Runnable outgoing;
    private final Set<RunningStep> running = ConcurrentHashMap.newKeySet();
    private volatile boolean open = true;
    private volatile long outage;

    /**
     * A runner.
     *
     * @param outgoing called when there is something new in the outbox
     */
    StepRunner(
            Database database,
            StepTable steps,
            StepReports reports,
            Map<StepKind, StepHandler> handlers,
            StepSettings settings,
            StepMetrics metrics,
            InstantSource clock,
            String owner,
            Runnable outgoing) {
        this.database = database;
        this.steps = steps;
        this.reports = reports;
        this.handlers = Map.copyOf(handlers);
        this.settings = settings;
        this.metrics = metrics;
        this.clock = clock;
        this.owner = owner;
        this.outgoing = outgoing;
        this.outage = System.nanoTime() - settings.lease().toNanos();
    }

    /** The steps at work. */
    Set<RunningStep> running() {
        return running;
    }

    /** Takes no more steps and breaks off those at work, which go back as they were. */
    void stop() {
        open = false;
        running.forEach(step -> step.breakOff(RunningStep.Break.STOPPED));
    }

    /**
     * Does one step, if there is one.
     *
     * @return whether there was one
     */
    boolean runNext() throws SQLException, InterruptedException {
        Optional<Claim> claim = open ? claim() : Optional.empty();
        if (claim.isEmpty()) {
            return false;
        }
        outgoing.run();
        MDC.put("run", claim.get().runId());
        MDC.put("step", claim.get().stepId());
        MDC.put("trace", Trace.id(claim.get().trace()));
        try {
            run(claim.get());
        } finally {
            MDC.clear();
            outgoing.run();
        }
        return true;
    }

    /**
     * While the database is away nobody can extend a lease. So when it is back, nothing is taken over for the time of one lease:
     * whoever is at work can say so, or tell the result.
     */
    private Optional<Claim> claim() throws SQLException {
        boolean mayTakeOver = System.nanoTime() - outage >= settings.lease().toNanos();
        Set<String> here = running.stream().map(step -> step.claim().stepId()).collect(Collectors.toSet());
        try {
            return database.transact(tx -> {
                Optional<Claim> claim = steps.claim(tx, owner, settings.lease(), handlers.keySet(), here, mayTakeOver);
                if (claim.isPresent() && !open) {
                    // It may be what a neighbouring thread has just given back.
                    tx.rollback();
                    return Optional.empty();
                }
                if (claim.isPresent()) {
                    reports.started(tx, claim.get());
                }
                return claim;
            });
        } catch (SQLException e) {
            outage = System.nanoTime();
            throw e;
        }
    }

    private void run(Claim claim) throws InterruptedException {
        if (claim.takeovers() >= settings.takeovers()) {
            fail(claim, Failure.INTERNAL, claim.takeovers() + " workers have died over this step", "", Duration.ZERO);
            return;
        }
        StepRequested request;
        try {
            request = (StepRequested) Events.readData("io.seedbed.step.requested.v1", claim.request());
        } catch (BadEventException e) {
            String message = "the table holds what is no step: " + e.getMessage();
            fail(claim, Failure.INTERNAL, message, "", Duration.ZERO);
            return;
        }
        RunningStep step =
                new RunningStep(claim, request, Thread.currentThread(), clock, report -> reports.lossy(claim, report));
        running.add(step);
        if (!open) {
            step.breakOff(RunningStep.Break.STOPPED);
        }
        try {
            run(step);
        } finally {
            running.remove(step);
        }
    }

    /** While the outcome is being told the step counts as running, so that its lease is extended. */
    private void run(RunningStep step) throws InterruptedException {
        LOG.info("{} begins, attempt {}", step.claim().stepId(), step.claim().attempt());
        try {
            complete(step, work(step));
        } catch (StepFailure e) {
            failed(step, e.kind(), Objects.requireNonNullElse(e.getMessage(), "no reason was given"), e);
        } catch (RuntimeException | Error e) {
            failed(step, e instanceof OutOfMemoryError ? Failure.RESOURCES : Failure.INTERNAL, "it broke: " + e, e);
        }
    }

    private StepResult work(RunningStep step) throws StepFailure {
        try {
            return handler(step.claim()).run(step);
        } catch (InterruptedException e) {
            throw new StepFailure(Failure.INTERNAL, "it was interrupted, but nobody had broken it off", e);
        } finally {
            step.end();
        }
    }

    private StepHandler handler(Claim claim) {
        return Objects.requireNonNull(handlers.get(claim.kind()), "only what has a handler is claimed");
    }

    private void complete(RunningStep step, StepResult result) throws InterruptedException {
        Claim claim = step.claim();
        Duration time = step.time();
        double seconds = time.toMillis() / 1000.0;
        boolean mine = database.insist(tx -> {
            boolean ended = steps.end(tx, claim, owner, "done", "");
            if (ended) {
                reports.completed(tx, claim, result, seconds);
            }
            return ended;
        });
        metrics.ended(claim.kind(), mine ? "done" : "lost", time);
        LOG.info("{} {} after {} s", claim.stepId(), mine ? "is done" : "was no longer ours", seconds);
    }

    /** A handler may tell of a break in any way: by an interrupt, as a failure of what it called, as a bug. */
    private void failed(RunningStep step, Failure kind, String message, Throwable cause) throws InterruptedException {
        RunningStep.Break broken = step.broken();
        if (broken == RunningStep.Break.NONE) {
            step.log().add(clock.instant(), cause);
            failed(step, kind, message);
        } else if (broken == RunningStep.Break.STALLED) {
            failed(step, Failure.RESOURCES, "it made no progress for " + settings.stall() + " and was broken off");
        } else {
            boolean given = database.insist(tx -> steps.release(tx, step.claim(), owner));
            metrics.ended(step.claim().kind(), given ? "released" : "lost", step.time());
            LOG.info("{} {}", step.claim().stepId(), given ? "is given back" : "was no longer ours");
        }
    }

    private void failed(RunningStep step, Failure kind, String message) throws InterruptedException {
        Claim claim = step.claim();
        if (kind == Failure.USER || claim.failures() + 1 >= settings.failures()) {
            fail(claim, kind, message, step.log().text(), step.time());
            return;
        }
        Duration pause = settings.pause(claim.failures() + 1);
        boolean mine = database.insist(tx -> steps.postpone(tx, claim, owner, pause, cut(message)));
        metrics.ended(claim.kind(), mine ? "retried" : "lost", step.time());
        LOG.warn("{} failed and is tried again in {} s: {}", claim.stepId(), pause.toSeconds(), message);
    }

    private void fail(Claim claim, Failure kind, String message, String log, Duration time)
            throws InterruptedException {
        boolean mine = database.insist(tx -> {
            boolean ended = steps.end(tx, claim, owner, "failed", cut(message));
            if (ended) {
                reports.failed(tx, claim, kind, cut(message), log);
            }
            return ended;
        });
        metrics.ended(claim.kind(), mine ? "failed" : "lost", time);
        LOG.warn("{} failed for good: {}", claim.stepId(), message);
    }

    private static String cut(String message) {
        return message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) + "…" : message;
    }
}
