package io.seedbed.llm2llm;

import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Reject;
import io.seedbed.augment.StepException;
import io.seedbed.augment.Target;
import io.seedbed.augment.TeacherUsage;
import io.seedbed.augment.loop.LoopState;
import io.seedbed.augment.loop.LoopState.Ending;
import io.seedbed.augment.loop.Mistake;
import io.seedbed.augment.loop.RoundSummary;
import io.seedbed.dataset.store.ArtifactStore;
import io.seedbed.evaluate.ClassificationReport;
import io.seedbed.llm2llm.report.LoopReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Makes the report of a finished run from its artifacts. Not thread-safe. */
public final class ReportBuilder {

    private static final int LINEAGE_ROWS = 60;

    private final LoopJob job;
    private final ArtifactStore store;
    private final Ending end;
    private final Scores scores;

    /** A builder for a run that ended so. */
    public ReportBuilder(LoopJob job, ArtifactStore store, Ending end) {
        this.job = job;
        this.store = store;
        this.end = end;
        this.scores = new Scores(job);
    }

    /** The training set of the last round. */
    public Dataset train() throws StepException {
        return store.get(last().growth().train());
    }

    /** The trainings of the last round. */
    StoredTraining lastTraining() throws StepException {
        return StoredTraining.get(store, last().results());
    }

    /** What the filters of all rounds dropped, in order. */
    List<Reject> rejects() throws StepException {
        List<Reject> rejects = new ArrayList<>();
        for (LoopState.Growth growth : growths()) {
            rejects.addAll(rejects(growth));
        }
        return rejects;
    }

    /** The report. */
    public LoopReport build(PublishStep.Names names, String digest, List<LoopReport.Advice> labelNext)
            throws StepException {
        StoredTraining before = StoredTraining.get(store, end.history().get(0).results());
        StoredTraining after = lastTraining();
        List<Reject> rejects = rejects();
        TeacherUsage usage =
                growths().stream().map(LoopState.Growth::usage).reduce(TeacherUsage.NONE, TeacherUsage::plus);
        return new LoopReport(
                Versions.current(),
                job.command(),
                facts(names),
                scores.of(before),
                scores.of(after),
                scores.gain(before, after),
                rounds(),
                end.reason().label(),
                train().generatedRows().size(),
                rejects.size(),
                byReason(rejects),
                usage(usage),
                digest,
                labelScores(before, after),
                confusion(before),
                confusion(after),
                lineage(),
                labelNext,
                job.warnings());
    }

    private LoopReport.Job facts(PublishStep.Names names) {
        return new LoopReport.Job(
                job.files().train(),
                job.train().size(),
                job.files().test(),
                job.test().size(),
                job.files().pool(),
                job.pool().size(),
                job.task().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                names.teacher(),
                names.student(),
                job.config().seed(),
                job.settings());
    }

    private List<LoopReport.Round> rounds() throws StepException {
        List<LoopReport.Round> rounds = new ArrayList<>();
        for (RoundSummary round : end.history()) {
            LoopState.Growth growth = round.growth();
            Dataset train = store.get(growth.train());
            List<Reject> rejects = rejects(growth);
            Map<String, Integer> added = new TreeMap<>();
            train.examples().stream()
                    .filter(row ->
                            row.provenance().isGenerated() && row.provenance().round() == growth.round())
                    .filter(row -> row.target() instanceof Target.Label)
                    .forEach(row -> added.merge(row.target().text(), 1, Integer::sum));
            rounds.add(new LoopReport.Round(
                    round.round(),
                    train.size(),
                    growth.kept(),
                    rejects.size(),
                    isLookedAt(round) ? Math.toIntExact(round.mistakes().rows()) : null,
                    Double.isNaN(round.signalScore()) ? null : round.signalScore(),
                    scores.of(StoredTraining.get(store, round.results())),
                    usage(growth.usage()),
                    added,
                    byReason(rejects)));
        }
        return rounds;
    }

    private List<LoopReport.LabelScore> labelScores(StoredTraining before, StoredTraining after) throws StepException {
        if (job.labels().labels().isEmpty()) {
            return List.of();
        }
        ClassificationReport was = scores.classification(before.modelTest());
        ClassificationReport is = scores.classification(after.modelTest());
        Dataset train = train();
        List<LoopReport.LabelScore> rows = new ArrayList<>();
        for (String label : job.labels().labels()) {
            rows.add(new LoopReport.LabelScore(
                    label,
                    count(train.seedRows(), label),
                    count(train.generatedRows(), label),
                    count(job.test(), label),
                    was.of(label).f1(),
                    is.of(label).f1(),
                    was.of(label).recall(),
                    is.of(label).recall()));
        }
        return rows;
    }

    private List<List<Integer>> confusion(StoredTraining training) {
        return job.labels().labels().isEmpty()
                ? List.of()
                : scores.classification(training.modelTest()).confusion().counts();
    }

    private List<LoopReport.Lineage> lineage() throws StepException {
        Map<Integer, Map<String, Mistake>> mistakes = new HashMap<>();
        for (RoundSummary round : end.history()) {
            Map<String, Mistake> byId = new HashMap<>();
            for (Mistake mistake : JsonLists.get(store, round.mistakes(), Mistake.class)) {
                byId.put(mistake.exampleId(), mistake);
            }
            mistakes.put(round.round() + 1, byId);
        }
        List<LoopReport.Lineage> rows = new ArrayList<>();
        Dataset train = train();
        for (Example row : train.generatedRows().examples()) {
            if (rows.size() == LINEAGE_ROWS) {
                break;
            }
            Example seed = train.get(row.provenance().parents().get(0));
            Mistake mistake =
                    mistakes.getOrDefault(row.provenance().round(), Map.of()).get(seed.id());
            rows.add(new LoopReport.Lineage(
                    row.provenance().round(),
                    row.id(),
                    row.text(),
                    row.target().text(),
                    row.provenance().method(),
                    seed.id(),
                    seed.text(),
                    seed.provenance().origin(),
                    mistake == null ? "" : mistake.predicted(),
                    row.provenance().filters().stream()
                            .map(passed -> String.format(Locale.ROOT, "%s %.2f", passed.filter(), passed.score()))
                            .toList()));
        }
        return rows;
    }

    private boolean isLookedAt(RoundSummary round) {
        return !job.config().signal().needsOutOfFold() || job.config().needsOutOfFold(round.round());
    }

    private List<Reject> rejects(LoopState.Growth growth) throws StepException {
        List<Reject> rejects = new ArrayList<>();
        for (ArtifactRef ref : growth.rejects()) {
            rejects.addAll(JsonLists.get(store, ref, Reject.class));
        }
        return rejects;
    }

    private List<LoopState.Growth> growths() {
        List<LoopState.Growth> growths = new ArrayList<>();
        end.history().forEach(round -> growths.add(round.growth()));
        growths.addAll(end.fruitless());
        return growths;
    }

    private RoundSummary last() {
        return end.history().get(end.history().size() - 1);
    }

    private static int count(Dataset rows, String label) {
        return (int) rows.examples().stream()
                .filter(row -> row.target().text().equals(label))
                .count();
    }

    /** How many rows were dropped, by reason, in the reasons' order. */
    static Map<String, Integer> byReason(List<Reject> rejects) {
        Map<String, Integer> counts = new TreeMap<>();
        rejects.forEach(reject -> counts.merge(reject.reason(), 1, Integer::sum));
        return new LinkedHashMap<>(counts);
    }

    private static LoopReport.Usage usage(TeacherUsage usage) {
        return new LoopReport.Usage(usage.calls(), usage.inputTokens(), usage.outputTokens(), usage.cost());
    }
}
