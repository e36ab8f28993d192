package io.seedbed.dataset.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One value of a row, as far as the readers tell values apart. */
sealed interface Cell {

    /** What the value is, for a message: {@code a number}. */
    String kind();

    /** A text. */
    record Text(String value) implements Cell {
        @Override
        public String kind() {
            return "a string";
        }
    }

    /** A whole number, in decimal. */
    record Whole(String value) implements Cell {
        @Override
        public String kind() {
            return "a number (" + value + ")";
        }
    }

    /** An explicit null. */
    record Null() implements Cell {
        @Override
        public String kind() {
            return "null";
        }
    }

    /** Anything else. */
    record Other(String kind) implements Cell {}

    /** The cell for a value of a Java type, as Parquet readers give it. */
    static Cell of(@Nullable Object value) {
        if (value == null) {
            return new Null();
        }
        if (value instanceof String text) {
            return new Text(text);
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return new Whole(value.toString());
        }
        return new Other("a value of type " + value.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }
}
