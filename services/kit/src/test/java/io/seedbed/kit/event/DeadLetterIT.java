package io.seedbed.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.DeadLetterHeaders;
import io.seedbed.contracts.Event;
import io.seedbed.contracts.RunEnded;
import io.seedbed.contracts.StepCancelled;
import io.seedbed.contracts.Topics;
import io.seedbed.kit.database.Database;
import io.seedbed.kit.lab.Records;
import io.seedbed.kit.lab.Rows;
import io.seedbed.kit.lab.Servers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadLetterIT {

    private final Database schema = Servers.schema();
    private final Outbox outbox = new Outbox(schema);
    private final String topic = Servers.topic();

    DeadLetterIT() throws InterruptedException {}

    @BeforeEach
    void aTable() throws SQLException {
        Rows.change(schema, "create table $taken (run text unique)");
    }

    @Test
    void poisonOfEachKindBecomesADeadLetterAndTheRestOfItsBatchIsKept() throws Exception {
        Map<String, ProducerRecord<String, byte[]>> poison = new HashMap<>();
        poison.put("the record is empty", new ProducerRecord<>(topic, "k", new byte[0]));
        poison.put("the record is no JSON object", Records.raw(topic, "k", "{\"half\":"));
        poison.put("/specversion is missing", Records.raw(topic, "nul in the key: \0", "{}"));
        poison.put("is no event of this platform", Records.raw(topic, "k", """
                {"specversion":"1.0","id":"1","source":"me","type":"io.seedbed.nothing","data":{}}"""));
        poison.put("/data/runId", Records.raw(topic, "k", """
                {"specversion":"1.0","id":"2","source":"me","type":"io.seedbed.run.ended.v1","data":{"runId":"x"}}"""));
        poison.put("at most 262144 are read", new ProducerRecord<>(topic, "k", new byte[300_000]));
        poison.put("invalid byte sequence", Records.event(topic, "nul \0", new RunEnded(Servers.run(), List.of())));
        poison.put("duplicate key", Records.event(topic, "twice", new StepCancelled(Servers.run(), "twice")));
        poison.put("the platform failed on it", Records.event(topic, "bug", new StepCancelled(Servers.run(), "bug")));
        poison.put("not for me", Records.event(topic, "bad", new StepCancelled(Servers.run(), "bad")));
        List<ProducerRecord<String, byte[]>> letters = new ArrayList<>();
        List<String> good = new ArrayList<>();
        for (ProducerRecord<String, byte[]> letter : poison.values()) {
            letters.add(letter);
            good.add(Servers.run());
            letters.add(Records.ended(topic, good.get(good.size() - 1)));
        }
        Records.write(letters);

        try (TopicListener listener = listen(topic, new Inbox(schema, this::take));
                OutboxRelay relay = new OutboxRelay(schema, outbox, Servers.kafka()::producer)) {
            listener.start();
            relay.start();
            Rows.eventually("all is read", () -> taken().size() == good.size());

            List<String> reasons = Records.read(
                            Topics.DEAD_LETTERS,
                            poison.size(),
                            letter -> Records.header(letter, DeadLetterHeaders.ORIGIN)
                                    .startsWith(topic + "/0/"))
                    .stream()
                    .map(letter -> Records.header(letter, DeadLetterHeaders.REASON))
                    .toList();
            assertThat(reasons).hasSize(poison.size());
            poison.keySet().forEach(reason -> assertThat(reasons).as(reason).anyMatch(one -> one.contains(reason)));
        }
        assertThat(taken()).containsExactlyElementsOf(good);
    }

    @Test
    void aDeadLetterThatNobodyCanKeepIsNotBuriedAgain() throws Exception {
        String mark = Servers.run();
        Records.write(List.of(Records.raw(Topics.DEAD_LETTERS, mark, "dead")));
        List<String> seen = new CopyOnWriteArrayList<>();
        LetterHandler handler = (tx, letter) -> {
            seen.add(letter.key());
            throw new IllegalStateException("never");
        };

        try (TopicListener listener = listen(Topics.DEAD_LETTERS, handler)) {
            listener.start();
            Rows.eventually("it is read", () -> seen.contains(mark));
        }

        assertThat(Rows.of(schema, "select topic from $outbox")).isEmpty();
    }

    private TopicListener listen(String from, LetterHandler handler) {
        return new TopicListener(
                schema, outbox, Servers.kafka().consumer(schema.schema()), List.of(from), handler, () -> {});
    }

    private void take(Connection tx, Event event) throws SQLException, BadEventException {
        if (event.data() instanceof RunEnded ended) {
            Rows.insert(tx, schema, "taken", ended.runId());
        } else if (event.data() instanceof StepCancelled cancelled
                && cancelled.stepId().equals("twice")) {
            Rows.insert(tx, schema, "taken", "half");
            Rows.insert(tx, schema, "taken", "half");
        } else if (event.data() instanceof StepCancelled cancelled
                && cancelled.stepId().equals("bug")) {
            Rows.insert(tx, schema, "taken", "half");
            throw new IllegalStateException("a bug");
        } else {
            throw new BadEventException("/type", "not for me");
        }
    }

    private List<String> taken() throws SQLException {
        return Rows.of(schema, "select run from $taken order by ctid");
    }
}
