package io.seedbed.llm2llm;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Embedder;
import io.seedbed.augment.Example;
import io.seedbed.augment.Prediction;
import io.seedbed.augment.Seeds;
import io.seedbed.augment.StepException;
import io.seedbed.augment.hybrid.Advice;
import io.seedbed.augment.hybrid.CoLabeller;
import io.seedbed.augment.hybrid.OfflineSettings;
import io.seedbed.augment.hybrid.PoolAdvice;
import io.seedbed.llm2llm.report.LoopReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rows of the pool that a person should label first, by the last student. Thread-safe. */
final class LabelNext {

    /** Pool rows that are looked at; a pool may have millions. */
    private static final int SAMPLE = 1000;

    private final Embedder embedder;

    LabelNext(Embedder embedder) {
        this.embedder = embedder;
    }

    /** The rows that the student must predict; empty where a job has no pool or no labels. */
    static Dataset sample(LoopJob job) {
        if (job.labels().labels().isEmpty()) {
            return Dataset.empty();
        }
        return Dataset.of(job.pool().examples().stream()
                .sorted(Comparator.comparingLong(
                                (Example row) -> Seeds.derive(job.config().seed(), "advice", row.id()))
                        .thenComparing(Example::id))
                .limit(SAMPLE)
                .toList());
    }

    /** The advice, the most useful row first. */
    List<LoopReport.Advice> advice(LoopJob job, Dataset train, StudentAnswers student) throws StepException {
        Dataset sample = sample(job);
        if (sample.isEmpty()) {
            return List.of();
        }
        List<Prediction> predictions = student.predict(sample).rows();
        List<float[]> vectors =
                embedder.embed(sample.examples().stream().map(Example::text).toList());
        CoLabeller labeller = CoLabeller.of(job.labels(), train, embedder, OfflineSettings.DEFAULT);
        List<Prediction> believed = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            believed.add(labeller.label(vectors.get(i), predictions.get(i)).combined());
        }
        return PoolAdvice.rank(sample.examples(), vectors, believed, PoolAdvice.DEFAULT_COUNT).stream()
                .map(LabelNext::row)
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
}
