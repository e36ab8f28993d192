package io.seedbed.augment;

import java.util.Objects;

/** What a student should produce for a row. Immutable. */
public sealed interface Target {

    /** The target as it is written in files; empty for {@link Missing}. */
    String text();

    /** Whether the row has a target at all. */
    default boolean isPresent() {
        return !text().isEmpty();
    }

    /** One class out of a closed set. */
    record Label(String text) implements Target {
        public Label {
            requireText(text, "label");
        }
    }

    /** A free-text answer, with its rationale where the data carry one. */
    record Answer(String text) implements Target {
        public Answer {
            requireText(text, "answer");
        }
    }

    /** No target: a row of an unlabelled pool. */
    record Missing() implements Target {
        @Override
        public String text() {
            return "";
        }
    }

    private static void requireText(String text, String what) {
        if (Objects.requireNonNull(text, what).isBlank()) {
            throw new IllegalArgumentException("a " + what + " must not be blank");
        }
    }
}
