package io.seedbed.llm2llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.Candidate;
import io.seedbed.augment.Embedder;
import io.seedbed.augment.Example;
import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.augment.Teacher;
import io.seedbed.augment.TeacherContext;
import io.seedbed.augment.TeacherReply;
import io.seedbed.augment.TeacherRequest;
import io.seedbed.augment.TeacherSource;
import io.seedbed.augment.TeacherUsage;
import io.seedbed.augment.loop.ErrorSignal;
import io.seedbed.augment.loop.LoopCommand;
import io.seedbed.augment.loop.LoopConfig;
import io.seedbed.augment.loop.LoopEvent;
import io.seedbed.augment.loop.LoopMachine;
import io.seedbed.augment.loop.Transition;
import io.seedbed.dataset.read.TaskKind;
import io.seedbed.dataset.store.ArtifactStore;
import io.seedbed.llm2llm.report.LoopReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole run, step by step, as workers do it: everything goes through JSON and the store. */
class StepsTest {

    private static final LoopConfig CONFIG = new LoopConfig(1, 1, ErrorSignal.ALL, 2, 1, 1, 0.95, 1, 0, 0, 0, 7);

    @TempDir
    Path folder;

    private final List<String> predicted = new ArrayList<>();

    @Test
    void everyStepNeedsNothingButItsCommandTheJobAndTheStore() throws Exception {
        ArtifactStore store = new ArtifactStore(folder.resolve("store"));
        ArtifactRef job = PreparedJob.put(store, read(), new PreparedJob.Parties("word", "pool", new TreeMap<>()))
                .put(store);
        LoopMachine machine = new LoopMachine(CONFIG);
        Transition at = machine.next(
                machine.start(),
                new LoopEvent.Submitted(PreparedJob.get(store, job).train()));
        List<String> done = new ArrayList<>();
        while (!at.state().isFinal()) {
            LoopCommand command =
                    LoopJson.readCommand(LoopJson.command(at.commands().get(0)));
            done.add(command.getClass().getSimpleName());
            LoopEvent event = LoopJson.readEvent(LoopJson.event(run(store, job, command)));
            at = machine.next(at.state(), event);
        }

        assertThat(done)
                .containsExactly(
                        "Finetune",
                        "Evaluate",
                        "Augment",
                        "Predict",
                        "Augment",
                        "Finetune",
                        "Evaluate",
                        "Publish",
                        "Predict",
                        "Publish");
        assertThat(predicted).hasSize(8);
        assertThat(Files.readString(folder.resolve("out").resolve("report.json")))
                .contains("\"digest\"");
        assertThat(folder.resolve("out").resolve("model").resolve("words.tsv")).exists();
        assertThat(Files.readString(folder.resolve("out").resolve("data").resolve("train.jsonl")))
                .contains("apple is from the pool");
    }

    @Test
    void theSameJobHasTheSameDocument() throws Exception {
        ArtifactStore store = new ArtifactStore(folder.resolve("store"));
        PreparedJob.Parties parties = new PreparedJob.Parties("word", "pool", new TreeMap<>());
        PreparedJob first = PreparedJob.put(store, read(), parties);
        PreparedJob again = PreparedJob.get(store, first.put(store));

        assertThat(again).isEqualTo(first);
        assertThat(again.put(store)).isEqualTo(first.put(store));
        assertThat(again.load(store).fingerprint("s", "t")).isEqualTo(read().fingerprint("s", "t"));
        assertThat(again.loadWithoutPool(store).pool().isEmpty()).isTrue();
    }

    private LoopEvent run(ArtifactStore store, ArtifactRef ref, LoopCommand command) throws Exception {
        PreparedJob prepared = PreparedJob.get(store, ref);
        StudentSteps student = new StudentSteps(new WordStudent(predicted), store, "", folder.resolve("scratch"), 1);
        LoopJob job = prepared.load(store);
        if (command instanceof LoopCommand.Finetune finetune) {
            return student.finetune(prepared.loadWithoutPool(store), finetune, Progress.NONE);
        }
        if (command instanceof LoopCommand.Predict predict) {
            return student.predict(predict, Progress.NONE);
        }
        if (command instanceof LoopCommand.Evaluate evaluate) {
            return new EvaluateStep(store).evaluate(prepared.loadWithoutPool(store), evaluate);
        }
        if (command instanceof LoopCommand.Augment augment) {
            return new GrowStep(store)
                    .augment(job, new PoolTeacher(job), augment, Progress.NONE)
                    .event();
        }
        LoopCommand.Publish publish = (LoopCommand.Publish) command;
        PublishStep step = new PublishStep(store, new LengthEmbedder());
        Optional<ArtifactRef> question = step.questions(job, publish);
        if (question.isPresent()) {
            return new LoopEvent.Asked(publish.round(), question.get());
        }
        LoopReport report = step.publish(
                job,
                publish,
                new PublishStep.Names("pool", "word"),
                folder.resolve("answers"),
                folder.resolve("out"),
                Progress.NONE);
        return new LoopEvent.Published(store.putDocument("result", "{\"kept\":" + report.kept() + "}"));
    }

    private LoopJob read() throws Exception {
        Path train = write("train.jsonl", "apple one:a", "apple two:a", "banana one:b", "banana two:b");
        Path test = write("test.jsonl", "apple three:a", "banana three:b");
        Path pool = write(
                "pool.jsonl", "apple is from the pool:", "banana is from the pool:", "cherry one:", "cherry two:");
        return JobReader.read(
                new JobSources(TaskKind.CLASSIFICATION, train, test, null, pool, null, List.of(), ""),
                CONFIG,
                new TreeMap<>(),
                "steps");
    }

    private Path write(String name, String... rows) throws Exception {
        List<String> lines = new ArrayList<>();
        for (String row : rows) {
            String[] parts = row.split(":", -1);
            lines.add("{\"text\":\"" + parts[0] + "\",\"label\":\"" + parts[1] + "\"}");
        }
        return Files.write(folder.resolve(name), lines);
    }

    /** Embeds a text as its length and its first letter. */
    private static final class LengthEmbedder implements Embedder {
        @Override
        public String name() {
            return "length";
        }

        @Override
        public List<float[]> embed(List<String> texts) {
            return texts.stream()
                    .map(text -> new float[] {text.length(), text.charAt(0)})
                    .toList();
        }
    }

    /** Offers pool rows that the student gives the mistake's label. */
    private record PoolTeacher(LoopJob job) implements TeacherSource, Teacher {
        @Override
        public String name() {
            return "pool";
        }

        @Override
        public String fingerprint() {
            return "pool";
        }

        @Override
        public Teacher teacher(long callsLeft) {
            return this;
        }

        @Override
        public List<TeacherReply> generate(List<TeacherRequest> requests, TeacherContext context, Progress progress)
                throws StepException, InterruptedException {
            var predictions = context.student().predict(job.pool());
            List<TeacherReply> replies = new ArrayList<>();
            for (TeacherRequest request : requests) {
                List<Candidate> candidates = new ArrayList<>();
                for (Example row : job.pool().examples()) {
                    if (predictions
                            .get(row.id())
                            .predicted()
                            .equals(request.mistake().target().text())) {
                        candidates.add(candidate(request, row));
                    }
                }
                replies.add(new TeacherReply(candidates, List.of(), TeacherUsage.NONE));
            }
            return replies;
        }

        private static Candidate candidate(TeacherRequest request, Example row) {
            return new Candidate(
                    row.fields(),
                    request.mistake().target(),
                    List.of(request.mistake().id(), row.id()),
                    "pool",
                    "",
                    "",
                    request.seed(),
                    List.of());
        }
    }
}
