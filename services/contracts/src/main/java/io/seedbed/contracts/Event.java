package io.seedbed.contracts;

import java.time.Instant;
import java.util.Objects;

/**
 * An event with its envelope.
 *
 * @param id unique within the source; the same event has the same id whenever it is sent
 * @param source who sent it
 * @param time when it happened; the epoch where the sender did not say
 * @param trace the W3C {@code traceparent} that it belongs to; empty for none
 * @param data what it says
 */
public record Event(String id, String source, Instant time, String trace, EventData data) {
    public Event {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(trace, "trace");
        Objects.requireNonNull(data, "data");
    }
}
