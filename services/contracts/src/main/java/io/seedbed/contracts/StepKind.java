package io.seedbed.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** The kinds of steps, and whose they are. */
public enum StepKind {
    /** Read and check the job's files and keep their rows. */
    PREPARE(Topics.STEPS_AUGMENT),
    /** Train a round's students. */
    FINETUNE(Topics.STEPS_FINETUNE),
    /** Predict rows for another step. */
    PREDICT(Topics.STEPS_FINETUNE),
    /** Measure a round's students and select their mistakes. */
    EVALUATE(Topics.STEPS_EVALUATE),
    /** Make a round's new rows. */
    AUGMENT(Topics.STEPS_AUGMENT),
    /** Write the results. */
    PUBLISH(Topics.STEPS_AUGMENT),
    /** Read and check a render job's recipe and keep the job. */
    PLAN(Topics.STEPS_RENDER),
    /** Render a shard. */
    RENDER(Topics.STEPS_RENDER),
    /** Put the shards together and publish the data set. */
    ASSEMBLE(Topics.STEPS_RENDER);

    private final String topic;

    StepKind(String topic) {
        this.topic = topic;
    }

    /** Where such steps are requested. */
    public String topic() {
        return topic;
    }

    /** Whether a run begins with it: it takes the job as it was submitted, the others the job that it prepared. */
    public boolean isFirst() {
        return this == PREPARE || this == PLAN;
    }

    /** The name in events. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    @JsonCreator
    public static StepKind of(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + label + "\" is no kind of step"));
    }
}
