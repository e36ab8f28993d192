package io.seedbed.benchmarks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.augment.Dataset;
import io.seedbed.augment.Embedder;
import io.seedbed.augment.Progress;
import io.seedbed.augment.Student;
import io.seedbed.augment.TeacherSource;
import io.seedbed.cli.loop.LoopSession;
import io.seedbed.dataset.read.TaskKind;
import io.seedbed.finetune.TextStudent;
import io.seedbed.llm2llm.LoopJob;
import io.seedbed.llm2llm.report.LoopReport;
import io.seedbed.retrieval.MemoizedEmbedder;
import io.seedbed.retrieval.MiniLmEmbedder;
import io.seedbed.teacher.OfflineTeachers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the loop and its controls at equal budget on TREC and SNIPS. May be stopped and started again. */
@Command(
        name = "low-data",
        description = "Accuracy with a few dozen labelled rows: the loop beside its baselines, at equal budget.",
        mixinStandardHelpOptions = true)
public final class LowData implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Option(names = "--data", required = true, description = "The folder with trec/ and snips/.")
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Option(names = "--out", required = true, description = "Where runs and results are kept.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--sets", split = ",", description = "Sets (default: ${DEFAULT-VALUE}).")
    private List<String> sets = List.of("trec", "snips");

    @Option(names = "--draws", split = ",", description = "Seed draws (default: ${DEFAULT-VALUE}).")
    private List<Integer> draws = IntStream.range(0, 5).boxed().toList();

    @Option(names = "--arms", split = ",", description = "Arms (default: all).")
    private List<String> arms = Arrays.stream(Arm.values()).map(Arm::label).toList();

    @Option(names = "--rounds", description = "Rounds of the loop (default: ${DEFAULT-VALUE}).")
    private int rounds = 2;

    @Option(names = "--rows-per-seed", description = "Budget of new rows for a seed row (default: ${DEFAULT-VALUE}).")
    private double rowsPerSeed = 1.8;

    @Option(names = "--trainings", description = "Training seeds (default: ${DEFAULT-VALUE}).")
    private int trainings = 3;

    @Option(names = "--pool-rows", description = "Pool rows, drawn at random (default: ${DEFAULT-VALUE}).")
    private int poolRows = 3000;

    @Option(names = "--workers", description = "Trainings side by side (default: the machine's cores).")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Option(names = "--set", description = "Settings of the offline teacher.")
    private Map<String, String> teacher = new TreeMap<>();

    @Option(names = "--student", description = "Settings of the student.")
    private Map<String, String> studentSettings = new TreeMap<>();

    private final Student student = new TextStudent();

    /** Runs the benchmark. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new LowData()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        Files.createDirectories(out);
        Embedder embedder = new MemoizedEmbedder(new MiniLmEmbedder(workers));
        List<Measurement> measured = new ArrayList<>();
        for (String set : sets) {
            for (int draw : draws) {
                LowDataSet rows = LowDataSet.read(data, set, draw, poolRows);
                for (String arm : arms) {
                    measured.add(measure(rows, Arm.of(arm), embedder));
                }
            }
            System.out.println(ResultTable.text(set, measured));
        }
        return 0;
    }

    private Measurement measure(LowDataSet rows, Arm arm, Embedder embedder) throws Exception {
        int budget = (int) Math.ceil(rowsPerSeed * rows.seeds().size());
        Dataset train = arm.source == Arm.Source.HUMAN ? rows.withHumanLabels(budget) : rows.seeds();
        LoopJob job = new LoopJob(
                TaskKind.CLASSIFICATION,
                train,
                Dataset.empty(),
                rows.test(),
                rows.pool(),
                rows.labels(),
                arm.config(rows.seeds().size(), budget, rounds, trainings, 0),
                new TreeMap<>(studentSettings),
                new LoopJob.Files(rows.name(), rows.name(), rows.name()),
                "low-data",
                List.of());
        TeacherSource source = arm.source == Arm.Source.EDA
                ? OfflineTeachers.eda()
                : OfflineTeachers.offline(rows.pool(), embedder, teacher);
        Path run = out.resolve(rows.name() + "-" + rows.draw() + "-" + arm.label());
        LoopSession.Measured end = new LoopSession(student, source, embedder, workers, Progress.NONE)
                .measure(job, run, out.resolve("trainings"));
        return note(rows, arm, end);
    }

    private Measurement note(LowDataSet rows, Arm arm, LoopSession.Measured end) throws IOException {
        LoopReport report = end.report();
        Measurement measurement = new Measurement(
                rows.name(),
                rows.draw(),
                arm.label(),
                report.after().each(),
                report.after().averagedModel(),
                report.kept(),
                rows.precision(end.train()),
                report.stop());
        String line = JSON.writeValueAsString(measurement);
        System.out.println(line);
        Files.writeString(
                out.resolve("results.jsonl"),
                line + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        return measurement;
    }
}
