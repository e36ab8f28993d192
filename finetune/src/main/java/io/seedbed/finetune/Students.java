package io.seedbed.finetune;

import io.seedbed.augment.Student;
import io.seedbed.finetune.nearest.NearestStudent;
import java.util.SortedMap;

/** The students that jobs can name. Stateless. */
public final class Students {

    /** A small BERT that is finetuned. */
    public static final String MINI_LM = "minilm-l6";
    /** Answers as the most similar rows do; learns any task in no time. */
    public static final String NEAREST = "nearest";

    private Students() {}

    /**
     * The student of this name.
     *
     * @param closedLabels whether the task has a closed set of labels
     * @param settings the settings that it will be given, checked here so that no work is lost on a wrong one
     * @throws IllegalArgumentException if there is none, it cannot learn the task, or a setting is wrong
     */
    public static Student of(String name, boolean closedLabels, SortedMap<String, String> settings) {
        if (name.equals(NEAREST)) {
            if (!settings.isEmpty()) {
                throw new IllegalArgumentException(
                        "--set student." + settings.firstKey() + ": the nearest student has no settings");
            }
            return new NearestStudent();
        }
        if (!name.equals(MINI_LM)) {
            throw new IllegalArgumentException(
                    "--student " + name + ": there is no such student; it must be " + MINI_LM + " or " + NEAREST);
        }
        if (!closedLabels) {
            throw new IllegalArgumentException(
                    "--student " + name + " learns labels, not answers; for --task qa give" + " --student " + NEAREST);
        }
        TextTrainingConfig.parse(settings);
        return new TextStudent();
    }
}
