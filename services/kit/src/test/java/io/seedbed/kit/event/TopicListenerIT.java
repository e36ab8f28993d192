package io.seedbed.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.contracts.Event;
import io.seedbed.contracts.RunEnded;
import io.seedbed.kit.database.Database;
import io.seedbed.kit.lab.Cable;
import io.seedbed.kit.lab.Records;
import io.seedbed.kit.lab.Rows;
import io.seedbed.kit.lab.Servers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TopicListenerIT {

    private final Database schema = Servers.schema();
    private final Cable cable = new Cable(schema.source());
    private final Database overCable = new Database(cable, schema.schema());
    private final Outbox outbox = new Outbox(overCable);
    private final String topic = Servers.topic();

    TopicListenerIT() throws InterruptedException {}

    @BeforeEach
    void aTable() throws SQLException {
        Rows.change(schema, "create table $taken (run text unique)");
    }

    @Test
    void anEventThatComesFiveTimesIsTakenInOnce() throws Exception {
        String run = Servers.run();
        String last = Servers.run();
        List<ProducerRecord<String, byte[]>> letters = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            letters.add(Records.ended(topic, run));
        }
        letters.add(Records.ended(topic, last));
        Records.write(letters);

        try (TopicListener listener = listen(topic, Servers.kafka(), this::take)) {
            listener.start();
            Rows.eventually("all is read", () -> taken().contains(last));
        }

        assertThat(taken()).containsExactly(run, last);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void anIdThatIsTooLongForAnIndexIsAnIdAllTheSame() throws Exception {
        String id = IntStream.range(0, 40_000)
                .mapToObj(i -> Integer.toString(i * 7_919, 36))
                .collect(Collectors.joining());
        String run = Servers.run();
        String last = Servers.run();
        Records.write(List.of(
                Records.event(topic, id, new RunEnded(run, List.of())),
                Records.event(topic, id, new RunEnded(run, List.of())),
                Records.ended(topic, last)));

        try (TopicListener listener = listen(topic, Servers.kafka(), this::take)) {
            listener.start();
            Rows.eventually("all is read", () -> taken().contains(last));
        }

        assertThat(taken()).containsExactly(run, last);
        assertThat(waiting()).isEmpty();
    }

    /** Its consumer is kicked out of the group meanwhile, and may not commit what it has taken in. */
    @Test
    void aDatabaseThatIsAwayForLongerThanTheGroupWaitsLosesNothing() throws Exception {
        Map<String, String> hasty = new HashMap<>(Servers.kafka().clients());
        hasty.put("max.poll.interval.ms", "1000");
        String before = Servers.run();
        String during = Servers.run();
        String after = Servers.run();

        try (TopicListener listener = listen(topic, new KafkaSettings(hasty), this::take)) {
            listener.start();
            Records.write(List.of(Records.ended(topic, before)));
            Rows.eventually("it reads", () -> taken().contains(before));
            cable.cut();
            Records.write(List.of(Records.ended(topic, during)));
            Thread.sleep(2_500);
            cable.mend();
            Rows.eventually("it has waited", () -> taken().contains(during));
            Records.write(List.of(Records.ended(topic, after)));
            Rows.eventually("it reads on", () -> taken().contains(after));
            assertThat(listener.isAlive()).isTrue();
        }

        assertThat(taken()).containsExactly(before, during, after);
    }

    @Test
    void aBatchThatBrokeTheListenerComesAgain() throws Exception {
        String first = Servers.run();
        String second = Servers.run();
        boolean[] broken = {false};
        EventHandler handler = (tx, event) -> {
            if (!broken[0]) {
                broken[0] = true;
                throw new LinkageError("once");
            }
            take(tx, event);
        };

        try (TopicListener listener = listen(topic, Servers.kafka(), handler)) {
            listener.start();
            Records.write(List.of(Records.ended(topic, first)));
            Rows.eventually("it broke", () -> broken[0]);
            Records.write(List.of(Records.ended(topic, second)));
            Rows.eventually("all is read", () -> taken().contains(second));
        }

        assertThat(taken()).containsExactly(first, second);
    }

    @Test
    void whatIsOlderThanThirtyDaysIsForgotten() throws Exception {
        Rows.change(schema, "insert into $inbox values ('old', now() - interval '31 days')");
        Rows.change(schema, "insert into $inbox values ('new', now() - interval '29 days')");
        String run = Servers.run();
        Inbox inbox = new Inbox(schema, this::take);

        try (TopicListener listener =
                new TopicListener(overCable, outbox, consumer(Servers.kafka()), List.of(topic), inbox, () -> {})) {
            listener.start();
            Records.write(List.of(Records.ended(topic, run)));
            Rows.eventually("it is read", () -> taken().contains(run));
        }

        assertThat(Rows.of(schema, "select event_id from $inbox order by event_id"))
                .containsExactly("/test " + run, "new");
    }

    @Test
    void itStopsAtOnceWhileTheDatabaseIsAway() throws Exception {
        cable.cut();
        TopicListener listener = listen(topic, Servers.kafka(), this::take);
        listener.start();
        Records.write(List.of(Records.ended(topic, Servers.run())));
        Thread.sleep(500);

        long start = System.nanoTime();
        listener.close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(2_500));
        assertThat(listener.isAlive()).isFalse();
    }

    private TopicListener listen(String from, KafkaSettings kafka, EventHandler handler) {
        return new TopicListener(
                overCable, outbox, consumer(kafka), List.of(from), new Inbox(overCable, handler), () -> {});
    }

    private Consumer<String, byte[]> consumer(KafkaSettings kafka) {
        return kafka.consumer(schema.schema());
    }

    private void take(Connection tx, Event event) throws SQLException {
        Rows.insert(tx, schema, "taken", ((RunEnded) event.data()).runId());
    }

    private List<String> taken() throws SQLException {
        return Rows.of(schema, "select run from $taken order by ctid");
    }

    private List<String> waiting() throws SQLException {
        return Rows.of(schema, "select topic from $outbox");
    }
}
