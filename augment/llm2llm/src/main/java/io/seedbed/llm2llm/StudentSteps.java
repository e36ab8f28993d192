package io.seedbed.llm2llm;

import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.Digest;
import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.augment.Student;
import io.seedbed.augment.loop.LoopCommand;
import io.seedbed.augment.loop.LoopEvent;
import io.seedbed.augment.loop.RoundTraining;
import io.seedbed.augment.loop.TrainingStep;
import io.seedbed.dataset.store.ArtifactStore;
import java.nio.file.Path;

/** The steps that need the student itself: finetuning and prediction. Thread-safe. */
public final class StudentSteps {

    /** The kind of a model's artifact. */
    static final String MODEL = "model";

    private final Student student;
    private final ArtifactStore store;
    private final String owner;
    private final Path scratch;
    private final int workers;

    /**
     * The steps of one student.
     *
     * @param owner whose the models are in the store: a run that shares it with others; may be empty where none does
     * @param scratch where trainings stand while their run lasts; what is finished there is not trained again. Runs may
     *     share it, as long as no two of them that have trainings in common are swept at the same time
     * @param workers trainings that run side by side; it changes no result
     */
    public StudentSteps(Student student, ArtifactStore store, String owner, Path scratch, int workers) {
        this.student = student;
        this.store = store;
        this.owner = owner;
        this.scratch = scratch;
        this.workers = workers;
    }

    /** Trains a round's students from the base weights, predicts with them and keeps their averaged model. */
    public LoopEvent.Finetuned finetune(LoopJob job, LoopCommand.Finetune command, Progress progress)
            throws StepException, InterruptedException {
        RoundTraining training = new TrainingStep(job.config(), student, scratch, workers)
                .run(
                        command.round(),
                        store.get(command.train()),
                        new TrainingStep.Task(
                                job.validation(), job.test(), job.labels().labels(), job.studentSettings()),
                        progress);
        ArtifactRef model = store.putFolder(MODEL, owner, training.model());
        ModelSweep.dropMembers(training);
        return new LoopEvent.Finetuned(
                command.round(), StoredTraining.of(training, model).put(store));
    }

    /** Predicts rows that another step asked for, with a round's averaged model. */
    public LoopEvent.Predicted predict(LoopCommand.Predict command, Progress progress)
            throws StepException, InterruptedException {
        ArtifactRef model = StoredTraining.get(store, command.results()).model();
        Path folder =
                scratch.resolve("m-" + model.digest().substring(Digest.PREFIX.length(), Digest.PREFIX.length() + 24));
        store.getFolder(model, folder);
        return new LoopEvent.Predicted(
                command.round(), store.putPredictions(student.predict(folder, store.get(command.rows()), progress)));
    }
}
