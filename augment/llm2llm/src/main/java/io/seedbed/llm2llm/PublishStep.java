package io.seedbed.llm2llm;

import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.Dataset;
import io.seedbed.augment.Embedder;
import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.augment.loop.LoopCommand;
import io.seedbed.augment.loop.RoundSummary;
import io.seedbed.dataset.WholeFolders;
import io.seedbed.dataset.folder.CardData;
import io.seedbed.dataset.folder.DatasetFolder;
import io.seedbed.dataset.folder.FolderContents;
import io.seedbed.dataset.folder.WrittenFolder;
import io.seedbed.dataset.store.ArtifactStore;
import io.seedbed.llm2llm.report.LoopReport;
import io.seedbed.llm2llm.report.ReportHtml;
import io.seedbed.llm2llm.report.ReportJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes a run's results into a folder: the data set, the model, the recorded answers, the reports. {@code report.json} comes
 * last, so that a folder with it is whole. Publishing again gives the same bytes. Thread-safe.
 */
public final class PublishStep {

    private final ArtifactStore store;
    private final Embedder embedder;

    /**
     * A step over a store.
     *
     * @param embedder ranks the pool for the report's advice
     */
    public PublishStep(ArtifactStore store, Embedder embedder) {
        this.store = store;
        this.embedder = embedder;
    }

    /**
     * The rows that the student must predict before the results can be published.
     *
     * @return empty where there are none left
     */
    public Optional<ArtifactRef> questions(LoopJob job, LoopCommand.Publish command) throws StepException {
        Dataset sample = LabelNext.sample(job);
        return sample.isEmpty() || !command.predictions().isEmpty() ? Optional.empty() : Optional.of(store.put(sample));
    }

    /**
     * Writes everything and gives the report.
     *
     * @param names what made the run, as the report names it
     * @param answers the folder with a remote teacher's answers; need not exist
     * @param out the folder for the results
     */
    public LoopReport publish(
            LoopJob job, LoopCommand.Publish command, Names names, Path answers, Path out, Progress progress)
            throws StepException {
        progress.update("writing the results", 0, 0);
        ReportBuilder builder = new ReportBuilder(job, store, command.ending());
        StudentAnswers student = StudentAnswers.read(store, command.predictions());
        List<LoopReport.Advice> advice = new LabelNext(embedder).advice(job, builder.train(), student);
        LoopReport draft = builder.build(names, "", advice);
        WrittenFolder folder = new DatasetFolder()
                .write(
                        out,
                        new FolderContents(builder.train(), job.test(), builder.rejects(), card(job, draft, names)));
        LoopReport report = draft.withDigest(folder.digest());
        store.getFolder(builder.lastTraining().model(), out.resolve("model"));
        try {
            if (Files.isDirectory(answers)) {
                WholeFolders.copy(answers, out.resolve("teacher"));
            }
            ReportHtml.write(report, out.resolve("report.html"));
            ReportJson.write(report, out.resolve("report.json"));
        } catch (IOException e) {
            throw Disk.failure("writing the results to " + out, e);
        }
        return report;
    }

    /**
     * Deletes the models that the store keeps of a published run but the last one, which a publication that is taken up again
     * may ask: 90 MB a round add up. Only for a store that no other run shares.
     */
    public void dropModels(LoopCommand.Publish command) throws StepException {
        List<RoundSummary> history = command.ending().history();
        ArtifactRef last = StoredTraining.get(
                        store, history.get(history.size() - 1).results())
                .model();
        for (RoundSummary round : history) {
            ArtifactRef model = StoredTraining.get(store, round.results()).model();
            if (!model.equals(last)) {
                store.deleteFolder(model);
            }
        }
    }

    /**
     * What made a run.
     *
     * @param teacher the teacher's name
     * @param student the student's name
     */
    public record Names(String teacher, String student) {
        public Names {
            Objects.requireNonNull(teacher, "teacher");
            Objects.requireNonNull(student, "student");
        }
    }

    private static CardData card(LoopJob job, LoopReport report, Names names) {
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
                names.teacher(),
                names.student(),
                rounds,
                job.settings());
    }
}
