package io.seedbed.kit.step;

import io.seedbed.contracts.StepFailed;
import io.seedbed.contracts.StepKind;
import io.seedbed.kit.database.Database;
import io.seedbed.kit.event.Trace;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Claims steps and does them, one at a time a thread. Thread-safe. */
final class StepRunner {

    private static final Logger LOG = LoggerFactory.getLogger(StepRunner.class);

    private final Database database;
    private final StepTable steps;
    private final StepReports reports;
    private final Map<StepKind, StepHandler> handlers;
    private final StepSettings settings;
    private final StepMetrics metrics;
    private final InstantSource clock;
    private final String owner;
    private final Set<RunningStep> running = ConcurrentHashMap.newKeySet();
    private volatile boolean open = true;

    StepRunner(
            Database database,
            StepTable steps,
            StepReports reports,
            Map<StepKind, StepHandler> handlers,
            StepSettings settings,
            StepMetrics metrics,
            InstantSource clock,
            String owner) {
        this.database = database;
        this.steps = steps;
        this.reports = reports;
        this.handlers = Map.copyOf(handlers);
        this.settings = settings;
        this.metrics = metrics;
        this.clock = clock;
        this.owner = owner;
    }

    /** The steps at work. */
    Set<RunningStep> running() {
        return running;
    }

    /** Takes no more steps and breaks off those at work, which go back as they were. */
    void stop() {
        open = false;
        running.forEach(step -> step.breakOff(RunningStep.Break.LOST));
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
        MDC.put("run", claim.get().request().runId());
        MDC.put("step", claim.get().stepId());
        MDC.put("trace", Trace.id(claim.get().trace()));
        try {
            run(claim.get());
        } finally {
            MDC.clear();
        }
        return true;
    }

    private Optional<Claim> claim() throws SQLException {
        return database.transact(tx -> {
            Optional<Claim> claim = steps.claim(tx, owner, settings.lease());
            if (claim.isPresent()) {
                reports.started(tx, claim.get());
            }
            return claim;
        });
    }

    private void run(Claim claim) throws InterruptedException {
        if (claim.takeovers() >= settings.takeovers()) {
            fail(claim, StepFailed.Failure.INTERNAL, claim.takeovers() + " workers have died over this step", "");
            return;
        }
        RunningStep step = new RunningStep(
                claim, Thread.currentThread(), clock, report -> reports.progressed(report, claim.trace()));
        running.add(step);
        Instant start = clock.instant();
        try {
            LOG.info("{} begins, attempt {}", claim.stepId(), claim.attempt());
            StepResult result = handler(claim).run(step);
            step.end();
            Duration time = Duration.between(start, clock.instant());
            complete(claim, result, time);
        } catch (InterruptedException e) {
            step.end();
            brokenOff(step);
        } catch (StepFailure e) {
            step.end();
            step.log().add(clock.instant(), e);
            failed(step, e.kind(), Objects.requireNonNullElse(e.getMessage(), "no reason was given"));
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            step.end();
            LOG.error("{} broke", claim.stepId(), e);
            step.log().add(clock.instant(), e);
            failed(step, kindOf(e), "the step broke: " + e);
        } finally {
            running.remove(step);
        }
    }

    private static StepFailed.Failure kindOf(Throwable e) {
        return e instanceof OutOfMemoryError ? StepFailed.Failure.RESOURCES : StepFailed.Failure.INTERNAL;
    }

    private StepHandler handler(Claim claim) {
        return Objects.requireNonNull(handlers.get(claim.request().kind()), "the intake lets in what has a handler");
    }

    private void complete(Claim claim, StepResult result, Duration time) throws InterruptedException {
        double seconds = time.toMillis() / 1000.0;
        boolean mine = database.insist(tx -> {
            boolean ended = steps.end(tx, claim, owner, "done", "");
            if (ended) {
                reports.completed(tx, claim, result, seconds);
            }
            return ended;
        });
        metrics.ended(claim.request().kind(), mine ? "done" : "lost", time);
        LOG.info("{} {} after {} s", claim.stepId(), mine ? "is done" : "was another's by then", seconds);
    }

    private void brokenOff(RunningStep step) throws InterruptedException {
        if (step.broken() == RunningStep.Break.STALLED) {
            failed(
                    step,
                    StepFailed.Failure.RESOURCES,
                    "it made no progress for " + settings.stall().toSeconds() + " s and was broken off");
            return;
        }
        database.insist(tx -> steps.release(tx, step.claim(), owner));
        metrics.ended(step.request().kind(), "released", Duration.ZERO);
        LOG.info("{} is given back", step.claim().stepId());
    }

    private void failed(RunningStep step, StepFailed.Failure kind, String message) throws InterruptedException {
        Claim claim = step.claim();
        boolean mayPass = kind != StepFailed.Failure.USER && claim.failures() + 1 < settings.failures();
        if (!mayPass) {
            fail(claim, kind, message, step.log().text());
            return;
        }
        Duration pause = settings.pause(claim.failures() + 1);
        database.insist(tx -> steps.postpone(tx, claim, owner, pause, message));
        metrics.ended(claim.request().kind(), "retried", Duration.ZERO);
        LOG.warn("{} failed and is tried again in {} s: {}", claim.stepId(), pause.toSeconds(), message);
    }

    private void fail(Claim claim, StepFailed.Failure kind, String message, String log) throws InterruptedException {
        database.insist(tx -> {
            boolean ended = steps.end(tx, claim, owner, "failed", message);
            if (ended) {
                reports.failed(tx, claim, kind, message, log);
            }
            return ended;
        });
        metrics.ended(claim.request().kind(), "failed", Duration.ZERO);
        LOG.warn("{} failed for good: {}", claim.stepId(), message);
    }
}
