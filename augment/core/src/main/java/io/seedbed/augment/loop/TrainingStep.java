package io.seedbed.augment.loop;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Digest;
import io.seedbed.augment.Predictions;
import io.seedbed.augment.Progress;
import io.seedbed.augment.Seeds;
import io.seedbed.augment.StepException;
import io.seedbed.augment.Student;
import io.seedbed.augment.TrainedStudent;
import io.seedbed.augment.TrainingRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finetune and Evaluate of Algorithm 1 for one round: several students from the same base weights, whose weights are
 * averaged, and students trained without a part of the seed rows where the error signal needs them. One training seed is
 * noise at a few dozen rows; several and their mean are not. Every training has its own folder, named by its request's
 * digest: what is there already is not trained again. Thread-safe.
 */
public final class TrainingStep {

    private static final String SEEDS = "seed";
    private static final String TEST = "test";

    private final LoopConfig config;
    private final Student student;
    private final Path trainings;
    private final Ordered ordered;

    /**
     * A step for the rounds of one run.
     *
     * @param trainings where the trainings' folders are; may be shared by runs
     * @param workers trainings that run side by side; it changes no result
     */
    public TrainingStep(LoopConfig config, Student student, Path trainings, int workers) {
        this.config = config;
        this.student = student;
        this.trainings = trainings;
        this.ordered = new Ordered(workers);
    }

    /**
     * The data of a run that no round changes.
     *
     * @param validation decides on early stopping; may be empty
     * @param test only measures
     * @param labels the closed set of labels in order; empty for a task without one
     * @param settings the student's settings
     */
    public record Task(Dataset validation, Dataset test, List<String> labels, SortedMap<String, String> settings) {}

    /**
     * Trains the students of a round and predicts with them.
     *
     * @throws StepException if a training fails; the others are stopped
     */
    public RoundTraining run(int round, Dataset train, Task task, Progress progress)
            throws StepException, InterruptedException {
        List<TrainingRequest> requests = requests(round, train, task);
        List<Ordered.Work<TrainedStudent>> work = new ArrayList<>();
        ProgressSum sum = new ProgressSum("round " + round + ": training", requests.size(), progress);
        for (int i = 0; i < requests.size(); i++) {
            TrainingRequest request = requests.get(i);
            int index = i;
            work.add(() -> {
                TrainedStudent done = student.train(request, folder(request), sum.part(index));
                sum.end(index);
                return done;
            });
        }
        List<TrainedStudent> trained = ordered.run(work);
        List<TrainedStudent> members = trained.subList(0, config.trainings());
        Path model = average(members);
        Predictions modelTest = members.size() == 1
                ? members.get(0).predictions(TEST)
                : student.predict(model, task.test(), Progress.NONE);
        return new RoundTraining(
                members.stream().map(member -> member.predictions(TEST)).toList(),
                modelTest,
                seedPredictions(round, trained),
                model,
                members.stream().map(TrainedStudent::directory).toList(),
                members.stream().map(TrainedStudent::metrics).toList());
    }

    private List<TrainingRequest> requests(int round, Dataset train, Task task) {
        SortedMap<String, Dataset> predict = new TreeMap<>();
        predict.put(SEEDS, train.seedRows());
        predict.put(TEST, task.test());
        List<TrainingRequest> requests = new ArrayList<>();
        for (int i = 0; i < config.trainings(); i++) {
            requests.add(request(train, task, predict, trainingSeed("training", i), true));
        }
        if (config.needsOutOfFold(round)) {
            List<Folds.Fold> folds =
                    Folds.of(train, config.folds(), config.seed()).parts();
            for (int i = 0; i < folds.size(); i++) {
                Folds.Fold fold = folds.get(i);
                SortedMap<String, Dataset> heldOut = new TreeMap<>();
                heldOut.put(SEEDS, fold.heldOut());
                requests.add(request(fold.train(), task, heldOut, trainingSeed("fold", i), false));
            }
        }
        return requests;
    }

    private static TrainingRequest request(
            Dataset train, Task task, SortedMap<String, Dataset> predict, long seed, boolean keepModel) {
        return new TrainingRequest(train, task.validation(), predict, task.labels(), task.settings(), seed, keepModel);
    }

    private long trainingSeed(String kind, int index) {
        return Seeds.derive(config.seed(), kind, String.valueOf(index));
    }

    private Path folder(TrainingRequest request) {
        return trainings.resolve(shortName("t", request.digest(student.name())));
    }

    private Path average(List<TrainedStudent> members) throws StepException, InterruptedException {
        if (members.size() == 1) {
            return members.get(0).model();
        }
        Digest digest = new Digest();
        members.forEach(member -> digest.add(String.valueOf(member.directory().getFileName())));
        Path model = trainings.resolve(shortName("a", digest.value()));
        return student.average(members.stream().map(TrainedStudent::model).toList(), model);
    }

    private Predictions seedPredictions(int round, List<TrainedStudent> trained) {
        if (!config.needsOutOfFold(round)) {
            return Predictions.average(
                    trained.stream().map(member -> member.predictions(SEEDS)).toList());
        }
        return Predictions.of(trained.subList(config.trainings(), trained.size()).stream()
                .flatMap(fold -> fold.predictions(SEEDS).rows().stream())
                .toList());
    }

    private static String shortName(String prefix, String digest) {
        return prefix + "-" + digest.substring(Digest.PREFIX.length(), Digest.PREFIX.length() + 24);
    }
}
