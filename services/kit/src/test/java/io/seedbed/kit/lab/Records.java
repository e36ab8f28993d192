package io.seedbed.kit.lab;

import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.Event;
import io.seedbed.contracts.EventData;
import io.seedbed.contracts.Events;
import io.seedbed.contracts.RunEnded;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** Writes records to the broker and reads them. */
public final class Records {

    /** A trace that came from outside. */
    public static final String TRACE = "00-0123456789abcdef0123456789abcdef-0123456789abcdef-01";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final KafkaProducer<String, byte[]> PRODUCER =
            Servers.kafka().producer();

    private Records() {}

    static void end() {
        PRODUCER.close(Duration.ZERO);
    }

    /** Writes records, in order, and waits until the broker has them. */
    public static void write(List<ProducerRecord<String, byte[]>> records) throws InterruptedException {
        try {
            for (ProducerRecord<String, byte[]> one : records) {
                PRODUCER.send(one).get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An event of a test. */
    public static ProducerRecord<String, byte[]> event(String topic, String id, EventData data) {
        return Events.write(topic, "key", new Event(id, "/test", Instant.EPOCH, TRACE, data));
    }

    /** The simplest event there is. */
    public static ProducerRecord<String, byte[]> ended(String topic, String run) {
        return event(topic, run, new RunEnded(run, List.of()));
    }

    /** A record that is no event. */
    public static ProducerRecord<String, byte[]> raw(String topic, String key, String value) {
        return new ProducerRecord<>(topic, key, value.getBytes(StandardCharsets.UTF_8));
    }

    /** The records of a topic from its beginning that fit, when there are so many, or when patience ends. */
    public static List<ConsumerRecord<String, byte[]>> read(
            String topic, int count, Predicate<ConsumerRecord<String, byte[]>> fits) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = Servers.kafka().consumer("reader")) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(one -> new TopicPartition(topic, one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (found.size() < count && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(letter -> {
                    if (fits.test(letter)) {
                        found.add(letter);
                    }
                });
            }
        }
        return found;
    }

    /** The events of a run, of some type, when there are so many. */
    public static <D extends EventData> List<Event> events(String topic, String run, Class<D> type, int count) {
        return read(
                        topic,
                        count,
                        letter -> run.equals(letter.key())
                                && type.isInstance(event(letter).data()))
                .stream()
                .map(Records::event)
                .toList();
    }

    private static Event event(ConsumerRecord<String, byte[]> letter) {
        try {
            return Events.read(letter);
        } catch (BadEventException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A header's text. */
    public static String header(ConsumerRecord<String, byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
