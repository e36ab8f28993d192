package io.seedbed.contracts;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Records as a consumer gets them. */
final class Letters {

    private static final String TOPIC = "seedbed.test";

    private Letters() {}

    /** What was written, as it arrives. */
    static ConsumerRecord<String, byte[]> arrived(ProducerRecord<String, byte[]> sent) {
        ConsumerRecord<String, byte[]> letter = new ConsumerRecord<>(sent.topic(), 0, 0, sent.key(), sent.value());
        sent.headers().forEach(header -> letter.headers().add(header));
        return letter;
    }

    /** Nothing but a value, as {@code kcat -P} sends it. */
    static ConsumerRecord<String, byte[]> bare(String value) {
        return bare(value.getBytes(StandardCharsets.UTF_8));
    }

    static ConsumerRecord<String, byte[]> bare(byte[] value) {
        return new ConsumerRecord<>(TOPIC, 0, 0, null, value);
    }

    /** A whole event in the value, said to be one by the header. */
    static ConsumerRecord<String, byte[]> structured(String value) {
        return with(bare(value), "content-type", "application/cloudevents+json; charset=UTF-8");
    }

    /** An event of a type with its data in the value and only the headers that must be there. */
    static ConsumerRecord<String, byte[]> binary(String type, String value) {
        ConsumerRecord<String, byte[]> letter = with(bare(value), "ce_specversion", "1.0");
        with(letter, "ce_id", "e-1");
        with(letter, "ce_source", "kcat");
        return with(letter, "ce_type", type);
    }

    static ConsumerRecord<String, byte[]> with(
            ConsumerRecord<String, byte[]> letter, String header, @Nullable String value) {
        letter.headers().remove(header);
        letter.headers().add(header, value == null ? null : value.getBytes(StandardCharsets.UTF_8));
        return letter;
    }

    /** The JSON of a structured event with only the attributes that must be there. */
    static String whole(String type, String data) {
        return "{\"specversion\":\"1.0\",\"id\":\"e-1\",\"source\":\"kcat\",\"type\":\"" + type + "\",\"data\":" + data
                + "}";
    }
}
