package io.seedbed.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.core.format.EventFormat;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.types.Time;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * Opens the CloudEvent in a record of Kafka: in headers and value (binary mode), or whole in the value (structured mode),
 * where the {@code content-type} header may be missing, because many tools send nothing but a value. Stateless.
 */
final class Envelope {

    private static final EventFormat FORMAT = new JsonFormat();
    private static final String PREFIX = "ce_";
    private static final String CONTENT_TYPE = "content-type";
    private static final String RIGHT =
            "a CloudEvent is one JSON object with specversion, id, source, type and data, or a"
                    + " record with the headers ce_specversion, ce_id, ce_source and ce_type and JSON data as its value";

    private Envelope() {}

    /** The event in a record whose value is not empty. */
    static CloudEvent open(JsonMapper json, ConsumerRecord<String, byte[]> letter) throws BadEventException {
        Map<String, String> headers = headers(letter);
        boolean structured = headers.getOrDefault(CONTENT_TYPE, "").startsWith("application/cloudevents")
                || headers.keySet().stream().noneMatch(name -> name.startsWith(PREFIX));
        check(structured ? attributes(tree(json, letter.value())) : headers);
        try {
            return structured
                    ? FORMAT.deserialize(letter.value())
                    : KafkaMessageFactory.createReader(letter).toEvent();
        } catch (RuntimeException unreadable) {
            // The SDK has no one type for what it cannot read; whatever it is, it will be the same next time.
            throw new BadEventException("", "the record is no CloudEvent 1.0: " + reason(unreadable));
        }
    }

    /** The data of an event as an object; its field is {@code /data}. */
    static JsonNode data(JsonMapper json, CloudEvent event) throws BadEventException {
        CloudEventData data = event.getData();
        if (data == null) {
            throw new BadEventException("/data", "/data is missing; it must be a JSON object");
        }
        try {
            return Trees.read(json, utf8(data.toBytes()));
        } catch (BadEventException e) {
            throw new BadEventException("/data", "/data cannot be read: " + e.getMessage());
        }
    }

    private static JsonNode tree(JsonMapper json, byte[] value) throws BadEventException {
        try {
            return Trees.read(json, utf8(value));
        } catch (BadEventException e) {
            throw new BadEventException("", "the record is no JSON object: " + e.getMessage() + "; " + RIGHT);
        }
    }

    private static void check(Map<String, String> attributes) throws BadEventException {
        for (String name : new String[] {"specversion", "id", "source", "type"}) {
            if (attributes.getOrDefault(PREFIX + name, "").isEmpty()) {
                throw new BadEventException("/" + name, "/" + name + " is missing; " + RIGHT);
            }
        }
        must(attributes, "specversion", "1.0", value -> value.equals("1.0"));
        must(attributes, "source", "a URI reference, for instance /my/program", Envelope::isUri);
        must(attributes, "time", "a time as in RFC 3339, for instance 2026-01-31T12:00:00Z", Envelope::isTime);
    }

    private static void must(Map<String, String> attributes, String name, String right, Predicate<String> check)
            throws BadEventException {
        String value = attributes.get(PREFIX + name);
        if (value != null && !check.test(value)) {
            throw new BadEventException(
                    "/" + name, "/" + name + " must be " + right + " and is \"" + Refusals.cut(value) + "\"");
        }
    }

    private static boolean isUri(String value) {
        try {
            return !new URI(value).toString().isEmpty();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** RFC 3339 has years of four digits; databases do not hold all that Java does. */
    private static boolean isTime(String value) {
        try {
            int year = Time.parseTime(value).getYear();
            return year > 0 && year <= 9999;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** The attributes of a structured event as headers would name them. */
    private static Map<String, String> attributes(JsonNode event) throws BadEventException {
        Map<String, String> attributes = new TreeMap<>();
        for (String name : new String[] {"specversion", "id", "source", "type", "time"}) {
            JsonNode value = event.path(name);
            if (value.isTextual()) {
                attributes.put(PREFIX + name, value.asText());
            } else if (!value.isMissingNode() && !value.isNull()) {
                throw new BadEventException(
                        "/" + name,
                        "/" + name + " must be a string and is " + Refusals.cut(value.toString())
                                + "; put it in quotes");
            }
        }
        return attributes;
    }

    /** Headers by their names; of two with one name the last one counts. */
    private static Map<String, String> headers(ConsumerRecord<String, byte[]> letter) throws BadEventException {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : letter.headers()) {
            boolean meant = header.key().startsWith(PREFIX) || header.key().equals(CONTENT_TYPE);
            if (meant && header.value() == null) {
                throw new BadEventException(
                        "", "the header " + header.key() + " has no value; give one, or leave it out");
            }
            if (meant) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return headers;
    }

    private static String utf8(byte[] bytes) throws BadEventException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadEventException("", "it is not in UTF-8");
        }
    }

    private static String reason(RuntimeException e) {
        String message = e.getCause() instanceof JsonProcessingException json
                ? json.getOriginalMessage()
                : Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        return message.lines().findFirst().orElse("");
    }
}
