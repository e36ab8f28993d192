package io.seedbed.cli;

import io.seedbed.augment.StepException;
import io.seedbed.augment.loop.LoopConfig;
import io.seedbed.dataset.BadInputException;
import io.seedbed.dataset.read.TaskKind;
import io.seedbed.llm2llm.JobReader;
import io.seedbed.llm2llm.JobSources;
import io.seedbed.llm2llm.LoopJob;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name a job's files, and their reading. */
final class JobFiles {

    @Option(
            names = "--train",
            paramLabel = "FILE",
            required = true,
            description = "The seed set: JSONL {\"text\",\"label\"}, CSV or TSV with a header, or Parquet.")
    @SuppressWarnings("NullAway.Init")
    Path train;

    @Option(
            names = "--test",
            paramLabel = "FILE",
            required = true,
            description = "Rows that only measure, in the same form.")
    @SuppressWarnings("NullAway.Init")
    Path test;

    @Option(
            names = "--validation",
            paramLabel = "FILE",
            description = "Rows that decide on early stopping, in the same form.")
    @Nullable
    Path validation;

    @Option(
            names = "--pool",
            paramLabel = "FILE",
            description = "Unlabelled rows that the offline teacher may draw on; a label column is not read.")
    @Nullable
    Path pool;

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            description = "What the labels mean: YAML 'label: description', or columns label and description.")
    @Nullable
    Path labels;

    @Option(
            names = "--task",
            paramLabel = "NAME",
            defaultValue = "classification",
            description = "classification, or qa for rows {\"question\",\"answer\"} (default: ${DEFAULT-VALUE}).")
    String task = "";

    @Option(
            names = "--text-column",
            paramLabel = "NAME",
            description = "The column with the text; may be given again for texts of several parts"
                    + " (default: text, or question).")
    List<String> textColumns = List.of();

    @Option(
            names = "--label-column",
            paramLabel = "NAME",
            description = "The column with the label or the answer (default: label, or answer).")
    String labelColumn = "";

    /** Reads and checks everything. */
    LoopJob read(LoopConfig config, SortedMap<String, String> studentSettings, String command)
            throws BadInputException, StepException {
        return JobReader.read(sources(), config, studentSettings, command);
    }

    private JobSources sources() {
        return new JobSources(kind(), train, test, validation, pool, labels, textColumns, labelColumn);
    }

    private TaskKind kind() {
        return switch (task) {
            case "classification" -> TaskKind.CLASSIFICATION;
            case "qa" -> TaskKind.QUESTION_ANSWERING;
            default ->
                throw new IllegalArgumentException(
                        "--task " + task + ": there is no such task; it must be classification or qa");
        };
    }
}
