package io.seedbed.benchmarks;

import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.Event;
import io.seedbed.contracts.Events;
import io.seedbed.contracts.StepCompleted;
import io.seedbed.contracts.StepFailed;
import io.seedbed.contracts.StepKind;
import io.seedbed.contracts.StepRequested;
import io.seedbed.contracts.StepStarted;
import io.seedbed.contracts.Topics;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Listens to what gateway and augment worker tell each other. Not thread-safe. */
final class StepEvents implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, Event> requested = new HashMap<>();
    private final Map<String, Event> started = new HashMap<>();

    /** Hears everything that is said on this broker, from the first word. */
    StepEvents(String bootstrap) {
        this.consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        bootstrap,
                        "group.id",
                        "worker-speed-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of(Topics.STEPS_AUGMENT, Topics.STEP_RESULTS));
    }

    /** A step from its request to its result; every time is its sender's, and all of them are on this machine. */
    record Step(StepRequested request, Instant requested, Instant started, Instant completed, StepCompleted result) {

        /** Seconds from the request to the result: outbox, Kafka, inbox, lease and work. */
        double seconds() {
            return Duration.between(requested, completed).toNanos() / 1e9;
        }

        /** Seconds from the step's being taken up to its result. */
        double working() {
            return Duration.between(started, completed).toNanos() / 1e9;
        }
    }

    /** Waits until a run's augment step is done. */
    Step awaitAugment(String runId) throws IOException, BadEventException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                Event event = Events.read(record);
                if (event.data() instanceof StepRequested one) {
                    requested.put(one.stepId(), event);
                } else if (event.data() instanceof StepStarted one) {
                    started.put(one.stepId(), event);
                } else if (event.data() instanceof StepFailed one && one.runId().equals(runId)) {
                    throw new IOException(one.stepId() + " failed: " + one.message());
                } else if (event.data() instanceof StepCompleted one
                        && one.runId().equals(runId)
                        && one.kind() == StepKind.AUGMENT) {
                    return step(one, event.time());
                }
            }
        }
        throw new IOException("run " + runId + " makes no rows");
    }

    private Step step(StepCompleted result, Instant completed) {
        Event request = Objects.requireNonNull(requested.get(result.stepId()), "a step is requested before it is done");
        Event start = Objects.requireNonNull(started.get(result.stepId()), "a step is started before it is done");
        return new Step((StepRequested) request.data(), request.time(), start.time(), completed, result);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
