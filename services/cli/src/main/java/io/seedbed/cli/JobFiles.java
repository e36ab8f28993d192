package io.seedbed.cli;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.LabelSet;
import io.seedbed.augment.Split;
import io.seedbed.augment.StepException;
import io.seedbed.augment.loop.LoopConfig;
import io.seedbed.cli.loop.LoopJob;
import io.seedbed.dataset.BadInputException;
import io.seedbed.dataset.read.Checks;
import io.seedbed.dataset.read.DatasetReader;
import io.seedbed.dataset.read.LabelDescriptions;
import io.seedbed.dataset.read.ReadOptions;
import io.seedbed.dataset.read.TaskKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
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
        TaskKind kind = kind();
        Dataset seeds = DatasetReader.read(train, options(kind, Split.TRAIN));
        Dataset measure = DatasetReader.read(test, options(kind, Split.TEST));
        Dataset steer =
                validation == null ? Dataset.empty() : DatasetReader.read(validation, options(kind, Split.VALIDATION));
        Dataset unlabelled = pool == null ? Dataset.empty() : DatasetReader.read(pool, poolOptions(kind));
        List<String> warnings = Checks.forTraining(seeds, measure, unlabelled);
        return new LoopJob(
                kind,
                seeds,
                steer,
                measure,
                unlabelled,
                labels(seeds),
                config,
                studentSettings,
                new LoopJob.Files(name(train), name(test), name(pool)),
                command,
                warnings);
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

    private ReadOptions options(TaskKind kind, Split split) {
        ReadOptions options = kind == TaskKind.CLASSIFICATION
                ? ReadOptions.classification(split)
                : ReadOptions.questionAnswering(split);
        ReadOptions texts = textColumns.isEmpty() ? options : options.withTextColumns(textColumns);
        return labelColumn.isEmpty() ? texts : texts.withTargetColumn(labelColumn);
    }

    private ReadOptions poolOptions(TaskKind kind) {
        ReadOptions like = options(kind, Split.POOL);
        return ReadOptions.pool().withTextColumns(like.textColumns());
    }

    private LabelSet labels(Dataset seeds) throws BadInputException, StepException {
        LabelSet named = LabelSet.named(seeds.labels());
        if (labels == null) {
            return named;
        }
        Map<String, String> given = LabelDescriptions.read(labels);
        Optional<String> missing = new TreeSet<>(named.labels())
                .stream().filter(label -> !given.containsKey(label)).findFirst();
        if (missing.isPresent()) {
            throw new BadInputException(
                    labels.toString(),
                    0,
                    missing.get(),
                    "label \"" + missing.get() + "\" of the training rows is not described; every label needs a line");
        }
        return named.describedBy(given);
    }

    private static String name(@Nullable Path file) {
        return file == null ? "" : String.valueOf(file.getFileName());
    }
}
