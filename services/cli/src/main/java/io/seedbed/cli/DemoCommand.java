package io.seedbed.cli;

import io.seedbed.augment.StepException;
import io.seedbed.finetune.TextStudent;
import io.seedbed.llm2llm.LoopJob;
import io.seedbed.teacher.OfflineTeachers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The loop on the built-in data. */
@Command(
        name = "demo",
        header = "Run the whole loop on built-in data: 80 support requests with 10 intents.",
        description = {
            "",
            "Trains a student on 80 labelled requests, grows them from 400 unlabelled ones, trains again, and shows what"
                    + " came of it on 200 test rows. Needs no account and no GPU; takes a few minutes on two cores."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {"  seedbed demo", "  seedbed demo --out /tmp/demo --seed 7 --json"})
final class DemoCommand implements Callable<Integer> {

    private static final List<String> FILES = List.of("seed.jsonl", "test.jsonl", "pool.jsonl", "labels.yaml");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "seedbed-demo",
            description = "A folder for the results (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "Everything random draws from it (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final Workers workers = new Workers();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Path data = Files.createTempDirectory("seedbed-demo");
        try {
            for (String file : FILES) {
                copy(file, data.resolve(file));
            }
            JobFiles files = new JobFiles();
            files.train = data.resolve("seed.jsonl");
            files.test = data.resolve("test.jsonl");
            files.pool = data.resolve("pool.jsonl");
            files.labels = data.resolve("labels.yaml");
            files.task = "classification";
            LoopJob job = files.read(DemoSettings.config(seed), new TreeMap<>(), CommandText.of(spec));
            LoopCommand.run(
                    job,
                    out,
                    new TextStudent(),
                    embedder -> OfflineTeachers.offline(job.pool(), embedder, Map.of()),
                    workers.checked(),
                    output,
                    spec.commandLine().getOut());
            return 0;
        } finally {
            for (String file : FILES) {
                Files.deleteIfExists(data.resolve(file));
            }
            Files.deleteIfExists(data);
        }
    }

    private static void copy(String name, Path file) throws StepException {
        try (InputStream data = Objects.requireNonNull(
                DemoCommand.class.getResourceAsStream("demo/" + name), "the jar holds the demo's data")) {
            Files.copy(data, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StepException(
                    StepException.Kind.RESOURCES, "the demo's data cannot be written to " + file + ": " + e, e);
        }
    }
}
