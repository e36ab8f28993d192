package io.seedbed.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.contracts.Event;
import io.seedbed.contracts.Events;
import io.seedbed.kit.database.Database;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Events that are sent if, and only if, the transaction that they belong to is kept. {@link OutboxRelay} sends them. Events of
 * one key keep their order if their writers take turns, for instance by a lock on the run's row. Thread-safe.
 */
public final class Outbox {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Database database;

    /** The outbox of a schema. */
    public Outbox(Database database) {
        this.database = database;
    }

    /** An event with its place in the outbox. */
    record Pending(long id, ProducerRecord<String, byte[]> message) {}

    /** Adds an event to what the transaction will send. */
    public void add(Connection tx, String topic, String key, Event event) throws SQLException {
        add(tx, Events.write(topic, key, event));
    }

    /** Adds a record as it is; its headers are texts, and of two with one name the last is sent. */
    public void add(Connection tx, ProducerRecord<String, byte[]> message) throws SQLException {
        try (PreparedStatement insert = tx.prepareStatement(
                database.sql("insert into $outbox (topic, key, headers, value) values (?, ?, ?, ?)"))) {
            insert.setString(1, message.topic());
            insert.setString(2, Objects.requireNonNull(message.key(), "an event has a key"));
            insert.setString(3, headers(message));
            insert.setBytes(4, Objects.requireNonNull(message.value(), "an event has a value"));
            insert.executeUpdate();
        }
    }

    /** Makes the transaction the only one that sends; false where another is at it. */
    boolean lock(Connection tx) throws SQLException {
        try (PreparedStatement lock = tx.prepareStatement("select pg_try_advisory_xact_lock(hashtext(?))")) {
            lock.setString(1, database.schema() + ".outbox");
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** The oldest events that wait, but for those of some topics. */
    List<Pending> take(Connection tx, int most, Set<String> butFor) throws SQLException {
        List<Pending> pending = new ArrayList<>();
        try (PreparedStatement select =
                tx.prepareStatement(database.sql("select id, topic, key, headers, value from $outbox"
                        + " where refused = '' and topic <> all (?) order by id limit ?"))) {
            select.setArray(1, tx.createArrayOf("text", butFor.toArray(String[]::new)));
            select.setInt(2, most);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ProducerRecord<String, byte[]> message =
                            new ProducerRecord<>(rows.getString(2), rows.getString(3), rows.getBytes(5));
                    headers(rows.getString(4))
                            .forEach((name, value) ->
                                    message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
                    pending.add(new Pending(rows.getLong(1), message));
                }
            }
        }
        return pending;
    }

    /** These were acknowledged. */
    void drop(Connection tx, Collection<Long> sent) throws SQLException {
        try (PreparedStatement delete = tx.prepareStatement(database.sql("delete from $outbox where id = any (?)"))) {
            delete.setArray(1, tx.createArrayOf("bigint", sent.toArray(Long[]::new)));
            delete.executeUpdate();
        }
    }

    /** The broker will never take this one: it stays, with the reason, and is not sent. */
    void setAside(Connection tx, long id, String reason) throws SQLException {
        try (PreparedStatement update =
                tx.prepareStatement(database.sql("update $outbox set refused = ? where id = ?"))) {
            update.setString(1, Database.text(reason));
            update.setLong(2, id);
            update.executeUpdate();
        }
    }

    /** How many events wait and how many were refused. */
    public Map<String, Long> counts(Connection tx) throws SQLException {
        try (PreparedStatement select = tx.prepareStatement(database.sql("select count(*) filter (where refused = ''),"
                        + " count(*) filter (where refused <> '') from $outbox"));
                ResultSet row = select.executeQuery()) {
            return row.next() ? Map.of("waiting", row.getLong(1), "refused", row.getLong(2)) : Map.of();
        }
    }

    private static String headers(ProducerRecord<String, byte[]> message) {
        Map<String, String> headers = new TreeMap<>();
        message.headers().forEach(header -> {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        });
        try {
            return JSON.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("headers are text", e);
        }
    }

    private static Map<String, String> headers(String json) {
        try {
            return JSON.readValue(json, new TypeReference<TreeMap<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the outbox holds what is no JSON: " + json, e);
        }
    }
}
