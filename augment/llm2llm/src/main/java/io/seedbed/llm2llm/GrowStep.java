package io.seedbed.llm2llm;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.augment.TeacherContext;
import io.seedbed.augment.TeacherSource;
import io.seedbed.augment.loop.AugmentStep;
import io.seedbed.augment.loop.AugmentedRows;
import io.seedbed.augment.loop.LoopCommand;
import io.seedbed.augment.loop.LoopEvent;
import io.seedbed.augment.loop.Mistake;
import io.seedbed.dataset.store.ArtifactStore;
import java.util.List;
import java.util.Map;

/** Lets a teacher make new rows for a round's mistakes and adds them to the training set. Thread-safe. */
public final class GrowStep {

    private final ArtifactStore store;

    /** A step over a store. */
    public GrowStep(ArtifactStore store) {
        this.store = store;
    }

    /** Makes the rows of a round. */
    public Grown augment(LoopJob job, TeacherSource teachers, LoopCommand.Augment command, Progress progress)
            throws StepException, InterruptedException {
        Dataset train = store.get(command.train());
        TeacherContext context = new TeacherContext(
                command.round(), train, job.labels(), StudentAnswers.read(store, command.predictions()));
        List<Mistake> mistakes = JsonLists.get(store, command.mistakes(), Mistake.class);
        progress.update("round " + command.round() + ": asking the teacher", 0, mistakes.size());
        try {
            AugmentedRows made = new AugmentStep(job.config(), teachers.teacher(command.callsLeft()))
                    .run(context, mistakes, job.test(), command.rowsLeft(), progress);
            LoopEvent.Augmented event = new LoopEvent.Augmented(
                    command.round(),
                    store.put(train.plus(made.rows())),
                    made.rows().size(),
                    JsonLists.put(store, "rejects", made.rejects()),
                    made.usage());
            return new Grown(event, ReportBuilder.byReason(made.rejects()));
        } catch (StudentAnswers.Missing missing) {
            return new Grown(new LoopEvent.Asked(command.round(), store.put(missing.rows())), Map.of());
        }
    }
}
