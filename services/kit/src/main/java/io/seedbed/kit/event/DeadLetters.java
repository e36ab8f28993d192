package io.seedbed.kit.event;

import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/** Records that nobody could understand, with the reason in their headers. Stateless. */
public final class DeadLetters {

    /** Why it is here, for a person. */
    public static final String REASON = "seedbed-reason";

    /** The field that is wrong, as a JSON pointer; empty where it is the whole. */
    public static final String FIELD = "seedbed-field";

    /** Where it came from: {@code topic/partition/offset}. */
    public static final String ORIGIN = "seedbed-origin";

    private static final int LONGEST = 64 * 1024;

    private DeadLetters() {}

    /** The dead letter of a record: its key, its headers and its value, of which no more than 64 KiB are kept. */
    public static ProducerRecord<String, byte[]> of(ConsumerRecord<String, byte[]> letter, BadEventException reason) {
        byte[] value = Objects.requireNonNullElse(letter.value(), new byte[0]);
        ProducerRecord<String, byte[]> dead = new ProducerRecord<>(
                Topics.DEAD_LETTERS,
                Objects.requireNonNullElse(letter.key(), ""),
                value.length > LONGEST ? Arrays.copyOf(value, LONGEST) : value);
        for (Header header : letter.headers()) {
            if (header.value() != null && header.value().length <= LONGEST) {
                dead.headers().add(header);
            }
        }
        header(dead, REASON, String.valueOf(reason.getMessage()));
        header(dead, FIELD, reason.field());
        header(dead, ORIGIN, letter.topic() + "/" + letter.partition() + "/" + letter.offset());
        return dead;
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().remove(name);
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
