package io.seedbed.finetune.process;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.seedbed.augment.StepException;
import java.util.Optional;

/** What a worker says on its standard output, one line of JSON each. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = WorkerEvent.Step.class, name = "step"),
    @JsonSubTypes.Type(value = WorkerEvent.Failed.class, name = "failed"),
    @JsonSubTypes.Type(value = WorkerEvent.Done.class, name = "done")
})
sealed interface WorkerEvent {

    /** The mapper of the protocol. */
    ObjectMapper JSON = new ObjectMapper();

    /**
     * Work has moved on.
     *
     * @param stage {@code training} or {@code predicting}
     * @param done steps or rows done
     * @param total steps or rows in all
     * @param loss training loss of the step; 0 while predicting
     */
    record Step(String stage, long done, long total, double loss) implements WorkerEvent {}

    /**
     * The job failed in a way that the worker could tell.
     *
     * @param kind whose move it is
     * @param message what was wrong and what would be right
     */
    record Failed(StepException.Kind kind, String message) implements WorkerEvent {}

    /** The result is whole. */
    record Done() implements WorkerEvent {}

    /** The event as a line. */
    default String line() {
        try {
            return JSON.writerFor(WorkerEvent.class).writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event cannot be written: " + this, e);
        }
    }

    /** The event of a line; empty for a line that somebody else printed. */
    static Optional<WorkerEvent> parse(String line) {
        if (!line.startsWith("{\"event\"")) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(line, WorkerEvent.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
