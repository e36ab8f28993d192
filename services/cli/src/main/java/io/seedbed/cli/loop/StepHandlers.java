package io.seedbed.cli.loop;

import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Prediction;
import io.seedbed.augment.Predictions;
import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.augment.Student;
import io.seedbed.augment.TeacherContext;
import io.seedbed.augment.loop.AugmentStep;
import io.seedbed.augment.loop.AugmentedRows;
import io.seedbed.augment.loop.LoopCommand;
import io.seedbed.augment.loop.LoopEvent;
import io.seedbed.augment.loop.Mistake;
import io.seedbed.augment.loop.MistakeSelector;
import io.seedbed.augment.loop.Mistakes;
import io.seedbed.augment.loop.RoundTraining;
import io.seedbed.augment.loop.TrainingStep;
import io.seedbed.dataset.store.ArtifactStore;
import java.nio.file.Path;
import java.util.List;

/** Carries the loop's commands out with the library's steps and gives the events that they lead to. Not thread-safe. */
final class StepHandlers {

    private final LoopJob job;
    private final Student student;
    private final TeacherSource teachers;
    private final ArtifactStore store;
    private final Path trainings;
    private final TrainingStep trainingStep;
    private final Progress progress;

    StepHandlers(
            LoopJob job,
            Student student,
            TeacherSource teachers,
            ArtifactStore store,
            Path trainings,
            int workers,
            Progress progress) {
        this.job = job;
        this.student = student;
        this.teachers = teachers;
        this.store = store;
        this.trainings = trainings;
        this.trainingStep = new TrainingStep(job.config(), student, trainings, workers);
        this.progress = progress;
    }

    LoopEvent finetune(LoopCommand.Finetune command) throws StepException, InterruptedException {
        RoundTraining training = trainingStep.run(
                command.round(),
                store.get(command.train()),
                new TrainingStep.Task(job.validation(), job.test(), job.labels().labels(), job.studentSettings()),
                progress);
        ModelSweep.dropMembers(training);
        return new LoopEvent.Finetuned(
                command.round(), StoredTraining.of(training, trainings).put(store));
    }

    LoopEvent evaluate(LoopCommand.Evaluate command) throws StepException {
        StoredTraining training = StoredTraining.get(store, command.results());
        MistakeSelector.Correctness correctness = Correctness.of(job.task());
        double accuracy = training.members().stream()
                .mapToDouble(member -> accuracy(member, job.test(), correctness))
                .average()
                .orElseThrow();
        Mistakes mistakes = new MistakeSelector(job.config(), correctness)
                .select(store.get(command.train()).seedRows(), Predictions.of(training.seeds()), command.round());
        return new LoopEvent.Evaluated(
                command.round(), accuracy, mistakes.signalScore(), JsonLists.put(store, "mistakes", mistakes.rows()));
    }

    LoopEvent augment(LoopCommand.Augment command) throws StepException, InterruptedException {
        StoredTraining training = StoredTraining.get(store, command.results());
        Path model = trainings.resolve(training.model());
        Dataset train = store.get(command.train());
        TeacherContext context = new TeacherContext(
                command.round(), train, job.labels(), rows -> student.predict(model, rows, Progress.NONE));
        List<Mistake> mistakes = JsonLists.get(store, command.mistakes(), Mistake.class);
        progress.update("round " + command.round() + ": asking the teacher", 0, mistakes.size());
        AugmentedRows made = new AugmentStep(job.config(), teachers.teacher(command.callsLeft()))
                .run(context, mistakes, job.test(), command.rowsLeft(), progress);
        ArtifactRef grown = store.put(train.plus(made.rows()));
        return new LoopEvent.Augmented(
                command.round(),
                grown,
                made.rows().size(),
                JsonLists.put(store, "rejects", made.rejects()),
                made.usage());
    }

    private static double accuracy(
            List<Prediction> predictions, Dataset rows, MistakeSelector.Correctness correctness) {
        Predictions byId = Predictions.of(predictions);
        long right = rows.examples().stream()
                .filter((Example row) ->
                        correctness.isRight(row.target(), byId.get(row.id()).predicted()))
                .count();
        return right / (double) rows.size();
    }
}
