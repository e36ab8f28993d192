package io.seedbed.llm2llm;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.LabelSet;
import io.seedbed.augment.Split;
import io.seedbed.augment.StepException;
import io.seedbed.augment.loop.LoopConfig;
import io.seedbed.dataset.BadInputException;
import io.seedbed.dataset.read.Checks;
import io.seedbed.dataset.read.DatasetReader;
import io.seedbed.dataset.read.LabelDescriptions;
import io.seedbed.dataset.read.ReadOptions;
import io.seedbed.dataset.read.TaskKind;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads and checks a job's files. Stateless. */
public final class JobReader {

    private JobReader() {}

    /**
     * The job with its data.
     *
     * @param command the command line or the job's name, as the report shows it
     * @throws BadInputException if a file is wrong; the message names file, line and field
     */
    public static LoopJob read(
            JobSources sources, LoopConfig config, SortedMap<String, String> studentSettings, String command)
            throws BadInputException, StepException {
        Dataset seeds = DatasetReader.read(sources.train(), options(sources, Split.TRAIN));
        Dataset test = DatasetReader.read(sources.test(), options(sources, Split.TEST));
        Path validation = sources.validation();
        Dataset steer = validation == null
                ? Dataset.empty()
                : DatasetReader.read(validation, options(sources, Split.VALIDATION));
        Path pool = sources.pool();
        Dataset unlabelled = pool == null
                ? Dataset.empty()
                : DatasetReader.read(
                        pool,
                        ReadOptions.pool()
                                .withTextColumns(options(sources, Split.POOL).textColumns()));
        return new LoopJob(
                sources.task(),
                seeds,
                steer,
                test,
                unlabelled,
                labels(sources.labels(), seeds),
                config,
                studentSettings,
                sources.names(),
                command,
                Checks.forTraining(seeds, test, unlabelled));
    }

    private static ReadOptions options(JobSources sources, Split split) {
        ReadOptions options = sources.task() == TaskKind.CLASSIFICATION
                ? ReadOptions.classification(split)
                : ReadOptions.questionAnswering(split);
        ReadOptions texts = sources.textColumns().isEmpty() ? options : options.withTextColumns(sources.textColumns());
        return sources.labelColumn().isEmpty() ? texts : texts.withTargetColumn(sources.labelColumn());
    }

    private static LabelSet labels(@Nullable Path file, Dataset seeds) throws BadInputException, StepException {
        LabelSet named = LabelSet.named(seeds.labels());
        if (file == null) {
            return named;
        }
        Map<String, String> given = LabelDescriptions.read(file);
        Optional<String> missing = new TreeSet<>(named.labels())
                .stream().filter(label -> !given.containsKey(label)).findFirst();
        if (missing.isPresent()) {
            throw new BadInputException(
                    file.toString(),
                    0,
                    missing.get(),
                    "label \"" + missing.get() + "\" of the training rows is not described; every label needs a line");
        }
        return named.describedBy(given);
    }
}
