package io.seedbed.kit.event;

import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.Digests;
import io.seedbed.contracts.Event;
import io.seedbed.contracts.Events;
import io.seedbed.kit.database.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Makes events of records, and lets each event pass once: what came before is passed over. It remembers for 30 days, longer
 * than a broker keeps records by default; what is older it sweeps out, once an hour as events come. Thread-safe.
 */
public final class Inbox implements LetterHandler {

    private static final long HOUR = TimeUnit.HOURS.toNanos(1);
    private static final int SWEPT_AT_ONCE = 5_000;
    /** A key of the index may not be longer than a third of a page. */
    private static final int LONGEST = 500;

    private final Database database;
    private final EventHandler handler;
    private final AtomicLong nextSweep = new AtomicLong(System.nanoTime());

    /** An inbox in front of a handler. */
    public Inbox(Database database, EventHandler handler) {
        this.database = database;
        this.handler = handler;
    }

    @Override
    public void handle(Connection tx, ConsumerRecord<String, byte[]> letter) throws SQLException, BadEventException {
        Event event = Events.read(letter);
        if (isNew(tx, event)) {
            handler.handle(tx, event);
        }
        sweepSometimes(tx);
    }

    private boolean isNew(Connection tx, Event event) throws SQLException {
        String id = event.source() + " " + event.id();
        try (PreparedStatement insert =
                tx.prepareStatement(database.sql("insert into $inbox (event_id) values (?) on conflict do nothing"))) {
            insert.setString(1, id.length() > LONGEST ? "sha256:" + Digests.sha256Hex(id) : id);
            return insert.executeUpdate() == 1;
        }
    }

    private void sweepSometimes(Connection tx) throws SQLException {
        long now = System.nanoTime();
        long due = nextSweep.get();
        if (now - due >= 0 && nextSweep.compareAndSet(due, now + HOUR) && sweep(tx) == SWEPT_AT_ONCE) {
            nextSweep.set(now);
        }
    }

    /** Rows that a neighbour is sweeping are left to it. */
    private int sweep(Connection tx) throws SQLException {
        try (PreparedStatement delete =
                tx.prepareStatement(database.sql("delete from $inbox where event_id = any (array("
                        + "select event_id from $inbox where taken_at < now() - interval '30 days'"
                        + " limit ? for update skip locked))"))) {
            delete.setInt(1, SWEPT_AT_ONCE);
            return delete.executeUpdate();
        }
    }
}
