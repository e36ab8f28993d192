package io.seedbed.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Events as records of Kafka: CloudEvents 1.0 in JSON. They are written in binary mode (attributes in headers, data in the
 * value) and read in binary and in structured mode. Stateless and thread-safe.
 */
public final class Events {

    /** Largest value that is looked at. */
    public static final int MAX_BYTES = 256 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final String TRACE = "traceparent";
    private static final Map<String, Class<? extends EventData>> TYPES = Map.ofEntries(
            Map.entry("io.seedbed.job.submitted.v1", JobSubmitted.class),
            Map.entry("io.seedbed.step.requested.v1", StepRequested.class),
            Map.entry("io.seedbed.step.cancelled.v1", StepCancelled.class),
            Map.entry("io.seedbed.run.ended.v1", RunEnded.class),
            Map.entry("io.seedbed.step.started.v1", StepStarted.class),
            Map.entry("io.seedbed.step.progressed.v1", StepProgressed.class),
            Map.entry("io.seedbed.step.previewed.v1", StepPreviewed.class),
            Map.entry("io.seedbed.step.completed.v1", StepCompleted.class),
            Map.entry("io.seedbed.step.failed.v1", StepFailed.class),
            Map.entry("io.seedbed.run.changed.v1", RunChanged.class),
            Map.entry("io.seedbed.job.completed.v1", JobCompleted.class),
            Map.entry("io.seedbed.render.completed.v1", RenderCompleted.class));

    private Events() {}

    /** The CloudEvents type of data. */
    public static String type(EventData data) {
        return type(data.getClass());
    }

    /** The CloudEvents type of a kind of data. */
    public static String type(Class<? extends EventData> kind) {
        return TYPES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(kind))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** The data of an event as JSON. */
    public static String json(EventData data) {
        try {
            return JSON.writeValueAsString(withoutNulls(data));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("events are plain data", e);
        }
    }

    /**
     * A record for a topic, keyed so that a run's events stay in order.
     *
     * @throws IllegalArgumentException if the event breaks its own schema, so that nobody could read it
     */
    public static ProducerRecord<String, byte[]> write(String topic, String key, Event event) {
        String type = type(event.data());
        String json = json(event.data());
        byte[] value = json.getBytes(StandardCharsets.UTF_8);
        try {
            checkSize(value.length);
            Schemas.checkEvent(type, Trees.read(JSON, json));
        } catch (BadEventException e) {
            throw new IllegalArgumentException(type + " must not be sent: " + e.getMessage(), e);
        }
        CloudEventBuilder builder = CloudEventBuilder.v1()
                .withId(event.id())
                .withSource(URI.create(event.source()))
                .withType(type)
                .withSubject(key)
                .withTime(OffsetDateTime.ofInstant(event.time(), ZoneOffset.UTC))
                .withData("application/json", value);
        if (!event.trace().isEmpty()) {
            builder.withExtension(TRACE, event.trace());
        }
        return KafkaMessageFactory.<String>createWriter(topic, key).writeBinary(builder.build());
    }

    /**
     * Reads a record. The time of an event that has none is the epoch.
     *
     * @throws BadEventException if it is no event of ours, now or ever
     */
    public static Event read(ConsumerRecord<String, byte[]> kafka) throws BadEventException {
        byte[] value = kafka.value();
        if (value == null || value.length == 0) {
            throw new BadEventException("", "the record is empty; it must be a CloudEvent with JSON data");
        }
        checkSize(value.length);
        return event(Envelope.open(JSON, kafka));
    }

    /**
     * Reads what {@link #json} wrote.
     *
     * @throws BadEventException if it is no data of that type
     */
    public static EventData readData(String type, String json) throws BadEventException {
        return data(known(type), Trees.read(JSON, json));
    }

    private static void checkSize(int bytes) throws BadEventException {
        if (bytes > MAX_BYTES) {
            throw new BadEventException(
                    "",
                    "the record has " + bytes + " bytes; at most " + MAX_BYTES
                            + " are read. Events name files and artifacts, they do not hold rows");
        }
    }

    private static Event event(CloudEvent cloud) throws BadEventException {
        Class<? extends EventData> type = known(cloud.getType());
        JsonNode tree = Envelope.data(JSON, cloud);
        Schemas.checkEvent(cloud.getType(), tree);
        OffsetDateTime time = cloud.getTime();
        Object trace = cloud.getExtension(TRACE);
        return new Event(
                cloud.getId(),
                cloud.getSource().toString(),
                time == null ? Instant.EPOCH : time.toInstant(),
                trace == null ? "" : trace.toString(),
                data(type, tree));
    }

    private static EventData data(Class<? extends EventData> type, JsonNode tree) throws BadEventException {
        if (type == JobSubmitted.class) {
            return new JobSubmitted(Jobs.of(tree.path("job")));
        }
        try {
            ObjectNode whole = tree.deepCopy();
            if (type == StepRequested.class && whole.has("source")) {
                whole.set("source", Jobs.tree(Jobs.of(whole.get("source"))));
            }
            return JSON.treeToValue(whole, type);
        } catch (JsonProcessingException e) {
            throw new BadEventException("/data", "the event's data cannot be read: " + e.getOriginalMessage());
        }
    }

    private static Class<? extends EventData> known(String type) throws BadEventException {
        Class<? extends EventData> known = TYPES.get(type);
        if (known != null) {
            return known;
        }
        String family = type.replaceAll("\\.v[0-9]+$", "");
        String here = TYPES.keySet().stream()
                .filter(one -> one.startsWith(family + ".v"))
                .sorted()
                .collect(Collectors.joining(", "));
        throw new BadEventException(
                "/type",
                here.isEmpty()
                        ? "/type \"" + Refusals.cut(type) + "\" is no event of this platform"
                                + Spelling.nearest(type, TYPES.keySet())
                                        .map(near -> "; did you mean " + near + "?")
                                        .orElse("; a job is sent as io.seedbed.job.submitted.v1")
                        : "/type \"" + Refusals.cut(type) + "\" is a version that is not known here; known is " + here);
    }

    private static JsonNode withoutNulls(EventData data) {
        ObjectNode tree = JSON.valueToTree(data);
        tree.properties().removeIf(entry -> entry.getValue().isNull());
        return tree;
    }
}
