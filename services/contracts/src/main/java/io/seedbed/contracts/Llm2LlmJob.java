package io.seedbed.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The document of a job that grows a labelled set, version 1; {@code schemas/job.v1.json} says what each field means and its
 * default.
 *
 * @param set settings of the student ({@code student.…}) and of the offline teacher ({@code teacher.…})
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Llm2LlmJob(
        String kind,
        String name,
        String train,
        String test,
        @Nullable String validation,
        @Nullable String pool,
        @Nullable String labels,
        String task,
        List<String> textColumns,
        String labelColumn,
        String teacher,
        String student,
        int rounds,
        int perExample,
        String signal,
        int folds,
        double fraction,
        int trainings,
        double novelty,
        int attempts,
        int maxRows,
        long maxCalls,
        int patience,
        long seed,
        Map<String, String> set)
        implements Job {

    public Llm2LlmJob {
        Objects.requireNonNull(train, "train");
        Objects.requireNonNull(test, "test");
        textColumns = List.copyOf(textColumns);
        set = Collections.unmodifiableMap(new TreeMap<>(set));
    }
}
