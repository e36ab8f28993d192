package io.seedbed.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seedbed.contracts.Digests;
import io.seedbed.contracts.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures {@code seedbed up} as a process: its start, memory and stop, how soon a job begins, and how many it takes in. */
@Command(
        name = "platform-speed",
        description = "Start, memory, latency and intake of the platform in one process.",
        mixinStandardHelpOptions = true)
public final class PlatformSpeed implements Callable<Integer> {

    @Option(names = "--out", required = true, description = "A new folder for the platform's data.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--jobs", description = "Jobs one after another, for the latency (default: ${DEFAULT-VALUE}).")
    private int jobs = 100;

    @Option(names = "--burst", description = "Jobs at once (default: ${DEFAULT-VALUE}).")
    private int burst = 1000;

    /** Runs the measurements. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new PlatformSpeed()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Files.createDirectories(out);
        SeedRows.write(out);
        System.out.println("| what | measured |");
        System.out.println("| --- | --- |");
        for (String which : List.of("first", "second")) {
            try (PlatformUnderTest platform = PlatformUnderTest.start(out)) {
                row(which + " start to ready", seconds(platform.startTime()));
                if (which.equals("second")) {
                    Thread.sleep(5_000);
                    row("resident memory, idle", platform.residentMegabytes() + " MB");
                    latency(platform);
                    intake(platform);
                }
                row(which + " stop", seconds(platform.stop()));
            }
        }
        return 0;
    }

    /** From just before a job is published to the moment at which the gateway knows that its first step is running. */
    private void latency(PlatformUnderTest platform) throws Exception {
        List<Double> millis = new ArrayList<>();
        try (KafkaProducer<String, byte[]> producer = producer(platform)) {
            for (int i = 0; i < jobs + 5; i++) {
                Instant before = Instant.now();
                producer.send(submission("one-" + i)).get();
                String runId = Digests.runId("benchmark", "one-" + i);
                JsonNode run = platform.awaitOver(runId);
                Instant running =
                        Instant.parse(platform.firstStep(run.path("runId").asText()));
                if (i >= 5) {
                    millis.add(Duration.between(before, running).toNanos() / 1e6);
                }
            }
        }
        Collections.sort(millis);
        row("job published to first step running, p50", number(millis.get(millis.size() / 2)) + " ms");
        row("the same, p99", number(millis.get((int) Math.ceil(millis.size() * 0.99) - 1)) + " ms");
    }

    /** From the first of many jobs published to the last of them accepted. */
    private void intake(PlatformUnderTest platform) throws Exception {
        Instant before = Instant.now();
        try (KafkaProducer<String, byte[]> producer = producer(platform)) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (int i = 0; i < burst; i++) {
                sent.add(producer.send(submission("burst-" + i)));
            }
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        }
        Instant last = platform.lastSubmitted(burst, "burst");
        row(burst + " jobs at once, all accepted after", seconds(Duration.between(before, last)));
    }

    private static KafkaProducer<String, byte[]> producer(PlatformUnderTest platform) {
        return new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", platform.bootstrap()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private static ProducerRecord<String, byte[]> submission(String id) {
        ObjectNode event = JsonNodeFactory.instance
                .objectNode()
                .put("specversion", "1.0")
                .put("id", id)
                .put("source", "benchmark")
                .put("type", "io.seedbed.job.submitted.v1");
        event.putObject("data")
                .putObject("job")
                .put("name", id)
                .put("train", SeedRows.TRAIN)
                .put("test", SeedRows.TEST)
                .put("student", "nearest")
                .put("teacher", "eda")
                .put("rounds", 0)
                .put("trainings", 1);
        return new ProducerRecord<>(Topics.JOBS, event.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void row(String what, String value) {
        System.out.println("| " + what + " | " + value + " |");
    }

    private static String seconds(Duration time) {
        return number(time.toMillis() / 1000.0) + " s";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
