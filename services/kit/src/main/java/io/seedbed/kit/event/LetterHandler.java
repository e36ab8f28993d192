package io.seedbed.kit.event;

import io.seedbed.contracts.BadEventException;
import java.sql.Connection;
import java.sql.SQLException;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Takes records in as they come from the broker: at least once each. Called by one thread at a time. */
@FunctionalInterface
public interface LetterHandler {

    /**
     * Takes one record in.
     *
     * @throws BadEventException if it makes no sense, now or ever: it becomes a dead letter, and what the handler wrote is undone
     */
    void handle(Connection tx, ConsumerRecord<String, byte[]> letter) throws SQLException, BadEventException;
}
