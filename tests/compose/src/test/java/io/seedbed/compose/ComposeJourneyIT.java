package io.seedbed.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The platform as the compose file describes it, without containers: every service of ours is a process of its built jar with
 * exactly the environment given there, and one job goes through.
 */
@SuppressWarnings("NullAway.Init")
class ComposeJourneyIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String KEY = "a key of this test";
    private static final String PROMETHEUS_KEY = "another key of this test";
    private static final Pattern TOPIC = Pattern.compile("String [A-Z_]+ = \"(seedbed\\.[a-z.-]+)\"");

    @TempDir
    static Path folder;

    private static final Map<String, ServiceProcess> PROCESSES = new LinkedHashMap<>();
    private static final Visitor OPERATOR = Visitor.withKey(KEY);
    private static Stage stage;
    private static Set<String> topicsOfTheGateway;
    private static JsonNode run;

    @BeforeAll
    static void aJobGoesThrough() throws Exception {
        ComposeFile file = ComposeFile.ofTheRepository();
        stage = Stage.open(folder, file.service("postgres"));
        Files.writeString(
                stage.folder("run/secrets").resolve("api-keys"),
                Visitor.keyLine("operate", "me", KEY) + Visitor.keyLine("read", "prometheus", PROMETHEUS_KEY));
        Files.writeString(stage.folder("data").resolve("seed.jsonl"), rows(0, 40));
        Files.writeString(stage.folder("data").resolve("test.jsonl"), rows(40, 60));
        start(file.service("gateway")).awaitHealth();
        topicsOfTheGateway = topics();
        for (ComposeService service : file.ours()) {
            if (!service.isOptional() && !PROCESSES.containsKey(service.name())) {
                start(service);
            }
        }
        for (ServiceProcess process : PROCESSES.values()) {
            process.awaitHealth();
        }
        run = finished(submit());
    }

    @AfterAll
    static void everyServiceStopsInTime() throws Exception {
        PROCESSES.values().forEach(ServiceProcess::terminate);
        List<String> late = new ArrayList<>();
        for (ServiceProcess process : PROCESSES.values()) {
            if (!process.hasStoppedInTime()) {
                late.add(process.service() + ": " + process.tail());
            }
        }
        if (stage != null) {
            stage.close();
        }
        assertThat(late).isEmpty();
    }

    @Test
    void theJobFinishesWithAPublishedDataSet() throws Exception {
        assertThat(run.path("state").asText()).isEqualTo("finished");
        String digest = run.at("/result/digest").asText();
        assertThat(digest).matches("sha256:[0-9a-f]{64}");

        Path published =
                stage.folder("store/published").resolve(run.path("runId").asText());
        assertThat(published.resolve("report.html")).isNotEmptyFile();
        assertThat(published.resolve("data/train.jsonl")).isNotEmptyFile();
        JsonNode report = JSON.readTree(published.resolve("report.json").toFile());
        assertThat(report.path("digest").asText()).isEqualTo(digest);
        assertThat(Files.readAllLines(published.resolve("data/train.jsonl")))
                .hasSize(40 + run.at("/result/kept").asInt())
                .hasSizeGreaterThan(40);
    }

    @Test
    void everyServiceIsHealthyAndCounts() throws Exception {
        Visitor anybody = Visitor.withoutKey();
        for (ServiceProcess process : PROCESSES.values()) {
            assertThat(process.isHealthy()).as(process.service().name()).isTrue();
            JsonNode health = Visitor.json(anybody.get(process.at("/q/health")));
            assertThat(health.path("status").asText()).isEqualTo("UP");
            assertThat(anybody.get(process.at("/q/metrics")).body()).contains("jvm_memory_used_bytes");
        }
    }

    @Test
    void theServicesExposeWhatTheDashboardAsksFor() throws Exception {
        Set<String> exposed = new TreeSet<>(Set.of("up"));
        for (ServiceProcess process : PROCESSES.values()) {
            Visitor.withoutKey()
                    .get(process.at("/q/metrics"))
                    .body()
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> exposed.add(line.split("[{ ]", 2)[0]));
        }
        Set<String> asked = new TreeSet<>();
        for (String query : MonitoringTest.queries()) {
            asked.addAll(Queries.metrics(query));
        }

        assertThat(exposed).containsAll(asked);
    }

    @Test
    void nobodyComesInWithoutAKey() throws Exception {
        ServiceProcess gateway = gateway();

        assertThat(Visitor.withoutKey().get(gateway.at("/api/runs")).statusCode())
                .isEqualTo(401);
        assertThat(Visitor.withKey("another key").get(gateway.at("/api/runs")).statusCode())
                .isEqualTo(401);
        assertThat(Visitor.withoutKey().post(gateway.at("/api/runs"), job()).statusCode())
                .isEqualTo(401);
        assertThat(OPERATOR.get(gateway.at("/api/runs")).statusCode()).isEqualTo(200);
    }

    @Test
    void prometheusReadsWithItsKeyAndMayDoNothingElse() throws Exception {
        Visitor prometheus = Visitor.withKey(PROMETHEUS_KEY);

        assertThat(prometheus.getFromAfar(gateway().at("/q/metrics")).statusCode())
                .isEqualTo(200);
        assertThat(Visitor.withoutKey().getFromAfar(gateway().at("/q/metrics")).statusCode())
                .isEqualTo(401);
        assertThat(prometheus.post(gateway().at("/api/runs"), job()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void theGatewayMakesTheTopicsBeforeItIsHealthy() {
        Set<String> named = new TreeSet<>();
        TOPIC.matcher(Repository.read(
                        Repository.ROOT.resolve("services/contracts/src/main/java/io/seedbed/contracts/Topics.java")))
                .results()
                .forEach(found -> named.add(found.group(1)));

        assertThat(named).hasSizeGreaterThan(6);
        assertThat(topicsOfTheGateway).containsAll(named);
    }

    @Test
    void logsAreJsonAndNameTheRun() throws Exception {
        for (String worker : List.of("augment", "finetune", "evaluate")) {
            List<JsonNode> lines = new ArrayList<>();
            for (String line : process(worker).logLines()) {
                if (!line.startsWith("Picked up JAVA_TOOL_OPTIONS")) {
                    lines.add(JSON.readTree(line));
                }
            }
            assertThat(lines)
                    .as(worker)
                    .anyMatch(line -> line.at("/mdc/run").equals(run.path("runId"))
                            && !line.at("/mdc/step").asText().isEmpty());
        }
    }

    private static ServiceProcess start(ComposeService service) throws IOException {
        ServiceProcess process = ServiceProcess.start(service, stage);
        PROCESSES.put(service.name(), process);
        return process;
    }

    private static ServiceProcess process(String name) {
        ServiceProcess process = PROCESSES.get(name);
        if (process == null) {
            throw new IllegalStateException(name + " was not started");
        }
        return process;
    }

    private static ServiceProcess gateway() {
        return process("gateway");
    }

    private static String submit() throws IOException, InterruptedException {
        return Visitor.json(OPERATOR.post(gateway().at("/api/runs"), job()))
                .path("runId")
                .asText();
    }

    private static JsonNode finished(String runId) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            JsonNode now = Visitor.json(OPERATOR.get(gateway().at("/api/runs/" + runId)));
            String state = now.path("state").asText();
            if (state.equals("finished")) {
                return now;
            }
            if (state.equals("failed") || state.equals("cancelled") || System.nanoTime() > deadline) {
                throw new IllegalStateException("the run is " + state + ": " + now.toPrettyString());
            }
            Thread.sleep(200);
        }
    }

    private static String job() {
        return JSON.createObjectNode()
                .put("name", "by the compose file")
                .put("train", "seed.jsonl")
                .put("test", "test.jsonl")
                .put("student", "nearest")
                .put("teacher", "eda")
                .put("rounds", 2)
                .put("signal", "margin")
                .put("seed", 7)
                .toString();
    }

    /** Questions about trains and about food, numbered so that no two are the same. */
    private static String rows(int from, int to) {
        String[] trains = {"When does the train to platform", "Is the express late at stop", "Which carriage goes to"};
        String[] food = {"How long must the soup boil for", "Can I fry the onions with", "Which bread is good for"};
        StringBuilder rows = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean about = i % 2 == 0;
            String text = (about ? trains : food)[i / 2 % 3] + (about ? " number " : " guests, ") + (100 + i) + "?";
            rows.append(JSON.createObjectNode().put("text", text).put("label", about ? "travel" : "cooking"))
                    .append('\n');
        }
        return rows.toString();
    }

    private static Set<String> topics() throws Exception {
        try (Admin admin =
                Admin.create(Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, stage.bootstrap()))) {
            return admin.listTopics().names().get();
        }
    }
}
