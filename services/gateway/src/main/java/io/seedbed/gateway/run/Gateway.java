package io.seedbed.gateway.run;

import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.Event;
import io.seedbed.contracts.EventData;
import io.seedbed.contracts.Events;
import io.seedbed.contracts.Job;
import io.seedbed.contracts.JobSubmitted;
import io.seedbed.contracts.StepPreviewed;
import io.seedbed.contracts.StepProgressed;
import io.seedbed.contracts.Topics;
import io.seedbed.gateway.plan.RenderMachine;
import io.seedbed.kit.database.Database;
import io.seedbed.kit.event.Inbox;
import io.seedbed.kit.event.KafkaSettings;
import io.seedbed.kit.event.Outbox;
import io.seedbed.kit.event.OutboxRelay;
import io.seedbed.kit.event.TopicListener;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The gateway's engine: listens, orchestrates, sends. Thread-safe. */
public final class Gateway implements AutoCloseable {

    private static final String SOURCE = "seedbed/rest";

    private final Database database;
    private final Orchestrator orchestrator;
    private final OutboxRelay relay;
    private final List<TopicListener> listeners;
    private final InstantSource clock;

    /**
     * An engine that is not started. The schema must be migrated.
     *
     * @param rules what jobs may ask for
     * @param shards of a job that are requested at a time
     */
    public Gateway(Database database, KafkaSettings kafka, JobRules rules, int shards, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        Outbox outbox = new Outbox(database);
        RunTable runs = new RunTable(database);
        StepTable steps = new StepTable(database);
        this.orchestrator =
                new Orchestrator(runs, steps, new Messages(outbox, runs, clock), rules, new RenderMachine(shards));
        this.relay = new OutboxRelay(database, outbox, kafka::producer);
        this.listeners = List.of(
                new TopicListener(
                        database,
                        outbox,
                        kafka.consumer("seedbed-gateway"),
                        List.of(Topics.JOBS, Topics.STEP_RESULTS),
                        new Inbox(database, orchestrator),
                        relay::ring),
                new TopicListener(
                        database,
                        outbox,
                        kafka.consumer("seedbed-gateway-progress"),
                        List.of(Topics.PROGRESS),
                        (tx, letter) -> progressed(runs, steps, tx, letter),
                        () -> {}),
                new TopicListener(
                        database,
                        outbox,
                        kafka.consumer("seedbed-gateway-dead-letters"),
                        List.of(Topics.DEAD_LETTERS),
                        new DeadLetterTable(database),
                        () -> {}));
    }

    /** Begins to work. */
    public void start() {
        relay.start();
        listeners.forEach(TopicListener::start);
    }

    /** Whether every thread of it lives. */
    public boolean isAlive() {
        return relay.isAlive() && listeners.stream().allMatch(TopicListener::isAlive);
    }

    /**
     * Begins a run.
     *
     * @param id the submission's id: the same id is the same run
     * @param trace the caller's trace; empty for none
     * @return the run's id
     * @throws BadEventException if the job asks for what cannot be
     */
    public String submit(String id, String trace, Job job) throws SQLException, BadEventException {
        Event event = new Event(id, SOURCE, clock.instant(), trace, new JobSubmitted(job));
        return command(tx -> orchestrator.submit(tx, event, job, "rest"));
    }

    /**
     * Stops a run.
     *
     * @throws BadEventException if there is no such run, or it has ended
     */
    public void cancel(String runId) throws SQLException, BadEventException {
        command(tx -> {
            orchestrator.cancel(tx, runId);
            return runId;
        });
    }

    /**
     * Goes on with a failed run at the step that failed.
     *
     * @throws BadEventException if there is no such run, or it has not failed
     */
    public void retry(String runId) throws SQLException, BadEventException {
        command(tx -> {
            orchestrator.retry(tx, runId);
            return runId;
        });
    }

    private interface Command {
        String run(Connection tx) throws SQLException, BadEventException;
    }

    private String command(Command command) throws SQLException, BadEventException {
        try {
            String result = database.transact(tx -> {
                try {
                    return command.run(tx);
                } catch (BadEventException e) {
                    throw new Refused(e);
                }
            });
            relay.ring();
            return result;
        } catch (Refused e) {
            throw e.reason;
        }
    }

    /** Carries a refusal out of a transaction, which it undoes. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final BadEventException reason;

        Refused(BadEventException reason) {
            super(reason);
            this.reason = reason;
        }
    }

    /** Past the inbox: a report that comes twice does no harm, and there are many. */
    private static void progressed(RunTable runs, StepTable steps, Connection tx, ConsumerRecord<String, byte[]> letter)
            throws SQLException, BadEventException {
        EventData data = Events.read(letter).data();
        if (data instanceof StepProgressed progress) {
            steps.progressed(tx, progress);
        } else if (data instanceof StepPreviewed previewed) {
            runs.previewed(tx, previewed);
        }
    }

    @Override
    public void close() {
        listeners.parallelStream().forEach(TopicListener::close);
        relay.close();
    }
}
