package io.seedbed.gateway.run;

import java.time.Instant;

/**
 * A record that nobody could understand.
 *
 * @param partition where it stands among the dead letters
 * @param offset where it stands in its partition
 * @param origin where it came from: {@code topic/partition/offset}
 * @param key its key; may be empty
 * @param field the field that is wrong, as a JSON pointer; empty where it is the whole
 * @param reason what is wrong, and what would be right
 * @param value its beginning as text
 * @param bytes how many bytes of it were kept
 * @param at when it was read
 */
public record DeadLetterView(
        int partition,
        long offset,
        String origin,
        String key,
        String field,
        String reason,
        String value,
        long bytes,
        Instant at) {}
