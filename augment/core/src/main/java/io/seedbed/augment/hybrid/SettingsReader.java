package io.seedbed.augment.hybrid;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads settings by key and refuses what nobody asked for. Not thread-safe. */
final class SettingsReader {

    private final String owner;
    private final Map<String, String> unread;
    private final TreeSet<String> known = new TreeSet<>();

    SettingsReader(String owner, Map<String, String> values) {
        this.owner = owner;
        this.unread = new TreeMap<>(values);
    }

    int whole(String key, int absent) {
        return read(key, absent, Integer::valueOf, "a whole number");
    }

    double real(String key, double absent) {
        return read(key, absent, Double::valueOf, "a number");
    }

    <E extends Enum<E>> E choice(String key, Class<E> type, E absent) {
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
        return read(
                key,
                absent,
                value -> Enum.valueOf(type, value.trim().toUpperCase(Locale.ROOT)),
                "one of " + String.join(", ", names));
    }

    void refuseUnread() {
        if (!unread.isEmpty()) {
            throw new IllegalArgumentException("the " + owner + " has no setting " + String.join(", ", unread.keySet())
                    + "; there are " + String.join(", ", known));
        }
    }

    private <T> T read(String key, T absent, Function<String, T> parser, String right) {
        known.add(key);
        String value = unread.remove(key);
        if (value == null) {
            return absent;
        }
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "the " + owner + "'s " + key + " is " + value + "; it must be " + right, e);
        }
    }
}
