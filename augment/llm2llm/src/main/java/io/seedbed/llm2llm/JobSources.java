package io.seedbed.llm2llm;

import io.seedbed.dataset.read.TaskKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The files that a job's data come from.
 *
 * @param task what is learned
 * @param train the seed set
 * @param test rows that only measure
 * @param validation rows that decide on early stopping; null for none
 * @param pool the unlabelled pool; null for none
 * @param labels what the labels mean; null where their names say it
 * @param textColumns the columns with the text; empty for the task's own
 * @param labelColumn the column with the label or the answer; empty for the task's own
 */
public record JobSources(
        TaskKind task,
        Path train,
        Path test,
        @Nullable Path validation,
        @Nullable Path pool,
        @Nullable Path labels,
        List<String> textColumns,
        String labelColumn) {
    public JobSources {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(train, "train");
        Objects.requireNonNull(test, "test");
        textColumns = List.copyOf(textColumns);
    }

    /** The names of the files as reports show them. */
    LoopJob.Files names() {
        return new LoopJob.Files(name(train), name(test), name(pool));
    }

    private static String name(@Nullable Path file) {
        return file == null ? "" : String.valueOf(file.getFileName());
    }
}
