package io.seedbed.gateway.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.Ref;
import io.seedbed.contracts.StepCompleted;
import io.seedbed.contracts.StepFailed;
import io.seedbed.contracts.StepKind;
import io.seedbed.gateway.plan.RenderCommand;
import io.seedbed.gateway.plan.RenderEvent;
import io.seedbed.gateway.plan.RenderMachine;
import io.seedbed.gateway.plan.RenderState;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Drives runs that render, as {@link RenderMachine} says. The run is locked by whoever calls. Thread-safe. */
final class RenderOrchestrator {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RunTable runs;
    private final StepTable steps;
    private final Messages messages;
    private final RunMoves moves;
    private final RenderMachine machine;

    RenderOrchestrator(RunTable runs, StepTable steps, Messages messages, RunMoves moves, RenderMachine machine) {
        this.runs = runs;
        this.steps = steps;
        this.messages = messages;
        this.moves = moves;
        this.machine = machine;
    }

    void begin(Connection tx, RunRow run) throws SQLException {
        apply(tx, run, machine.start());
        moves.move(tx, run, "preparing", 0);
    }

    void completed(Connection tx, RunRow run, StepCompleted event) throws SQLException {
        if (!steps.completed(tx, event) || run.isOver()) {
            return;
        }
        try {
            RenderEvent happened = event(tx, run, event);
            apply(tx, run, machine.next(runs.plan(tx, run.runId()), happened));
        } catch (BadEventException e) {
            String message = event.stepId() + " gave what it should not: " + e.getMessage();
            fail(tx, run, StepFailed.Failure.INTERNAL, message);
        }
    }

    void failed(Connection tx, RunRow run, StepFailed event) throws SQLException {
        if (steps.failed(tx, event) && !run.isOver()) {
            fail(tx, run, event.failure(), event.message());
        }
    }

    void cancel(Connection tx, RunRow run) throws SQLException {
        stop(tx, run);
        moves.end(tx, run, "cancelled");
    }

    /** Goes on with a failed run, whose failure is undone. */
    void retry(Connection tx, RunRow run) throws SQLException {
        apply(tx, run, machine.next(runs.plan(tx, run.runId()), new RenderEvent.Resumed()));
    }

    private void fail(Connection tx, RunRow run, StepFailed.Failure failure, String message) throws SQLException {
        stop(tx, run);
        moves.fail(tx, run, failure, message);
    }

    /** Whoever is at a step of the run stops. */
    private void stop(Connection tx, RunRow run) throws SQLException {
        runs.plan(
                tx,
                run.runId(),
                machine.next(runs.plan(tx, run.runId()), new RenderEvent.Stopped())
                        .state());
        List<String> open = steps.open(tx, run.runId());
        for (String stepId : open) {
            steps.cancelled(tx, stepId);
        }
        messages.cancel(tx, run, open);
    }

    private RenderEvent event(Connection tx, RunRow run, StepCompleted event) throws SQLException, BadEventException {
        JsonNode result = event.result();
        try {
            switch (event.kind()) {
                case PLAN -> {
                    runs.prepared(
                            tx,
                            run.runId(),
                            JSON.treeToValue(result.required("job"), Ref.class),
                            JSON.createArrayNode());
                    return new RenderEvent.Planned(result.required("shards").asInt());
                }
                case RENDER -> {
                    return new RenderEvent.ShardRendered(
                            result.required("shard").asInt());
                }
                case ASSEMBLE -> {
                    runs.result(tx, run.runId(), event.facts());
                    return new RenderEvent.Assembled();
                }
                default ->
                    throw new BadEventException(
                            "/data/kind", "no step of kind " + event.kind().label() + " is of a run that renders");
            }
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new BadEventException("/data/result", String.valueOf(e.getMessage()));
        }
    }

    private void apply(Connection tx, RunRow run, RenderMachine.Step step) throws SQLException {
        runs.plan(tx, run.runId(), step.state());
        if (step.state() instanceof RenderState.Finished) {
            moves.end(tx, run, "finished");
            messages.rendered(tx, run);
            return;
        }
        // What the plan has just led to is in the row by now.
        RunRow now =
                step.commands().isEmpty() ? run : runs.lock(tx, run.runId()).orElseThrow();
        for (RenderCommand command : step.commands()) {
            request(tx, now, command);
        }
        String state = name(step.state());
        if (!state.equals(run.state())) {
            moves.move(tx, run, state, 0);
        }
    }

    private void request(Connection tx, RunRow run, RenderCommand command) throws SQLException {
        String retry = run.retries() == 0 ? "" : "-r" + run.retries();
        ObjectNode asked = JSON.createObjectNode();
        if (command instanceof RenderCommand.Render render) {
            asked.put("type", "render").put("shard", render.shard());
            String stepId = "%s/render-%05d%s".formatted(run.runId(), render.shard(), retry);
            request(tx, run, stepId, StepKind.RENDER, render.shard(), asked);
            runs.waitFor(tx, run.runId(), "");
        } else {
            boolean isPlan = command instanceof RenderCommand.Plan;
            StepKind kind = isPlan ? StepKind.PLAN : StepKind.ASSEMBLE;
            String stepId = run.runId() + "/" + kind.label() + retry;
            request(tx, run, stepId, kind, 0, isPlan ? asked : asked.put("type", "assemble"));
            runs.waitFor(tx, run.runId(), stepId);
        }
    }

    private void request(Connection tx, RunRow run, String stepId, StepKind kind, int shard, JsonNode command)
            throws SQLException {
        steps.requested(tx, stepId, run.runId(), kind, shard);
        messages.request(tx, run, stepId, kind, command);
    }

    private static String name(RenderState state) {
        if (state instanceof RenderState.Planning) {
            return "preparing";
        }
        return state instanceof RenderState.Rendering ? "rendering" : "publishing";
    }
}
