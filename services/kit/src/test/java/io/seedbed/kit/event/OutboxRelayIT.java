package io.seedbed.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.kit.database.Database;
import io.seedbed.kit.lab.Records;
import io.seedbed.kit.lab.Rows;
import io.seedbed.kit.lab.Servers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;

class OutboxRelayIT {

    private final Database schema = Servers.schema();
    private final Outbox outbox = new Outbox(schema);
    private final String topic = Servers.topic();

    OutboxRelayIT() throws InterruptedException {}

    @Test
    void twoRelaysSendEachEventOnceAndInOrder() throws Exception {
        List<String> values = add(0, 350);

        try (OutboxRelay one = relay();
                OutboxRelay other = relay()) {
            one.start();
            other.start();
            values.addAll(add(350, 400));
            one.ring();
            emptied();
        }

        assertThat(sent()).containsExactlyElementsOf(values);
    }

    @Test
    void whatTheBrokerWillNeverTakeIsSetAsideAndHoldsUpNothing() throws Exception {
        List<String> values = add(0, 2);
        add(new ProducerRecord<>(topic, "k", new byte[2_000_000]));
        add(new ProducerRecord<>("no topic's name", "k", new byte[1]));
        values.addAll(add(2, 4));

        try (OutboxRelay relay = relay()) {
            relay.start();
            Rows.eventually("the good are sent", () -> waiting() == 0);
        }

        assertThat(sent()).containsExactlyElementsOf(values);
        assertThat(Rows.of(schema, "select refused from $outbox where refused <> '' order by id"))
                .satisfiesExactly(
                        large -> assertThat(large).contains("RecordTooLargeException", "2000"),
                        name -> assertThat(name).contains("InvalidTopicException", "no topic's name"));
        assertThat(schema.transact(outbox::counts)).isEqualTo(Map.of("waiting", 0L, "refused", 2L));
    }

    @Test
    void aTopicThatIsNotThereHoldsUpNoOther() throws Exception {
        for (int i = 0; i < 150; i++) {
            add(new ProducerRecord<>("missing-" + topic, "k", new byte[1]));
        }
        List<String> values = add(0, 3);

        try (OutboxRelay relay = relay()) {
            relay.start();
            Rows.eventually("the others are sent", () -> waiting() == 150);
        }

        assertThat(sent()).containsExactlyElementsOf(values);
    }

    @Test
    void aProducerThatBrokeForGoodIsReplaced() throws Exception {
        MockProducer<String, byte[]> broken = new MockProducer<>();
        broken.sendException = new KafkaException("in an error state");
        List<Producer<String, byte[]>> producers = new ArrayList<>(List.of(broken));
        Supplier<Producer<String, byte[]>> next =
                () -> producers.isEmpty() ? Servers.kafka().producer() : producers.remove(0);
        List<String> values = add(0, 3);

        try (OutboxRelay relay = new OutboxRelay(schema, outbox, next)) {
            relay.start();
            emptied();
        }

        assertThat(broken.closed()).isTrue();
        assertThat(sent()).containsExactlyElementsOf(values);
    }

    @Test
    void whatStandsInTheOutboxIsSentAfterTheBrokerWasAway() throws Exception {
        List<String> values = add(0, 1);
        try (OutboxRelay relay = relay()) {
            relay.start();
            emptied();
            Servers.withoutBroker(() -> {
                values.addAll(add(1, 30));
                relay.ring();
                Thread.sleep(1_500);
                assertThat(waiting()).isEqualTo(29);
            });
            emptied();
            assertThat(relay.isAlive()).isTrue();
        }

        assertThat(sent()).containsExactlyElementsOf(values);
    }

    @Test
    void whatIsThereAtTheEndIsSentBeforeItStops() throws Exception {
        OutboxRelay relay = relay();
        relay.start();
        List<String> values = add(0, 1);
        emptied();
        values.addAll(add(1, 20));

        relay.close();

        assertThat(relay.isAlive()).isFalse();
        assertThat(waiting()).isZero();
        assertThat(sent()).containsExactlyElementsOf(values);
    }

    private OutboxRelay relay() {
        return new OutboxRelay(schema, outbox, Servers.kafka()::producer);
    }

    private List<String> add(int from, int to) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int i = from; i < to; i++) {
            values.add("event " + i);
        }
        schema.transact(tx -> {
            for (String value : values) {
                outbox.add(tx, Records.raw(topic, "key", value));
            }
            return true;
        });
        return values;
    }

    private void add(ProducerRecord<String, byte[]> message) throws SQLException {
        schema.transact(tx -> {
            outbox.add(tx, message);
            return true;
        });
    }

    private long waiting() throws SQLException {
        return schema.transact(outbox::counts).getOrDefault("waiting", 0L);
    }

    private void emptied() throws Exception {
        Rows.eventually("the outbox is empty", () -> waiting() == 0);
    }

    /** The values in the topic before a last one. */
    private List<String> sent() throws InterruptedException {
        Records.write(List.of(Records.raw(topic, "key", "end")));
        List<String> values = new ArrayList<>();
        Records.read(topic, 1, letter -> {
            String value = new String(letter.value(), StandardCharsets.UTF_8);
            values.add(value);
            return value.equals("end");
        });
        assertThat(values).endsWith("end");
        return values.subList(0, values.size() - 1);
    }
}
