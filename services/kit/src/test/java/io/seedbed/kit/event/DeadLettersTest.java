package io.seedbed.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.DeadLetterHeaders;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class DeadLettersTest {

    private static final int BROKERS_LIMIT = 1 << 20;

    @Test
    void aDeadLetterSaysWhereItCameFromAndWhy() {
        ConsumerRecord<String, byte[]> letter = new ConsumerRecord<>("jobs", 2, 7, "key", new byte[] {1, 2});
        letter.headers().add("mine", new byte[] {3});

        ProducerRecord<String, byte[]> dead = DeadLetters.of(letter, new BadEventException("/data", "it is bad"));

        assertThat(dead.topic()).isEqualTo("seedbed.dead-letters");
        assertThat(dead.key()).isEqualTo("key");
        assertThat(dead.value()).containsExactly(1, 2);
        assertThat(text(dead, "mine")).isEqualTo("\u0003");
        assertThat(text(dead, DeadLetterHeaders.ORIGIN)).isEqualTo("jobs/2/7");
        assertThat(text(dead, DeadLetterHeaders.FIELD)).isEqualTo("/data");
        assertThat(text(dead, DeadLetterHeaders.REASON)).isEqualTo("it is bad");
    }

    @Test
    void noRecordMakesADeadLetterThatTheBrokerWouldRefuse() {
        ConsumerRecord<String, byte[]> letter =
                new ConsumerRecord<>("jobs", 0, 0, "k".repeat(500_000), new byte[900_000]);
        for (int i = 0; i < 40; i++) {
            letter.headers().add("h" + i, new byte[60_000]);
        }

        ProducerRecord<String, byte[]> dead = DeadLetters.of(letter, new BadEventException("", "r".repeat(2_000_000)));

        int size = dead.key().length() + dead.value().length;
        for (var header : dead.headers()) {
            size += header.key().length() + header.value().length;
        }
        assertThat(size).isLessThan(BROKERS_LIMIT / 2);
        assertThat(dead.headers().lastHeader("h0").value()).hasSize(60_000);
    }

    @Test
    void nothingAndNulAreKeptAsFarAsTheDatabaseCan() {
        ConsumerRecord<String, byte[]> empty = new ConsumerRecord<>("jobs", 0, 0, null, null);
        ConsumerRecord<String, byte[]> nul = new ConsumerRecord<>("jobs", 0, 0, "a\0b", new byte[1]);

        assertThat(DeadLetters.of(empty, new BadEventException("", "empty")).value())
                .isEmpty();
        assertThat(DeadLetters.of(empty, new BadEventException("", "empty")).key())
                .isEmpty();
        assertThat(DeadLetters.of(nul, new BadEventException("", "nul")).key()).isEqualTo("a\uFFFDb");
    }

    private static String text(ProducerRecord<String, byte[]> dead, String header) {
        return new String(dead.headers().lastHeader(header).value(), StandardCharsets.UTF_8);
    }
}
