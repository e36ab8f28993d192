package io.seedbed.gateway.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.StepException;
import io.seedbed.augment.loop.LoopEvent;
import io.seedbed.augment.loop.LoopMachine;
import io.seedbed.augment.loop.Transition;
import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.Digests;
import io.seedbed.contracts.Event;
import io.seedbed.contracts.Events;
import io.seedbed.contracts.Job;
import io.seedbed.contracts.JobSubmitted;
import io.seedbed.contracts.Ref;
import io.seedbed.contracts.StepCompleted;
import io.seedbed.contracts.StepFailed;
import io.seedbed.contracts.StepKind;
import io.seedbed.contracts.StepStarted;
import io.seedbed.gateway.plan.RenderMachine;
import io.seedbed.kit.event.EventHandler;
import io.seedbed.kit.event.Trace;
import io.seedbed.llm2llm.LoopJson;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Drives runs. Those that render are {@link RenderOrchestrator}'s; of the others what happens to a run is written down, folded
 * over {@link LoopMachine}, and what is to be done next is requested, all in one transaction in which the run is locked. So any
 * number of gateways may drive the same runs, and the same event twice, or late, changes nothing. Thread-safe.
 */
public final class Orchestrator implements EventHandler {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RunTable runs;
    private final StepTable steps;
    private final Messages messages;
    private final JobRules rules;
    private final RunMoves moves;
    private final RenderOrchestrator renders;

    Orchestrator(RunTable runs, StepTable steps, Messages messages, JobRules rules, RenderMachine machine) {
        this.runs = runs;
        this.steps = steps;
        this.messages = messages;
        this.rules = rules;
        this.moves = new RunMoves(runs, messages);
        this.renders = new RenderOrchestrator(runs, steps, messages, moves, machine);
    }

    @Override
    public void handle(Connection tx, Event event) throws SQLException, BadEventException {
        if (event.data() instanceof JobSubmitted submitted) {
            submit(tx, event, submitted.job(), "kafka");
        } else if (event.data() instanceof StepStarted started) {
            steps.started(tx, started);
        } else if (event.data() instanceof StepCompleted completed) {
            completed(tx, completed);
        } else if (event.data() instanceof StepFailed failed) {
            failed(tx, failed);
        } else {
            throw new BadEventException("/type", Events.type(event.data()) + " is not for the gateway");
        }
    }

    /**
     * Begins a run, unless the same event has begun it.
     *
     * @param via how it came: {@code kafka} or {@code rest}
     * @return the run's id
     * @throws BadEventException if the job asks for what cannot be
     */
    public String submit(Connection tx, Event event, Job job, String via) throws SQLException, BadEventException {
        rules.check(job);
        String runId = Digests.runId(event.source(), event.id());
        String trace = Trace.of(event.trace(), runId);
        if (runs.add(tx, runId, job, via, trace)) {
            RunRow run = require(tx, runId);
            if (run.isRender()) {
                renders.begin(tx, run);
            } else {
                prepare(tx, run, 0);
            }
        }
        return runId;
    }

    /**
     * Stops a run.
     *
     * @throws BadEventException if there is no such run, or it has ended
     */
    public void cancel(Connection tx, String runId) throws SQLException, BadEventException {
        RunRow run = require(tx, runId);
        if (run.isOver()) {
            throw new BadEventException("", "run " + runId + " is " + run.state() + "; there is nothing to cancel");
        }
        if (run.isRender()) {
            renders.cancel(tx, run);
            return;
        }
        runs.append(tx, runId, new LoopEvent.Cancelled());
        steps.cancelled(tx, run.openStep());
        messages.cancel(tx, run, run.openStep().isEmpty() ? List.of() : List.of(run.openStep()));
        moves.end(tx, run, "cancelled");
    }

    /**
     * Goes on with a failed run at the step that failed.
     *
     * @throws BadEventException if there is no such run, or it has not failed
     */
    public void retry(Connection tx, String runId) throws SQLException, BadEventException {
        RunRow run = require(tx, runId);
        if (!run.state().equals("failed")) {
            throw new BadEventException(
                    "", "run " + runId + " is " + run.state() + "; only a failed run can be retried");
        }
        runs.undoFailure(tx, runId);
        if (run.isRender()) {
            renders.retry(tx, require(tx, runId));
            return;
        }
        List<LoopEvent> past = runs.events(tx, runId);
        if (past.isEmpty()) {
            prepare(tx, require(tx, runId), run.retries() + 1);
        } else {
            advance(tx, require(tx, runId), fold(run, past), past.size() + "r" + (run.retries() + 1));
        }
    }

    private void prepare(Connection tx, RunRow run, int retry) throws SQLException {
        String stepId = run.runId() + "/prepare" + (retry == 0 ? "" : "-r" + retry);
        steps.requested(tx, stepId, run.runId(), StepKind.PREPARE, 0);
        runs.waitFor(tx, run.runId(), stepId);
        moves.move(tx, run, "preparing", 0);
        messages.request(tx, run, stepId, StepKind.PREPARE, JSON.createObjectNode());
    }

    private void completed(Connection tx, StepCompleted event) throws SQLException, BadEventException {
        RunRow run = require(tx, event.runId());
        if (run.isRender()) {
            renders.completed(tx, run, event);
            return;
        }
        if (!steps.completed(tx, event) || !run.openStep().equals(event.stepId())) {
            return;
        }
        try {
            LoopEvent happened =
                    event.kind() == StepKind.PREPARE ? prepared(tx, run, event.result()) : event(event.result());
            if (happened instanceof LoopEvent.Published) {
                // A publish step may also ask for predictions first; then it has nothing to tell yet.
                runs.result(tx, run.runId(), event.facts());
            }
            happen(tx, require(tx, event.runId()), happened);
        } catch (BadEventException e) {
            fail(tx, run, StepFailed.Failure.INTERNAL, event.stepId() + " gave what it should not: " + e.getMessage());
        }
    }

    private void fail(Connection tx, RunRow run, StepFailed.Failure failure, String message) throws SQLException {
        StepException.Kind kind = StepException.Kind.valueOf(failure.name());
        runs.append(tx, run.runId(), new LoopEvent.StepFailed(0, kind, message));
        moves.fail(tx, run, failure, message);
    }

    private LoopEvent prepared(Connection tx, RunRow run, JsonNode result) throws SQLException, BadEventException {
        try {
            runs.prepared(tx, run.runId(), JSON.treeToValue(result.path("job"), Ref.class), result.path("warnings"));
            return new LoopEvent.Submitted(JSON.treeToValue(result.path("train"), ArtifactRef.class));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new BadEventException("/data/result", "the result names no job and seed set: " + e.getMessage());
        }
    }

    private static LoopEvent event(JsonNode result) throws BadEventException {
        try {
            return LoopJson.readEvent(result.toString());
        } catch (JsonProcessingException e) {
            throw new BadEventException(
                    "/data/result", "the result is no event of the loop: " + e.getOriginalMessage());
        }
    }

    private void failed(Connection tx, StepFailed event) throws SQLException, BadEventException {
        RunRow run = require(tx, event.runId());
        if (run.isRender()) {
            renders.failed(tx, run, event);
            return;
        }
        if (!steps.failed(tx, event) || !run.openStep().equals(event.stepId())) {
            return;
        }
        fail(tx, run, event.failure(), event.message());
    }

    private void happen(Connection tx, RunRow run, LoopEvent event) throws SQLException, BadEventException {
        List<LoopEvent> past = runs.events(tx, run.runId());
        Transition before = fold(run, past);
        try {
            Transition next = new LoopMachine(JobRules.config(run.loopJob())).next(before.state(), event);
            if (next.commands().isEmpty() && !next.state().isFinal()) {
                return;
            }
            int seq = runs.append(tx, run.runId(), event);
            advance(tx, run, next, String.valueOf(seq));
        } catch (IllegalArgumentException e) {
            throw new BadEventException("/data/result", String.valueOf(e.getMessage()));
        }
    }

    private static Transition fold(RunRow run, List<LoopEvent> past) throws BadEventException {
        LoopMachine machine = new LoopMachine(JobRules.config(run.loopJob()));
        Transition transition = Transition.at(machine.start());
        for (LoopEvent event : past) {
            transition = machine.next(transition.state(), event);
        }
        return transition;
    }

    /** Requests what a transition asks for, or ends the run. */
    private void advance(Connection tx, RunRow run, Transition transition, String seq) throws SQLException {
        if (transition.state().isFinal()) {
            moves.end(tx, run, "finished");
            messages.completed(tx, run);
            return;
        }
        Steps.Next next = Steps.of(transition.commands().get(0));
        String stepId = run.runId() + "/" + seq + "-" + next.kind().label() + "-" + next.round();
        steps.requested(tx, stepId, run.runId(), next.kind(), next.round());
        runs.waitFor(tx, run.runId(), stepId);
        moves.move(tx, run, Steps.state(transition.state()), next.round());
        messages.request(tx, run, stepId, next.kind(), next.command());
    }

    private RunRow require(Connection tx, String runId) throws SQLException, BadEventException {
        return runs.lock(tx, runId).orElseThrow(() -> new BadEventException("/data/runId", "there is no run " + runId));
    }
}
