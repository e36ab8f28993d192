package io.seedbed.gateway.run;

import io.seedbed.contracts.DeadLetterHeaders;
import io.seedbed.kit.database.Database;
import io.seedbed.kit.event.LetterHandler;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Keeps dead letters where people can read them. Thread-safe. */
final class DeadLetterTable implements LetterHandler {

    private final Database database;

    DeadLetterTable(Database database) {
        this.database = database;
    }

    @Override
    public void handle(Connection tx, ConsumerRecord<String, byte[]> letter) throws SQLException {
        try (PreparedStatement insert = tx.prepareStatement(
                database.sql("insert into $dead_letter (partition, \"offset\", origin, key, field, reason, value)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing"))) {
            insert.setInt(1, letter.partition());
            insert.setLong(2, letter.offset());
            insert.setString(3, header(letter, DeadLetterHeaders.ORIGIN));
            insert.setString(4, clean(Objects.requireNonNullElse(letter.key(), "")));
            insert.setString(5, header(letter, DeadLetterHeaders.FIELD));
            insert.setString(6, header(letter, DeadLetterHeaders.REASON));
            insert.setBytes(7, Objects.requireNonNullElse(letter.value(), new byte[0]));
            insert.executeUpdate();
        }
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null ? "" : clean(new String(header.value(), StandardCharsets.UTF_8));
    }

    /** PostgreSQL keeps no NUL in text. */
    private static String clean(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
