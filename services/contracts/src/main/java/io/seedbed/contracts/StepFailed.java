package io.seedbed.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/**
 * A step failed for good: retries are used up, or can be of no help.
 *
 * @param failure whose fault it is
 * @param message what was wrong, where, and what would be right
 * @param log the worker's last lines about it; may be empty
 */
public record StepFailed(String runId, String stepId, StepKind kind, Failure failure, String message, String log)
        implements EventData {
    public StepFailed {
        Objects.requireNonNull(runId, "runId");
        Objects.requireNonNull(stepId, "stepId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(failure, "failure");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(log, "log");
    }

    /** Whose fault a failure is. */
    public enum Failure {
        /** The job's. */
        USER,
        /** Ours. */
        INTERNAL,
        /** Missing memory, disk, or a service that did not answer. */
        RESOURCES;

        /** The name in events. */
        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The failure of this name.
         *
         * @throws IllegalArgumentException if there is none
         */
        @JsonCreator
        public static Failure of(String label) {
            return Arrays.stream(values())
                    .filter(failure -> failure.label().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("\"" + label + "\" is no kind of failure"));
        }
    }
}
