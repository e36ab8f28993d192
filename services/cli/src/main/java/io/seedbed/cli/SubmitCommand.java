package io.seedbed.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seedbed.augment.StepException;
import io.seedbed.cli.console.ProgressBar;
import io.seedbed.cli.submit.PlatformClient;
import io.seedbed.contracts.BadEventException;
import io.seedbed.contracts.EventData;
import io.seedbed.contracts.Job;
import io.seedbed.contracts.JobCompleted;
import io.seedbed.contracts.Jobs;
import io.seedbed.contracts.RenderCompleted;
import io.seedbed.dataset.BadInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Publishes a job for a platform. */
@Command(
        name = "submit",
        header = "Send a job to a running platform.",
        description = {
            "",
            "Publishes the job document on the platform's Kafka topic and prints the id of its run. Files that the job names"
                    + " are looked for in the platform's folders."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  seedbed submit --explain > job.yaml       a document to fill in",
            "  seedbed submit --explain render           the same for a job that renders images",
            "  seedbed submit job.yaml --wait",
            "  seedbed submit job.yaml --bootstrap kafka:9092 --kafka-config client.properties"
        })
final class SubmitCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Parameters(arity = "0..1", paramLabel = "JOB", description = "The job document, YAML or JSON.")
    @Nullable
    private Path document;

    @Option(
            names = "--bootstrap",
            paramLabel = "HOST:PORT",
            defaultValue = "localhost:9092",
            description = "The platform's Kafka broker (default: ${DEFAULT-VALUE}).")
    private String bootstrap = "";

    @Option(
            names = "--kafka-config",
            paramLabel = "FILE",
            description = "More settings of the Kafka client (security.protocol, sasl.…, ssl.…), a properties file.")
    @Nullable
    private Path kafkaConfig;

    @Option(names = "--wait", description = "Show progress and wait for the run's end.")
    private boolean wait;

    @Option(
            names = "--explain",
            paramLabel = "KIND",
            arity = "0..1",
            fallbackValue = Job.LLM2LLM,
            description = "Print a job document with every field and its default, of kind llm2llm or render.")
    @Nullable
    private String explain;

    @Mixin
    private final Output output = new Output();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        if (explain != null) {
            out.print(Jobs.explain(explain));
            out.flush();
            return 0;
        }
        Job job = read();
        try (PlatformClient client = new PlatformClient(settings(), InstantSource.system())) {
            String runId = client.submit(job);
            if (!wait) {
                out.println(
                        output.json
                                ? JSON.createObjectNode().put("runId", runId).toString()
                                : runId);
                return 0;
            }
            EventData end;
            try (ProgressBar bar = output.bar()) {
                end = client.watch(runId, job).await(output.shown(bar));
            }
            if (end instanceof RenderCompleted rendered) {
                print(out, rendered);
            } else if (end instanceof JobCompleted completed) {
                print(out, completed);
            }
            out.flush();
            return 0;
        }
    }

    private Job read() throws BadInputException, StepException {
        Path file = document;
        if (file == null) {
            throw new IllegalArgumentException(
                    "no job document is given; `seedbed submit --explain` prints one to fill in");
        }
        try {
            return Jobs.read(Files.readString(file));
        } catch (BadEventException e) {
            throw new BadInputException(file.toString(), 0, e.field(), String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
            throw new BadInputException(file.toString(), 0, "", "there is no such file");
        } catch (IOException e) {
            throw new BadInputException(file.toString(), 0, "", "it cannot be read: " + e.getMessage());
        }
    }

    private Map<String, String> settings() throws BadInputException {
        Map<String, String> settings = new TreeMap<>();
        Path file = kafkaConfig;
        if (file != null) {
            Properties properties = new Properties();
            try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new BadInputException(file.toString(), 0, "", "it cannot be read: " + e.getMessage());
            }
            properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
        }
        settings.put("bootstrap.servers", bootstrap);
        return settings;
    }

    private void print(PrintWriter out, JobCompleted end) {
        out.printf(
                Locale.ROOT,
                "run       %s%naccuracy  %.1f %% -> %.1f %%%ngain      %+.1f points, 95 %% interval %+.1f to %+.1f (averaged models)%n"
                        + "rows      %d kept, %d rejected%ndigest    %s%n",
                end.runId(),
                100 * end.before(),
                100 * end.after(),
                100 * end.gain(),
                100 * end.gainLow(),
                100 * end.gainHigh(),
                end.kept(),
                end.rejected(),
                end.digest());
        if (output.json) {
            ObjectNode line = JSON.createObjectNode().put("runId", end.runId());
            line.putObject("before").put("accuracy", end.before());
            line.putObject("after").put("accuracy", end.after());
            line.put("kept", end.kept()).put("rejected", end.rejected()).put("digest", end.digest());
            out.println(line);
        }
    }

    private void print(PrintWriter out, RenderCompleted end) {
        out.printf(
                Locale.ROOT,
                "run       %s%nimages    %,d%ncaptions  %,d, and %,d negatives%n"
                        + "dropped   %,d clauses that the pixels do not show%ndigest    %s%n",
                end.runId(),
                end.images(),
                end.captions(),
                end.negatives(),
                end.droppedClauses(),
                end.digest());
        if (output.json) {
            out.println(JSON.createObjectNode()
                    .put("runId", end.runId())
                    .put("images", end.images())
                    .put("droppedClauses", end.droppedClauses())
                    .put("digest", end.digest()));
        }
    }
}
