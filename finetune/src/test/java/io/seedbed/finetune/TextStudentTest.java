package io.seedbed.finetune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Prediction;
import io.seedbed.augment.Progress;
import io.seedbed.augment.Provenance;
import io.seedbed.augment.Split;
import io.seedbed.augment.StepException;
import io.seedbed.augment.StepException.Kind;
import io.seedbed.augment.Target;
import io.seedbed.augment.TrainedStudent;
import io.seedbed.augment.TrainingRequest;
import io.seedbed.finetune.process.WorkerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextStudentTest {

    private static final Map<String, String> QUICK = Map.of("minSteps", "3", "maxSteps", "3");

    @TempDir
    Path folder;

    @Test
    void theSameRequestGivesTheSameBytesAndAnotherSeedOthers() throws Exception {
        CompletableFuture<TrainedStudent> beside = CompletableFuture.supplyAsync(() -> trained("beside", 1, QUICK));
        TrainedStudent first = trained("first", 1, QUICK);
        TrainedStudent other = trained("other", 2, QUICK);

        assertThat(Files.mismatch(weights(first), weights(beside.join()))).isEqualTo(-1);
        assertThat(Files.mismatch(weights(first), weights(other))).isNotEqualTo(-1);
        assertThat(first.predictions("test").rows())
                .isEqualTo(beside.join().predictions("test").rows())
                .isNotEqualTo(other.predictions("test").rows());
        assertThat(new TextStudent()
                        .predict(first.model(), Questions.test(), Progress.NONE)
                        .rows())
                .as("the weights that were written predict what the training predicted")
                .isEqualTo(first.predictions("test").rows());
        assertThat(filesOf(folder)).as("no scratch folder stays").containsExactly("beside", "first", "other");
    }

    @Test
    void aTrainedStudentKnowsUnseenRowsAndItsProbabilitiesSumToOne() {
        TrainedStudent trained = trained("out", 1, Map.of("minSteps", "25", "maxSteps", "25"));

        List<Prediction> rows = trained.predictions("test").rows();
        long right = rows.stream()
                .filter(row -> row.predicted()
                        .equals(Questions.test().get(row.exampleId()).target().text()))
                .count();
        assertThat(right).isGreaterThanOrEqualTo(5);
        for (Prediction row : rows) {
            assertThat(row.probabilities().keySet()).containsExactlyElementsOf(Questions.LABELS);
            assertThat(row.probabilities().values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .isBetween(1 - 1e-9, 1 + 1e-9);
        }
    }

    @Test
    void aRequestThatWasAnsweredIsNotTrainedAgain() throws Exception {
        TrainedStudent first = trained("out", 1, QUICK);
        WorkerOptions broken = new WorkerOptions(Path.of("no-such-command"), "", List.of());

        TrainedStudent again =
                new TextStudent(broken).train(request(1, QUICK, Questions.train()), first.directory(), Progress.NONE);

        assertThat(again.predictions("test").rows())
                .isEqualTo(first.predictions("test").rows());
        assertThatThrownBy(() ->
                        new TextStudent().train(request(2, QUICK, Questions.train()), first.directory(), Progress.NONE))
                .isInstanceOfSatisfying(
                        StepException.class, e -> assertThat(e.kind()).isEqualTo(Kind.USER))
                .hasMessageContaining("does not hold the result of this training");
    }

    @Test
    void loraWritesMergedWeightsAndItsAdapters() {
        TrainedStudent trained =
                trained("out", 1, Map.of("method", "lora", "minSteps", "3", "maxSteps", "3", "freezeLayers", "4"));

        assertThat(filesOf(trained.model()))
                .containsExactly("adapter", "config.json", "model.safetensors", "tokenizer.json");
        assertThat(filesOf(trained.model().resolve("adapter")))
                .containsExactly("adapter_config.json", "adapter_model.safetensors");
    }

    @Test
    void aKilledProcessFailsTheStepWithItsReasonAndLeavesNothing() {
        AtomicBoolean killed = new AtomicBoolean();
        Progress killer = (stage, done, total) -> {
            if (killed.compareAndSet(false, true)) {
                workers().forEach(ProcessHandle::destroyForcibly);
            }
        };

        assertThatThrownBy(() -> train(killer, Map.of("minSteps", "1000", "maxSteps", "1000")))
                .isInstanceOfSatisfying(
                        StepException.class, e -> assertThat(e.kind()).isEqualTo(Kind.RESOURCES))
                .hasMessageContaining("was killed (signal 9)");
        assertThat(filesOf(folder)).isEmpty();
    }

    @Test
    void aCrashInNativeCodeFailsTheStepWithItsReason() {
        AtomicBoolean crashed = new AtomicBoolean();
        Progress crasher = (stage, done, total) -> {
            if (crashed.compareAndSet(false, true)) {
                workers().forEach(worker -> signal("SEGV", worker));
            }
        };

        assertThatThrownBy(() -> train(crasher, Map.of("minSteps", "1000", "maxSteps", "1000")))
                .isInstanceOfSatisfying(
                        StepException.class, e -> assertThat(e.kind()).isEqualTo(Kind.INTERNAL))
                .hasMessageContaining("native code");
    }

    @Test
    void anInterruptEndsTheProcess() throws Exception {
        Thread caller = Thread.currentThread();
        Progress interrupter = (stage, done, total) -> caller.interrupt();

        assertThatThrownBy(() -> train(interrupter, Map.of("minSteps", "1000", "maxSteps", "1000")))
                .isInstanceOf(InterruptedException.class);
        assertThat(workers()).isEmpty();
        assertThat(filesOf(folder)).isEmpty();
    }

    @Test
    void tooSmallAHeapIsNamedAsSuch() {
        assertThatThrownBy(() -> train(Progress.NONE, Map.of("maxHeapMb", "40")))
                .isInstanceOfSatisfying(
                        StepException.class, e -> assertThat(e.kind()).isEqualTo(Kind.RESOURCES))
                .hasMessageContaining("ran out of Java heap, of which it may use 40 MiB: raise maxHeapMb");
    }

    @Test
    void aRateThatBlowsTheWeightsUpIsTheUsersToLower() {
        assertThatThrownBy(() -> train(Progress.NONE, Map.of("learningRate", "1e30", "clipNorm", "0")))
                .isInstanceOfSatisfying(
                        StepException.class, e -> assertThat(e.kind()).isEqualTo(Kind.USER))
                .hasMessageContaining("at step")
                .hasMessageContaining("train-");
    }

    @Test
    void requestsThatCannotBeAnsweredSayWhy() {
        assertRefused(request(1, QUICK, Dataset.empty()), "there are no rows to train on");
        assertRefused(
                request(1, QUICK, Dataset.of(List.of(row("odd", new Target.Label("animal"))))),
                "training row odd has the label 'animal'; the labels are [number, person, place]");
        assertRefused(
                request(1, QUICK, Dataset.of(List.of(row("bare", new Target.Missing())))),
                "training row bare has no label");
        assertRefused(
                request(1, Map.of("learnRate", "1"), Questions.train()),
                "unknown setting learnRate = 1; the settings are");
        assertRefused(
                new TrainingRequest(
                        Questions.train(),
                        Dataset.empty(),
                        new TreeMap<>(),
                        List.of("person"),
                        new TreeMap<>(),
                        1,
                        true),
                "a classifier needs 2 labels or more, got [person]");
    }

    @Test
    void aFolderWithoutAModelIsRefused() {
        assertThatThrownBy(() -> new TextStudent().predict(folder, Questions.test(), Progress.NONE))
                .isInstanceOfSatisfying(
                        StepException.class, e -> assertThat(e.kind()).isEqualTo(Kind.USER))
                .hasMessageContaining("is not a model's folder: it has no config.json");
    }

    private void assertRefused(TrainingRequest request, String reason) {
        assertThatThrownBy(() -> new TextStudent().train(request, folder.resolve("out"), Progress.NONE))
                .isInstanceOfSatisfying(
                        StepException.class, e -> assertThat(e.kind()).isEqualTo(Kind.USER))
                .hasMessageContaining(reason);
    }

    private static Example row(String id, Target target) {
        return Example.of(id, "What eats hay?", target, Split.TRAIN, Provenance.read("test:1"));
    }

    private TrainedStudent trained(String name, long seed, Map<String, String> settings) {
        try {
            return new TextStudent()
                    .train(request(seed, settings, Questions.train()), folder.resolve(name), Progress.NONE);
        } catch (StepException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void train(Progress progress, Map<String, String> settings) throws StepException, InterruptedException {
        new TextStudent().train(request(1, settings, Questions.train()), folder.resolve("out"), progress);
    }

    private static TrainingRequest request(long seed, Map<String, String> settings, Dataset train) {
        SortedMap<String, Dataset> predict = new TreeMap<>(Map.of("test", Questions.test()));
        return new TrainingRequest(
                train, Dataset.empty(), predict, Questions.LABELS, new TreeMap<>(settings), seed, true);
    }

    private static Path weights(TrainedStudent student) {
        return student.model().resolve("model.safetensors");
    }

    /** The worker processes of this test; there are no others. */
    private static List<ProcessHandle> workers() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList();
    }

    private static void signal(String name, ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> filesOf(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
