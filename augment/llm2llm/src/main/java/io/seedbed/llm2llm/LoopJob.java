package io.seedbed.llm2llm;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.LabelSet;
import io.seedbed.augment.loop.LoopConfig;
import io.seedbed.augment.prompt.ClassificationPrompt;
import io.seedbed.augment.prompt.QuestionAnswerPrompt;
import io.seedbed.augment.prompt.TeacherPrompt;
import io.seedbed.dataset.read.TaskKind;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A run's job with its data read.
 *
 * @param task what is learned
 * @param train the seed set
 * @param validation decides on early stopping; empty for none
 * @param test only measures
 * @param pool the unlabelled pool; empty for none
 * @param labels the labels with their descriptions; empty for question answering
 * @param config the loop's settings
 * @param studentSettings the student's settings that were given
 * @param files the files' names as the report shows them
 * @param command the command line that makes the run again
 * @param warnings what the data made us doubt
 */
public record LoopJob(
        TaskKind task,
        Dataset train,
        Dataset validation,
        Dataset test,
        Dataset pool,
        LabelSet labels,
        LoopConfig config,
        SortedMap<String, String> studentSettings,
        Files files,
        String command,
        List<String> warnings) {

    public LoopJob {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(config, "config");
        studentSettings = Collections.unmodifiableSortedMap(new TreeMap<>(studentSettings));
        warnings = List.copyOf(warnings);
    }

    /** The form in which a language model is asked for rows of this task. */
    public TeacherPrompt prompt() {
        return task == TaskKind.QUESTION_ANSWERING ? new QuestionAnswerPrompt() : new ClassificationPrompt();
    }

    /** The names of the files that the data came from; empty where there is none. */
    public record Files(String train, String test, String pool) {}

    /** Everything that decides the result, by name, for a student and a teacher. */
    public SortedMap<String, String> fingerprint(String student, String teacher) {
        SortedMap<String, String> parts = new TreeMap<>(settings());
        parts.put("train", train.digest());
        parts.put("validation", validation.digest());
        parts.put("test", test.digest());
        parts.put("pool", pool.digest());
        parts.put("labels", String.valueOf(labels.descriptions()));
        parts.put("student", student);
        parts.put("teacher", teacher);
        return parts;
    }

    /** The settings that decide the result, by the names of the command line. */
    public SortedMap<String, String> settings() {
        SortedMap<String, String> parts = new TreeMap<>();
        parts.put("task", task.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        parts.put("rounds", String.valueOf(config.rounds()));
        parts.put("per-example", String.valueOf(config.perExample()));
        parts.put("signal", config.signal().label());
        parts.put("folds", String.valueOf(config.folds()));
        parts.put("fraction", String.valueOf(config.fraction()));
        parts.put("trainings", String.valueOf(config.trainings()));
        parts.put("novelty", String.valueOf(config.novelty()));
        parts.put("attempts", String.valueOf(config.attempts()));
        parts.put("max-rows", String.valueOf(config.maxRows()));
        parts.put("max-calls", String.valueOf(config.maxCalls()));
        parts.put("patience", String.valueOf(config.patience()));
        parts.put("seed", String.valueOf(config.seed()));
        studentSettings.forEach((key, value) -> parts.put("student." + key, value));
        return parts;
    }
}
