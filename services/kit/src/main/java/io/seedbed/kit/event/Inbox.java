package io.seedbed.kit.event;

import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.Event;
import io.seedbed.contracts.Events;
import io.seedbed.kit.database.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Makes events of records, and lets each event pass once: what came before is passed over. Thread-safe. */
public final class Inbox implements LetterHandler {

    private final Database database;
    private final EventHandler handler;

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
    }

    private boolean isNew(Connection tx, Event event) throws SQLException {
        try (PreparedStatement insert =
                tx.prepareStatement(database.sql("insert into $inbox (event_id) values (?) on conflict do nothing"))) {
            insert.setString(1, event.source() + " " + event.id());
            return insert.executeUpdate() == 1;
        }
    }
}
