package io.seedbed.cli;

import io.seedbed.augment.Student;
import io.seedbed.dataset.read.TaskKind;
import io.seedbed.finetune.TextStudent;
import io.seedbed.finetune.TextTrainingConfig;
import io.seedbed.finetune.nearest.NearestStudent;
import java.util.SortedMap;

/** The students that commands can name. */
final class Students {

    static final String MINI_LM = "minilm-l6";
    static final String NEAREST = "nearest";

    private Students() {}

    /**
     * The student of this name.
     *
     * @param settings the settings that it will be given, checked here so that no work is lost on a wrong one
     * @throws IllegalArgumentException if there is none, it cannot learn the task, or a setting is wrong
     */
    static Student of(String name, TaskKind task, SortedMap<String, String> settings) {
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
        if (task != TaskKind.CLASSIFICATION) {
            throw new IllegalArgumentException(
                    "--student " + name + " learns labels, not answers; for --task qa give" + " --student " + NEAREST);
        }
        TextTrainingConfig.parse(settings);
        return new TextStudent();
    }
}
