package io.seedbed.augment.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Prediction;
import io.seedbed.augment.Predictions;
import io.seedbed.augment.Progress;
import io.seedbed.augment.Rows;
import io.seedbed.augment.StepException;
import io.seedbed.augment.Student;
import io.seedbed.augment.TrainedStudent;
import io.seedbed.augment.TrainingRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class TrainingStepTest {

    private static final Dataset SEEDS = Rows.seedSet(9, "A", "B", "C");
    private static final Dataset TEST = Dataset.of(List.of(Rows.labelled("test-1", "a test", "A")));
    private static final TrainingStep.Task TASK =
            new TrainingStep.Task(Dataset.empty(), TEST, List.of("A", "B", "C"), new TreeMap<>());

    @Test
    void aRoundTrainsItsMembersWithDifferentSeedsAndEveryFold() throws Exception {
        Noting student = new Noting();

        run(student, Configs.of(2, ErrorSignal.CROSS_FIT), 0);

        List<TrainingRequest> members =
                student.asked.stream().filter(TrainingRequest::keepModel).toList();
        List<TrainingRequest> folds =
                student.asked.stream().filter(request -> !request.keepModel()).toList();
        assertThat(members).hasSize(2).extracting(TrainingRequest::seed).doesNotHaveDuplicates();
        assertThat(members).allSatisfy(request -> assertThat(request.train()).isEqualTo(SEEDS));
        assertThat(folds).hasSize(3).allSatisfy(request -> {
            Dataset heldOut = Objects.requireNonNull(request.predict().get("seed"));
            assertThat(request.train().size() + heldOut.size()).isEqualTo(SEEDS.size());
            assertThat(request.train().examples()).doesNotContainAnyElementsOf(heldOut.examples());
        });
    }

    @Test
    void everySeedRowIsPredictedByAStudentThatDoesNotKnowIt() throws Exception {
        RoundTraining training = run(new Noting(), Configs.of(2, ErrorSignal.CROSS_FIT), 0);

        assertThat(training.seeds().rows())
                .extracting(Prediction::predicted)
                .containsOnly("not among its training rows")
                .hasSize(SEEDS.size());
    }

    @Test
    void theLastRoundTrainsNoFolds() throws Exception {
        Noting student = new Noting();

        run(student, Configs.of(2, ErrorSignal.CROSS_FIT), 2);

        assertThat(student.asked).hasSize(2).allMatch(TrainingRequest::keepModel);
    }

    @Test
    void membersComeInTheOrderOfTheirSeedsOnAnyNumberOfWorkers() throws Exception {
        TrainingStep one = new TrainingStep(Configs.of(1, ErrorSignal.ALL), new Noting(), Path.of("trainings"), 1);
        TrainingStep four = new TrainingStep(Configs.of(1, ErrorSignal.ALL), new Noting(), Path.of("trainings"), 4);

        assertThat(names(four.run(0, SEEDS, TASK, Progress.NONE)))
                .isEqualTo(names(one.run(0, SEEDS, TASK, Progress.NONE)));
    }

    @Test
    void aFailedTrainingFailsTheStepWithItsReason() {
        Noting student = new Noting();
        student.failure = "the worker ran out of memory";

        assertThatThrownBy(() -> run(student, Configs.of(1, ErrorSignal.ALL), 0))
                .isInstanceOf(StepException.class)
                .hasMessage("the worker ran out of memory");
    }

    private static RoundTraining run(Student student, LoopConfig config, int round) throws Exception {
        return new TrainingStep(config, student, Path.of("trainings"), 2).run(round, SEEDS, TASK, Progress.NONE);
    }

    private static List<String> names(RoundTraining training) {
        return training.members().stream()
                .map(member -> member.rows().get(0).predicted())
                .toList();
    }

    /** Notes what it is asked, and says of a row whether it was trained on it; of a test row, its seed. */
    private static final class Noting implements Student {
        private final Queue<TrainingRequest> asked = new ConcurrentLinkedQueue<>();
        private String failure = "";

        @Override
        public String name() {
            return "noting";
        }

        @Override
        public TrainedStudent train(TrainingRequest request, Path directory, Progress progress) throws StepException {
            if (!failure.isEmpty()) {
                throw new StepException(StepException.Kind.RESOURCES, failure);
            }
            asked.add(request);
            SortedMap<String, Predictions> predictions = new TreeMap<>();
            request.predict()
                    .forEach((name, rows) -> predictions.put(
                            name,
                            Predictions.of(rows.examples().stream()
                                    .map(row -> new Prediction(row.id(), say(request, name, row), Map.of()))
                                    .toList())));
            return new TrainedStudent(directory, predictions, new TreeMap<>());
        }

        private static String say(TrainingRequest request, String name, Example row) {
            if (name.equals("test")) {
                return "seed " + request.seed();
            }
            return request.train().find(row.id()).isPresent() ? "known" : "not among its training rows";
        }

        @Override
        public Path average(List<Path> models, Path model) {
            return model;
        }

        @Override
        public Predictions predict(Path model, Dataset rows, Progress progress) {
            return Predictions.of(rows.examples().stream()
                    .map(row -> new Prediction(row.id(), "averaged", Map.of()))
                    .toList());
        }
    }
}
