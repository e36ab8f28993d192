package io.seedbed.benchmarks;

import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.Event;
import io.seedbed.contracts.Events;
import io.seedbed.contracts.StepCompleted;
import io.seedbed.contracts.StepFailed;
import io.seedbed.contracts.StepKind;
import io.seedbed.contracts.StepRequested;
import io.seedbed.contracts.Topics;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.DoubleSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Listens to what gateway and augment worker tell each other. Not thread-safe. */
final class StepEvents implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final KafkaConsumer<String, byte[]> consumer;
    private final DoubleSupplier cpuSeconds;
    private final Map<String, Event> requested = new HashMap<>();
    private final Map<String, Double> cpuBefore = new HashMap<>();

    /** Hears everything that is said by a platform, from the first word. */
    StepEvents(PlatformUnderTest platform) {
        this.cpuSeconds = platform::cpuSeconds;
        this.consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        platform.bootstrap(),
                        "group.id",
                        "worker-speed-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of(Topics.STEPS_AUGMENT, Topics.STEP_RESULTS));
    }

    /**
     * A step from its request to its result.
     *
     * @param cpu seconds of CPU time that the whole platform used meanwhile
     */
    record Step(StepRequested request, Instant requested, Instant completed, StepCompleted result, double cpu) {

        /** Seconds from the request to the result: outbox, Kafka, inbox, lease and work. */
        double seconds() {
            return Duration.between(requested, completed).toNanos() / 1e9;
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
                    cpuBefore.put(one.stepId(), cpuSeconds.getAsDouble());
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
        double before = cpuBefore.getOrDefault(result.stepId(), 0.0);
        return new Step(
                (StepRequested) request.data(), request.time(), completed, result, cpuSeconds.getAsDouble() - before);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
