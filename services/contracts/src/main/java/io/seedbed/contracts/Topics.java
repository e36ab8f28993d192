package io.seedbed.contracts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The names of the topics. Every event is keyed by its run, so that a run's events stay in order. */
public final class Topics {

    /** {@link JobSubmitted}: the platform's door. */
    public static final String JOBS = "seedbed.jobs";

    /** {@link StepRequested}, {@link StepCancelled} and {@link RunEnded} for the augment workers. */
    public static final String STEPS_AUGMENT = "seedbed.steps.augment";

    /** The same for the finetune workers. */
    public static final String STEPS_FINETUNE = "seedbed.steps.finetune";

    /** The same for the evaluate workers. */
    public static final String STEPS_EVALUATE = "seedbed.steps.evaluate";

    /** The same for the render workers. */
    public static final String STEPS_RENDER = "seedbed.steps.render";

    /** {@link StepStarted}, {@link StepCompleted} and {@link StepFailed} from all workers. */
    public static final String STEP_RESULTS = "seedbed.step-results";

    /** {@link StepProgressed} and {@link StepPreviewed} from all workers; may be lost. */
    public static final String PROGRESS = "seedbed.progress";

    /** {@link RunChanged}, {@link JobCompleted} and {@link RenderCompleted}: what the platform tells the world. */
    public static final String RUNS = "seedbed.runs";

    /** What nobody could understand, as it came, with its reason in the headers. */
    public static final String DEAD_LETTERS = "seedbed.dead-letters";

    /** Where workers listen. */
    public static final List<String> STEPS = List.of(STEPS_AUGMENT, STEPS_FINETUNE, STEPS_EVALUATE, STEPS_RENDER);

    private static final int PARTITIONS = 6;

    private Topics() {}

    /** Every topic with its number of partitions. */
    public static Map<String, Integer> all() {
        Map<String, Integer> topics = new TreeMap<>();
        for (String topic : new String[] {
            JOBS,
            STEPS_AUGMENT,
            STEPS_FINETUNE,
            STEPS_EVALUATE,
            STEPS_RENDER,
            STEP_RESULTS,
            PROGRESS,
            RUNS,
            DEAD_LETTERS
        }) {
            topics.put(topic, PARTITIONS);
        }
        return topics;
    }
}
