package io.seedbed.llm2llm;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Prediction;
import io.seedbed.augment.Predictions;
import io.seedbed.augment.loop.MistakeSelector;
import io.seedbed.dataset.read.TaskKind;
import io.seedbed.evaluate.AnswerScore;
import io.seedbed.evaluate.ClassificationReport;
import io.seedbed.evaluate.Difference;
import io.seedbed.evaluate.McNemar;
import io.seedbed.evaluate.PairedBootstrap;
import io.seedbed.evaluate.Summary;
import io.seedbed.llm2llm.report.LoopReport;
import java.util.List;

/** Measures a job's students on its test set. Stateless but for the job; thread-safe. */
final class Scores {

    private final LoopJob job;
    private final MistakeSelector.Correctness correctness;

    Scores(LoopJob job) {
        this.job = job;
        this.correctness = Correctness.of(job.task());
    }

    /** The scores of a round's trainings and of their averaged model. */
    LoopReport.Score of(StoredTraining training) {
        Summary summary =
                new Summary(training.members().stream().map(this::accuracy).toList());
        return new LoopReport.Score(
                summary.mean(),
                summary.standardDeviation().orElse(0),
                summary.values(),
                accuracy(training.modelTest()),
                f1(training.modelTest()));
    }

    /** The averaged models' difference on the same rows. */
    LoopReport.Gain gain(StoredTraining before, StoredTraining after) {
        double[] hitsBefore = hits(before.modelTest());
        double[] hitsAfter = hits(after.modelTest());
        Difference difference = PairedBootstrap.seeded(job.config().seed()).compare(hitsBefore, hitsAfter);
        int onlyBefore = 0;
        int onlyAfter = 0;
        for (int i = 0; i < hitsBefore.length; i++) {
            onlyBefore += hitsBefore[i] > hitsAfter[i] ? 1 : 0;
            onlyAfter += hitsAfter[i] > hitsBefore[i] ? 1 : 0;
        }
        return new LoopReport.Gain(
                difference.gain(),
                difference.interval().low(),
                difference.interval().high(),
                McNemar.of(onlyBefore, onlyAfter).midP());
    }

    /** Precision, recall and confusions of predictions for the test rows. */
    ClassificationReport classification(List<Prediction> predictions) {
        Predictions byId = Predictions.of(predictions);
        List<Example> rows = job.test().examples();
        return ClassificationReport.of(
                job.labels().labels(),
                rows.stream().map(row -> row.target().text()).toList(),
                rows.stream().map(row -> byId.get(row.id()).predicted()).toList());
    }

    /** The share of the test rows that are right. */
    double accuracy(List<Prediction> predictions) {
        double sum = 0;
        for (double hit : hits(predictions)) {
            sum += hit;
        }
        return sum / job.test().size();
    }

    private double[] hits(List<Prediction> predictions) {
        Dataset test = job.test();
        Predictions byId = Predictions.of(predictions);
        return test.examples().stream()
                .mapToDouble(row ->
                        correctness.isRight(row.target(), byId.get(row.id()).predicted()) ? 1 : 0)
                .toArray();
    }

    private double f1(List<Prediction> predictions) {
        if (job.task() != TaskKind.QUESTION_ANSWERING) {
            return classification(predictions).macroF1();
        }
        Predictions byId = Predictions.of(predictions);
        return job.test().examples().stream()
                .mapToDouble(row -> AnswerScore.of(
                                row.target().text(), byId.get(row.id()).predicted())
                        .f1())
                .average()
                .orElseThrow();
    }
}
