package io.seedbed.finetune.nearest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Prediction;
import io.seedbed.augment.Progress;
import io.seedbed.augment.Provenance;
import io.seedbed.augment.Split;
import io.seedbed.augment.StepException;
import io.seedbed.augment.Target;
import io.seedbed.augment.TrainedStudent;
import io.seedbed.augment.TrainingRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearestStudentTest {

    private static final Dataset LABELLED = Dataset.of(List.of(
            row("train-1", "where is the city of Rome", new Target.Label("LOC")),
            row("train-2", "in which country is Oslo", new Target.Label("LOC")),
            row("train-3", "who wrote the novel Emma", new Target.Label("HUM")),
            row("train-4", "who is the president", new Target.Label("HUM"))));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aRowGetsTheLabelOfTheRowsThatItResembles() throws Exception {
        TrainedStudent trained =
                train(LABELLED, List.of("HUM", "LOC"), row("test-1", "who wrote Rome", new Target.Missing()));

        Prediction prediction = trained.predictions("test").get("test-1");
        assertThat(prediction.predicted()).isEqualTo("HUM");
        assertThat(prediction.probabilities().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(1e-12));
        assertThat(prediction.probabilities()).containsOnlyKeys("HUM", "LOC");
    }

    @Test
    void aQuestionGetsTheAnswerOfTheNearestOne() throws Exception {
        Dataset questions = Dataset.of(List.of(
                row("train-1", "a diver sinks 5 metres", new Target.Answer("#### -5")),
                row("train-2", "a baker sells 7 loaves", new Target.Answer("#### 7"))));

        TrainedStudent trained =
                train(questions, List.of(), row("test-1", "the diver sinks again", new Target.Missing()));

        assertThat(trained.predictions("test").get("test-1")).isEqualTo(new Prediction("test-1", "#### -5", Map.of()));
    }

    @Test
    void aModelThatWasKeptOrAveragedPredictsAsTheTrainingDid() throws Exception {
        Example asked = row("test-1", "in the city", new Target.Missing());
        TrainedStudent trained = train(LABELLED, List.of("HUM", "LOC"), asked);
        NearestStudent student = new NearestStudent();
        Path average = student.average(List.of(trained.model(), trained.model()), folder.resolve("average"));

        assertThat(student.predict(average, Dataset.of(List.of(asked)), Progress.NONE)
                        .rows())
                .isEqualTo(trained.predictions("test").rows());
    }

    @Test
    void whatIsTrainedAlreadyIsNotTrainedAgain() throws Exception {
        Example asked = row("test-1", "in the city", new Target.Missing());
        TrainedStudent first = train(LABELLED, List.of("HUM", "LOC"), asked);
        Object before = Files.getLastModifiedTime(first.directory().resolve("result.json"));

        TrainedStudent second = train(LABELLED, List.of("HUM", "LOC"), asked);

        assertThat(second.predictions("test").rows())
                .isEqualTo(first.predictions("test").rows());
        assertThat((Object) Files.getLastModifiedTime(second.directory().resolve("result.json")))
                .isEqualTo(before);
    }

    @Test
    void nothingToLearnFromIsRefused() {
        assertThatThrownBy(() -> train(Dataset.empty(), List.of("A"), row("test-1", "a", new Target.Missing())))
                .isInstanceOf(StepException.class)
                .hasMessage("there are no rows to train on");
    }

    @Test
    void anInterruptEndsAPredictionBeforeTheNextRow() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> train(LABELLED, List.of("HUM", "LOC"), row("test-1", "a", new Target.Missing())))
                .isInstanceOf(InterruptedException.class);
        assertThat(folder.resolve("training")).doesNotExist();
    }

    @Test
    void ofEquallyNearRowsTheEarlierOnesVote() throws Exception {
        List<Example> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            rows.add(row("train-" + i, "the same words", new Target.Label(i < 5 ? "FIRST" : "LATER")));
        }

        TrainedStudent trained =
                train(Dataset.of(rows), List.of("FIRST", "LATER"), row("test-1", "same words", new Target.Missing()));

        assertThat(trained.predictions("test").get("test-1").probabilities().get("LATER"))
                .isLessThan(0.05);
    }

    private TrainedStudent train(Dataset train, List<String> labels, Example asked)
            throws StepException, InterruptedException {
        TreeMap<String, Dataset> predict = new TreeMap<>(Map.of("test", Dataset.of(List.of(asked))));
        return new NearestStudent()
                .train(
                        new TrainingRequest(train, Dataset.empty(), predict, labels, new TreeMap<>(), 7, true),
                        folder.resolve("training"),
                        Progress.NONE);
    }

    private static Example row(String id, String text, Target target) {
        return Example.of(id, text, target, Split.TRAIN, Provenance.read("train.jsonl:1"));
    }
}
