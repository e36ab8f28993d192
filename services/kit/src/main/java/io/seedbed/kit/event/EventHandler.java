package io.seedbed.kit.event;

import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.Event;
import java.sql.Connection;
import java.sql.SQLException;

/** Takes events in, each once. Called by one thread at a time. */
@FunctionalInterface
public interface EventHandler {

    /**
     * Takes one event in, within the transaction that notes that it was.
     *
     * @throws BadEventException if it makes no sense, now or ever: it becomes a dead letter, and what the handler wrote is undone
     */
    void handle(Connection tx, Event event) throws SQLException, BadEventException;
}
