package io.seedbed.cli.loop;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Embedder;
import io.seedbed.augment.Example;
import io.seedbed.augment.Prediction;
import io.seedbed.augment.Progress;
import io.seedbed.augment.Seeds;
import io.seedbed.augment.StepException;
import io.seedbed.augment.Student;
import io.seedbed.augment.hybrid.Advice;
import io.seedbed.augment.hybrid.CoLabeller;
import io.seedbed.augment.hybrid.OfflineSettings;
import io.seedbed.augment.hybrid.PoolAdvice;
import io.seedbed.augment.loop.LoopState.Finished;
import io.seedbed.cli.report.LoopReport;
import io.seedbed.cli.report.ReportHtml;
import io.seedbed.cli.report.ReportJson;
import io.seedbed.dataset.folder.CardData;
import io.seedbed.dataset.folder.DatasetFolder;
import io.seedbed.dataset.folder.FolderContents;
import io.seedbed.dataset.folder.WrittenFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Writes a finished run's results into the user's folder: the data set, the model, the recorded answers, the reports.
 * {@code report.json} comes last, so that a folder with it is whole. Publishing again gives the same bytes.
 */
final class Publisher {

    /** Pool rows that are looked at for advice; a pool may have millions. */
    private static final int ADVICE_SAMPLE = 1000;

    private final LoopJob job;
    private final RunDirectory run;
    private final Path trainings;
    private final Student student;
    private final String teacher;
    private final Embedder embedder;

    Publisher(LoopJob job, RunDirectory run, Path trainings, Student student, String teacher, Embedder embedder) {
        this.job = job;
        this.run = run;
        this.trainings = trainings;
        this.student = student;
        this.teacher = teacher;
        this.embedder = embedder;
    }

    /** Writes everything and gives the report. */
    LoopReport publish(Finished end, Progress progress) throws StepException, InterruptedException {
        progress.update("writing the results", 0, 0);
        ReportBuilder builder = new ReportBuilder(job, run.store(), end);
        Path model = model(builder.lastTraining());
        List<LoopReport.Advice> advice = advice(model, builder.train());
        LoopReport draft = builder.build(teacher, student.name(), "", advice);
        WrittenFolder folder = new DatasetFolder()
                .write(run.out(), new FolderContents(builder.train(), job.test(), builder.rejects(), card(draft)));
        LoopReport report = builder.build(teacher, student.name(), folder.digest(), advice);
        try {
            if (!model.equals(published())) {
                replace(model, published());
            }
            Path answers = run.memory().resolve("answers");
            if (Files.isDirectory(answers)) {
                replace(answers, run.out().resolve("teacher"));
            }
            ReportHtml.write(report, run.out().resolve("report.html"));
            ReportJson.write(report, run.out().resolve("report.json"));
        } catch (IOException e) {
            throw Disk.failure("writing the results to " + run.out(), e);
        }
        return report;
    }

    /** The last round's averaged model: among the trainings, or where an earlier publication has put it. */
    private Path model(StoredTraining last) {
        Path trained = trainings.resolve(last.model());
        return Files.isDirectory(trained) ? trained : published();
    }

    private Path published() {
        return run.out().resolve("model");
    }

    private CardData card(LoopReport report) {
        List<CardData.Round> rounds = new ArrayList<>();
        for (int i = 1; i < report.rounds().size(); i++) {
            LoopReport.Round round = report.rounds().get(i);
            rounds.add(new CardData.Round(
                    round.round(),
                    Objects.requireNonNullElse(report.rounds().get(i - 1).mistakes(), 0),
                    round.kept() + round.rejected(),
                    round.kept(),
                    round.score().accuracy()));
        }
        return new CardData(
                job.files().train() + ", grown by Seedbed",
                CardData.UNKNOWN_LICENSE,
                "llm2llm",
                teacher,
                student.name(),
                rounds,
                job.settings());
    }

    /** The rows of the pool that a person should label first, by the last student. */
    private List<LoopReport.Advice> advice(Path model, Dataset train) throws StepException, InterruptedException {
        if (job.pool().isEmpty() || job.labels().labels().isEmpty()) {
            return List.of();
        }
        Dataset sample = Dataset.of(job.pool().examples().stream()
                .sorted(Comparator.comparingLong(
                                (Example row) -> Seeds.derive(job.config().seed(), "advice", row.id()))
                        .thenComparing(Example::id))
                .limit(ADVICE_SAMPLE)
                .toList());
        List<Prediction> predictions =
                student.predict(model, sample, Progress.NONE).rows();
        List<float[]> vectors =
                embedder.embed(sample.examples().stream().map(Example::text).toList());
        CoLabeller labeller = CoLabeller.of(job.labels(), train, embedder, OfflineSettings.DEFAULT);
        List<Prediction> believed = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            believed.add(labeller.label(vectors.get(i), predictions.get(i)).combined());
        }
        return PoolAdvice.rank(sample.examples(), vectors, believed, PoolAdvice.DEFAULT_COUNT).stream()
                .map(Publisher::row)
                .toList();
    }

    private static LoopReport.Advice row(Advice advice) {
        return new LoopReport.Advice(
                advice.row().id(),
                advice.row().provenance().origin(),
                advice.row().text(),
                advice.guess(),
                1 - advice.uncertainty());
    }

    /** Copies a folder under a temporary name and gives it its own in one step. */
    private static void replace(Path source, Path target) throws IOException {
        Path fresh = target.resolveSibling("." + target.getFileName() + ".tmp");
        ModelSweep.delete(fresh);
        try (var entries = Files.walk(source)) {
            for (Path entry : entries.sorted().toList()) {
                Path copy = fresh.resolve(source.relativize(entry).toString());
                if (Files.isDirectory(entry)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(entry, copy);
                }
            }
        }
        ModelSweep.delete(target);
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    }
}
