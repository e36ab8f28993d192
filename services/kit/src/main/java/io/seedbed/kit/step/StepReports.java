package io.seedbed.kit.step;

import io.seedbed.contracts.Event;
import io.seedbed.contracts.EventData;
import io.seedbed.contracts.Events;
import io.seedbed.contracts.StepCompleted;
import io.seedbed.contracts.StepFailed;
import io.seedbed.contracts.StepPreviewed;
import io.seedbed.contracts.StepProgressed;
import io.seedbed.contracts.StepStarted;
import io.seedbed.contracts.Topics;
import io.seedbed.kit.event.Outbox;
import io.seedbed.kit.event.Trace;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a worker tells of its steps. The same report has the same id whenever it is sent. Thread-safe. */
final class StepReports {

    private static final Logger LOG = LoggerFactory.getLogger(StepReports.class);

    private final String owner;
    private final String source;
    private final Outbox outbox;
    private final Producer<String, byte[]> progress;
    private final InstantSource clock;

    /**
     * Reports of one worker.
     *
     * @param progress sends what may be lost
     */
    StepReports(String service, String owner, Outbox outbox, Producer<String, byte[]> progress, InstantSource clock) {
        this.owner = owner;
        this.source = "seedbed/" + service;
        this.outbox = outbox;
        this.progress = progress;
        this.clock = clock;
    }

    void started(Connection tx, Claim claim) throws SQLException {
        send(tx, claim, new StepStarted(claim.runId(), claim.stepId(), owner, claim.attempt()));
    }

    void completed(Connection tx, Claim claim, StepResult result, double seconds) throws SQLException {
        send(
                tx,
                claim,
                new StepCompleted(
                        claim.runId(), claim.stepId(), claim.kind(), result.result(), result.facts(), seconds));
    }

    void failed(Connection tx, Claim claim, StepFailed.Failure kind, String message, String log) throws SQLException {
        send(tx, claim, new StepFailed(claim.runId(), claim.stepId(), claim.kind(), kind, message, log));
    }

    /** Gets to know where progress goes, so that the first report of it is not lost. Does not wait. */
    void warmUp() {
        try {
            progress.partitionsFor(Topics.PROGRESS);
        } catch (KafkaException e) {
            LOG.debug("The broker is being asked where {} is: {}", Topics.PROGRESS, e.getMessage());
        }
    }

    /** Sends at once and does not wait; it may be lost, while the broker is away or the worker stops. */
    void lossy(Claim claim, EventData data) {
        String id = claim.stepId() + "/" + claim.attempt() + "/" + what(data);
        try {
            Event event = new Event(id, source, clock.instant(), claim.trace(), data);
            Future<RecordMetadata> unused = progress.send(Events.write(Topics.PROGRESS, claim.runId(), event));
        } catch (KafkaException | IllegalStateException e) {
            LOG.debug("A report of progress is lost: {}", e.getMessage());
        }
    }

    private static String what(EventData data) {
        if (data instanceof StepProgressed progress) {
            return progress.stage() + "/" + progress.done() + "/" + progress.total();
        }
        if (data instanceof StepPreviewed previewed) {
            return "preview/" + previewed.preview().digest();
        }
        throw new IllegalArgumentException(Events.type(data) + " must not be lost");
    }

    private void send(Connection tx, Claim claim, EventData data) throws SQLException {
        String id =
                claim.stepId() + "/" + claim.attempt() + "/" + data.getClass().getSimpleName();
        outbox.add(
                tx,
                Topics.STEP_RESULTS,
                claim.runId(),
                new Event(id, source, clock.instant(), Trace.child(claim.trace(), id), data));
    }
}
