package io.seedbed.llm2llm;

import io.seedbed.augment.Predictions;
import io.seedbed.augment.StepException;
import io.seedbed.augment.loop.LoopCommand;
import io.seedbed.augment.loop.LoopEvent;
import io.seedbed.augment.loop.MistakeSelector;
import io.seedbed.augment.loop.Mistakes;
import io.seedbed.dataset.store.ArtifactStore;
import io.seedbed.llm2llm.report.LoopReport;

/** Measures a round's students and selects the seed rows to augment next. Thread-safe. */
public final class EvaluateStep {

    private final ArtifactStore store;

    /** A step over a store. */
    public EvaluateStep(ArtifactStore store) {
        this.store = store;
    }

    /** The scores of a round's trainings and of their averaged model. */
    public LoopReport.Score score(LoopJob job, LoopCommand.Evaluate command) throws StepException {
        return new Scores(job).of(StoredTraining.get(store, command.results()));
    }

    /** Evaluates one round. */
    public LoopEvent.Evaluated evaluate(LoopJob job, LoopCommand.Evaluate command) throws StepException {
        StoredTraining training = StoredTraining.get(store, command.results());
        Scores scores = new Scores(job);
        double accuracy = training.members().stream()
                .mapToDouble(scores::accuracy)
                .average()
                .orElseThrow();
        Mistakes mistakes = new MistakeSelector(job.config(), Correctness.of(job.task()))
                .select(store.get(command.train()).seedRows(), Predictions.of(training.seeds()), command.round());
        return new LoopEvent.Evaluated(
                command.round(), accuracy, mistakes.signalScore(), JsonLists.put(store, "mistakes", mistakes.rows()));
    }
}
