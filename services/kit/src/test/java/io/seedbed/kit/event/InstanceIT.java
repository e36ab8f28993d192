package io.seedbed.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.contracts.Event;
import io.seedbed.contracts.RunEnded;
import io.seedbed.kit.database.Database;
import io.seedbed.kit.lab.Records;
import io.seedbed.kit.lab.Rows;
import io.seedbed.kit.lab.Servers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.clients.consumer.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Listeners that have a name which they keep when they are started again. */
class InstanceIT {

    /** Well below the ten seconds after which a group gives up a member that is silent. */
    private static final Duration AT_ONCE = Duration.ofSeconds(7);

    private final Database schema = Servers.schema();
    private final Outbox outbox = new Outbox(schema);
    private final String topic = Servers.topic();

    InstanceIT() throws InterruptedException {}

    @BeforeEach
    void aTable() throws SQLException {
        Rows.change(schema, "create table $taken (run text unique)");
    }

    @Test
    void whoIsStartedAgainAfterAKillReadsAtOnce() throws Exception {
        String before = Servers.run();
        String after = Servers.run();
        Records.write(List.of(Records.ended(topic, before)));
        Consumer<String, byte[]> killed = Servers.kafka("one").consumer(schema.schema());
        killed.subscribe(List.of(topic));
        Rows.eventually("it reads", () -> !killed.poll(Duration.ofMillis(200)).isEmpty());
        // A process that is killed tells its group nothing.
        killed.close(CloseOptions.timeout(Duration.ZERO)
                .withGroupMembershipOperation(GroupMembershipOperation.REMAIN_IN_GROUP));
        Records.write(List.of(Records.ended(topic, after)));

        long start = System.nanoTime();
        try (TopicListener listener = listen("one")) {
            listener.start();
            Rows.eventually("all is read", () -> taken().contains(after));
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_ONCE);
        assertThat(taken()).containsExactly(before, after);
    }

    @Test
    void whoseNameIsTakenByAnotherEndsAndTheOtherReadsOn() throws Exception {
        String before = Servers.run();
        String after = Servers.run();
        try (TopicListener first = listen("one");
                TopicListener second = listen("one")) {
            first.start();
            Records.write(List.of(Records.ended(topic, before)));
            Rows.eventually("the first reads", () -> taken().contains(before));
            second.start();
            Rows.eventually("the first ends", () -> !first.isAlive());
            Records.write(List.of(Records.ended(topic, after)));
            Rows.eventually("the second reads", () -> taken().contains(after));

            assertThat(second.isAlive()).isTrue();
        }

        assertThat(taken()).containsExactly(before, after);
    }

    @Test
    void whoStopsInGoodOrderLeavesItsPartitionsToOthersAtOnce() throws Exception {
        String before = Servers.run();
        String after = Servers.run();
        TopicListener first = listen("one");
        first.start();
        Records.write(List.of(Records.ended(topic, before)));
        Rows.eventually("the first reads", () -> taken().contains(before));
        try (TopicListener second = listen("two")) {
            second.start();
            first.close();
            long stopped = System.nanoTime();
            Records.write(List.of(Records.ended(topic, after)));
            Rows.eventually("the second reads", () -> taken().contains(after));

            // Who waits in the group learns of the change with its next heartbeat.
            assertThat(Duration.ofNanos(System.nanoTime() - stopped)).isLessThan(AT_ONCE);
        }

        assertThat(taken()).containsExactly(before, after);
    }

    private TopicListener listen(String name) {
        return new TopicListener(
                schema,
                outbox,
                Servers.kafka(name).consumer(schema.schema()),
                List.of(topic),
                new Inbox(schema, this::take),
                () -> {});
    }

    private void take(Connection tx, Event event) throws SQLException {
        Rows.insert(tx, schema, "taken", ((RunEnded) event.data()).runId());
    }

    private List<String> taken() throws SQLException {
        return Rows.of(schema, "select run from $taken order by ctid");
    }
}
