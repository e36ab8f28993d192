package io.seedbed.gateway.rest;

import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.Job;
import io.seedbed.gateway.GatewayService;
import io.seedbed.gateway.problem.Problem;
import io.seedbed.gateway.problem.ProblemException;
import io.seedbed.gateway.run.Gateway;
import io.seedbed.gateway.run.RunQueries;
import io.seedbed.gateway.run.RunView;
import io.seedbed.gateway.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people do with runs, for every form in which they do it; what cannot be done ends as a problem. Thread-safe. */
@ApplicationScoped
public class Runs {

    private static final Pattern ID = Pattern.compile("r-[0-9a-f]{16}");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final GatewayService service;
    private final RunQueries queries;

    /** Runs of this gateway. */
    public Runs(GatewayService service, RunQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    /**
     * Begins a run, or finds the one that the same key began.
     *
     * @param key what makes the same submission the same run; null for a run of its own
     * @param trace the caller's {@code traceparent}; null for none
     * @throws ProblemException if the job cannot be, or the key began another one
     */
    public RunView submit(Job job, @Nullable String key, @Nullable String trace, Caller caller) throws SQLException {
        try {
            String id = engine().submit(submission(key, caller), trace == null ? "" : trace, job);
            RunView run = run(id);
            if (!run.job().equals(job)) {
                throw Problem.of(
                                422,
                                "key-reused",
                                "The key began another job",
                                "the Idempotency-Key \"" + key + "\" began run " + id
                                        + " with another job; give every job a key of its own")
                        .asException();
            }
            return run;
        } catch (BadEventException e) {
            throw Problem.of(e).asException();
        }
    }

    /**
     * Stops a run.
     *
     * @throws ProblemException if there is no such run, or it has ended
     */
    public RunView cancel(String runId) throws SQLException {
        run(runId);
        try {
            engine().cancel(runId);
        } catch (BadEventException e) {
            throw conflict(e);
        }
        return run(runId);
    }

    /**
     * Goes on with a failed run at the step that failed.
     *
     * @throws ProblemException if there is no such run, or it has not failed
     */
    public RunView retry(String runId) throws SQLException {
        run(runId);
        try {
            engine().retry(runId);
        } catch (BadEventException e) {
            throw conflict(e);
        }
        return run(runId);
    }

    /**
     * A run.
     *
     * @throws ProblemException if there is none
     */
    public RunView run(String runId) throws SQLException {
        Optional<RunView> run = ID.matcher(runId).matches() ? queries.run(runId) : Optional.empty();
        return run.orElseThrow(() -> Problem.of(
                        404,
                        "unknown-run",
                        "Unknown run",
                        "there is no run with this id; /api/runs lists those there are")
                .asException());
    }

    private Gateway engine() {
        return service.gateway()
                .orElseThrow(() -> Problem.of(
                                503,
                                "not-ready",
                                "The gateway is not ready",
                                "the gateway has not begun yet, since the database or Kafka is away; try again")
                        .asException());
    }

    /** A key counts among those of one caller, so that nobody meets the runs of others by it. */
    private static String submission(@Nullable String key, Caller caller) {
        if (key == null) {
            return UUID.randomUUID().toString();
        }
        if (!KEY.matcher(key).matches()) {
            throw Problem.of(
                            400,
                            "malformed-key",
                            "Not a key",
                            "the Idempotency-Key must be 1 to 200 visible ASCII characters without spaces")
                    .asException();
        }
        return "key/" + (caller.isKnown() ? caller.name() + "/" : "") + key;
    }

    private static ProblemException conflict(BadEventException e) {
        return Problem.of(409, "conflict", "Not in this state", String.valueOf(e.getMessage()))
                .asException();
    }
}
