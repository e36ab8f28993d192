package io.seedbed.gateway.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.loop.LoopEvent;
import io.seedbed.contracts.Event;
import io.seedbed.contracts.EventData;
import io.seedbed.contracts.JobCompleted;
import io.seedbed.contracts.Ref;
import io.seedbed.contracts.RenderCompleted;
import io.seedbed.contracts.RunChanged;
import io.seedbed.contracts.RunEnded;
import io.seedbed.contracts.StepCancelled;
import io.seedbed.contracts.StepFailed;
import io.seedbed.contracts.StepKind;
import io.seedbed.contracts.StepRequested;
import io.seedbed.contracts.Topics;
import io.seedbed.kit.event.Outbox;
import io.seedbed.kit.event.Trace;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

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
        boolean first = kind.isFirst();
        StepRequested request = new StepRequested(
                run.runId(), stepId, kind, first ? run.job() : null, first ? null : run.jobRef(), command);
        send(tx, run, kind.topic(), stepId, request);
    }

    void cancel(Connection tx, RunRow run, List<String> steps) throws SQLException {
        for (String step : steps) {
            for (String topic : topics(run)) {
                send(tx, run, topic, step + "/cancelled", new StepCancelled(run.runId(), step));
            }
        }
    }

    /** Where those listen who do a run's steps. */
    private static List<String> topics(RunRow run) {
        return Topics.STEPS.stream()
                .filter(topic -> topic.equals(Topics.STEPS_RENDER) == run.isRender())
                .toList();
    }

    void changed(Connection tx, RunRow run, String state, int round) throws SQLException {
        changed(tx, run, new RunChanged(run.runId(), state, round, "", ""));
    }

    void failed(Connection tx, RunRow run, StepFailed.Failure failure, String message) throws SQLException {
        changed(tx, run, new RunChanged(run.runId(), "failed", 0, failure.label(), message));
    }

    private void changed(Connection tx, RunRow run, RunChanged event) throws SQLException {
        String id =
                run.runId() + "/" + event.state() + "-" + event.round() + "-" + run.openStep() + "-" + run.retries();
        send(tx, run, Topics.RUNS, id, event);
    }

    void ended(Connection tx, RunRow run) throws SQLException {
        List<Ref> trainings = new ArrayList<>();
        for (LoopEvent event : runs.events(tx, run.runId())) {
            if (event instanceof LoopEvent.Finetuned finetuned) {
                trainings.add(ref(finetuned.results()));
            }
        }
        for (String topic : topics(run)) {
            send(tx, run, topic, run.runId() + "/ended", new RunEnded(run.runId(), trainings));
        }
    }

    void completed(Connection tx, RunRow run) throws SQLException {
        JsonNode facts = runs.result(tx, run.runId());
        finished(
                tx,
                run,
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

    void rendered(Connection tx, RunRow run) throws SQLException {
        JsonNode facts = runs.result(tx, run.runId());
        finished(
                tx,
                run,
                new RenderCompleted(
                        run.runId(),
                        facts.path("digest").asText(),
                        facts.path("images").asLong(),
                        facts.path("captions").asLong(),
                        facts.path("negatives").asLong(),
                        facts.path("droppedClauses").asLong()));
    }

    private void finished(Connection tx, RunRow run, EventData data) throws SQLException {
        send(tx, run, Topics.RUNS, run.runId() + "/completed", data);
    }

    private static Ref ref(ArtifactRef artifact) {
        return new Ref(artifact.kind(), artifact.digest(), artifact.rows());
    }

    private void send(Connection tx, RunRow run, String topic, String id, EventData data) throws SQLException {
        outbox.add(tx, topic, run.runId(), new Event(id, SOURCE, clock.instant(), Trace.child(run.trace(), id), data));
    }
}
