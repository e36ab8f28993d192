package io.seedbed.kit.event;

import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.DeadLetterHeaders;
import io.seedbed.contracts.Topics;
import io.seedbed.kit.database.Database;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/** Records that nobody could understand, with the reason in their headers. Stateless. */
public final class DeadLetters {

    private static final int LONGEST = 64 * 1024;
    private static final int LONGEST_KEY = 1_000;
    private static final int LONGEST_REASON = 4_000;

    private DeadLetters() {}

    /**
     * The dead letter of a record: its key (1,000 characters), its headers and its value. Of both no more than 64 KiB are kept,
     * so that no record makes a dead letter that the broker would refuse.
     */
    public static ProducerRecord<String, byte[]> of(ConsumerRecord<String, byte[]> letter, BadEventException reason) {
        byte[] value = Objects.requireNonNullElse(letter.value(), new byte[0]);
        ProducerRecord<String, byte[]> dead = new ProducerRecord<>(
                Topics.DEAD_LETTERS,
                cut(Database.text(Objects.requireNonNullElse(letter.key(), "")), LONGEST_KEY),
                value.length > LONGEST ? Arrays.copyOf(value, LONGEST) : value);
        int room = LONGEST;
        for (Header header : letter.headers()) {
            room -= header.key().length() + (header.value() == null ? 0 : header.value().length);
            if (header.value() != null && room >= 0) {
                dead.headers().add(header);
            }
        }
        header(dead, DeadLetterHeaders.REASON, cut(String.valueOf(reason.getMessage()), LONGEST_REASON));
        header(dead, DeadLetterHeaders.FIELD, cut(reason.field(), LONGEST_KEY));
        header(dead, DeadLetterHeaders.ORIGIN, letter.topic() + "/" + letter.partition() + "/" + letter.offset());
        return dead;
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().remove(name);
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
