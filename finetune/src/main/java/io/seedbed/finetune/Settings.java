package io.seedbed.finetune;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;

/** Reads typed values from settings by name, with messages that say what would be right. Not thread-safe. */
final class Settings {

    static final Range RATE = new Range("a number in [0, 1)", value -> value >= 0 && value < 1);
    static final Range SHARE = new Range("a number in [0, 1]", value -> value >= 0 && value <= 1);
    static final Range SHARE_ABOVE_ZERO = new Range("a number in (0, 1]", value -> value > 0 && value <= 1);
    static final Range NOT_NEGATIVE = new Range("a number, 0 or more", value -> value >= 0);

    private final Map<String, String> given;
    private final TreeSet<String> known = new TreeSet<>();

    /** What a decimal may be, in words and as a test. */
    record Range(String words, DoublePredicate allows) {}

    Settings(Map<String, String> given) {
        this.given = given;
    }

    static Range above(double limit) {
        return new Range("a number above " + (limit == Math.rint(limit) ? (long) limit : limit), v -> v > limit);
    }

    int integer(String name, int absent, int lowest, int highest) {
        return integer(name, absent, lowest, highest, Map.of());
    }

    /** As {@link #integer(String, int, int, int)}, with words that stand for numbers. */
    int integer(String name, int absent, int lowest, int highest, Map<String, Integer> words) {
        known.add(name);
        String text = given.get(name);
        if (text == null) {
            return absent;
        }
        String right = "a whole number from %d to %d".formatted(lowest, highest)
                + words.keySet().stream().map(word -> " or " + word).collect(Collectors.joining());
        Integer word = words.get(text.strip());
        if (word != null) {
            return word;
        }
        try {
            int value = Integer.parseInt(text.strip());
            if (value < lowest || value > highest) {
                throw wrong(name, text, right);
            }
            return value;
        } catch (NumberFormatException e) {
            throw wrong(name, text, right);
        }
    }

    double decimal(String name, double absent, Range range) {
        known.add(name);
        String text = given.get(name);
        if (text == null) {
            return absent;
        }
        try {
            double value = Double.parseDouble(text.strip());
            if (!Double.isFinite(value) || !range.allows().test(value)) {
                throw wrong(name, text, range.words());
            }
            return value;
        } catch (NumberFormatException e) {
            throw wrong(name, text, range.words());
        }
    }

    <E extends Enum<E>> E choice(String name, E absent) {
        known.add(name);
        String text = given.get(name);
        return text == null ? absent : constant(name, text, absent.getDeclaringClass());
    }

    <E extends Enum<E>> List<E> list(String name, List<E> absent, Class<E> type) {
        known.add(name);
        String text = given.get(name);
        return text == null
                ? absent
                : Arrays.stream(text.split(",", -1))
                        .map(part -> constant(name, part, type))
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** Complains of the first setting that nobody asked for. */
    void rejectUnknown() {
        for (String name : new TreeSet<>(given.keySet())) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "unknown setting %s = %s; the settings are %s".formatted(name, given.get(name), known));
            }
        }
    }

    private static <E extends Enum<E>> E constant(String name, String text, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (spoken(constant).equals(text.strip())) {
                return constant;
            }
        }
        String right =
                Arrays.stream(type.getEnumConstants()).map(Settings::spoken).collect(Collectors.joining(", "));
        throw wrong(name, text, "one of " + right);
    }

    private static String spoken(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static IllegalArgumentException wrong(String name, String text, String right) {
        return new IllegalArgumentException("setting %s is '%s'; it must be %s".formatted(name, text, right));
    }
}
