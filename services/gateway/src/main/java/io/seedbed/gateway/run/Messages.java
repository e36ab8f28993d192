package io.seedbed.gateway.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.seedbed.contracts.Event;
import io.seedbed.contracts.EventData;
import io.seedbed.contracts.JobCompleted;
import io.seedbed.contracts.RunChanged;
import io.seedbed.contracts.RunEnded;
import io.seedbed.contracts.StepCancelled;
import io.seedbed.contracts.StepKind;
import io.seedbed.contracts.StepRequested;
import io.seedbed.contracts.Topics;
import io.seedbed.kit.event.Outbox;
import io.seedbed.kit.event.Trace;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;

/** What the gateway tells workers and the world, through the outbox. Thread-safe. */
final class Messages {

    private static final String SOURCE = "seedbed/gateway";

    private final Outbox outbox;
    private final RunTable runs;
    private final InstantSource clock;

    Messages(Outbox outbox, RunTable runs, InstantSource clock) {
        this.outbox = outbox;
        this.runs = runs;
        this.clock = clock;
    }

    void request(Connection tx, RunRow run, String stepId, StepKind kind, JsonNode command) throws SQLException {
        boolean first = kind == StepKind.PREPARE;
        StepRequested request = new StepRequested(
                run.runId(), stepId, kind, first ? run.job() : null, first ? null : run.jobRef(), command);
        send(tx, run, kind.topic(), stepId, request);
    }

    void cancel(Connection tx, RunRow run) throws SQLException {
        if (run.openStep().isEmpty()) {
            return;
        }
        StepCancelled cancelled = new StepCancelled(run.runId(), run.openStep());
        for (String topic : new String[] {Topics.STEPS_AUGMENT, Topics.STEPS_FINETUNE, Topics.STEPS_EVALUATE}) {
            send(tx, run, topic, run.openStep() + "/cancelled", cancelled);
        }
    }

    void changed(Connection tx, RunRow run, String state, int round, String message) throws SQLException {
        String id = run.runId() + "/" + state + "-" + round + "-" + run.openStep() + "-" + run.retries();
        send(tx, run, Topics.RUNS, id, new RunChanged(run.runId(), state, round, message));
    }

    void ended(Connection tx, RunRow run) throws SQLException {
        for (String topic : new String[] {Topics.STEPS_AUGMENT, Topics.STEPS_FINETUNE, Topics.STEPS_EVALUATE}) {
            send(tx, run, topic, run.runId() + "/ended", new RunEnded(run.runId()));
        }
    }

    void completed(Connection tx, RunRow run) throws SQLException {
        JsonNode facts = runs.result(tx, run.runId());
        send(
                tx,
                run,
                Topics.RUNS,
                run.runId() + "/completed",
                new JobCompleted(
                        run.runId(),
                        facts.path("digest").asText(),
                        facts.path("before").asDouble(),
                        facts.path("after").asDouble(),
                        facts.path("gain").asDouble(),
                        facts.path("gainLow").asDouble(),
                        facts.path("gainHigh").asDouble(),
                        facts.path("kept").asInt(),
                        facts.path("rejected").asInt(),
                        facts.path("cost").asDouble()));
    }

    private void send(Connection tx, RunRow run, String topic, String id, EventData data) throws SQLException {
        outbox.add(tx, topic, run.runId(), new Event(id, SOURCE, clock.instant(), Trace.child(run.trace(), id), data));
    }
}
