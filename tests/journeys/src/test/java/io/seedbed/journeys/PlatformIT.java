package io.seedbed.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.contracts.Digests;
import io.seedbed.contracts.Topics;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole jobs on the whole platform in one process. */
class PlatformIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    static Path folder;

    private static PlatformProcess platform;

    @BeforeAll
    static void start() throws Exception {
        Data.demo(folder);
        platform = new PlatformProcess(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        platform.close();
    }

    @Test
    void aJobByKafkaByRestAndByTheCommandLineGivesTheSameDataSet() throws Exception {
        Files.writeString(folder.resolve("job.yaml"), Jobs.quick(1, 7).toString());

        Cli.Result byKafka =
                Cli.run(folder, "submit", "job.yaml", "--bootstrap", platform.bootstrap(), "--wait", "--json");
        assertThat(byKafka.exit()).as(byKafka.err()).isZero();
        HttpResponse<String> taken =
                platform.post("/api/runs", "application/json", Jobs.quick(1, 7).toString());
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        String byRest = digest(JSON.readTree(taken.body()).path("runId").asText());
        Cli.Result byCommand = Cli.run(folder, Jobs.commandLine(1, 7, "grown"));
        assertThat(byCommand.exit()).as(byCommand.err()).isZero();

        String digest = JSON.readTree(byCommand.lastLine()).path("digest").asText();
        assertThat(digest).matches("sha256:[0-9a-f]{64}");
        assertThat(JSON.readTree(byKafka.lastLine()).path("digest").asText()).isEqualTo(digest);
        assertThat(byRest).isEqualTo(digest);
    }

    @Test
    void aRenderJobByKafkaAndByTheCommandLineGivesTheSameImages() throws Exception {
        Files.writeString(folder.resolve("images.yaml"), Jobs.render(7).toString());

        Cli.Result byKafka =
                Cli.run(folder, "submit", "images.yaml", "--bootstrap", platform.bootstrap(), "--wait", "--json");
        assertThat(byKafka.exit()).as(byKafka.err()).isZero();
        Cli.Result byCommand = Cli.run(folder, Jobs.renderCommandLine(7, "images"));
        assertThat(byCommand.exit()).as(byCommand.err()).isZero();

        JsonNode end = JSON.readTree(byKafka.lastLine());
        assertThat(end.path("digest").asText())
                .isEqualTo(JSON.readTree(byCommand.lastLine()).path("digest").asText())
                .matches("sha256:[0-9a-f]{64}");
        String runId = end.path("runId").asText();
        assertThat(platform.get("/api/runs/" + runId)
                        .path("rendered")
                        .path("images")
                        .asInt())
                .isEqualTo(24);
        assertThat(platform.get("/api/runs/" + runId + "/files"))
                .extracting(JsonNode::asText)
                .contains("README.md", "contact-sheet.png", "croissant.json", "data/00002.tar", "report.json");
    }

    @Test
    void aRecipeThatIsNoneFailsTheRunAndSaysWhatWouldBeRight() throws Exception {
        String runId = platform.submit(Jobs.render(1).put("recipe", "dreams"));

        JsonNode run =
                platform.await(runId, found -> found.path("state").asText().equals("failed"));

        assertThat(run.path("failure").asText()).isEqualTo("user");
        assertThat(run.path("message").asText()).contains("dreams").contains("people");
    }

    @Test
    void theSameEventFiveTimesIsOneRun() throws Exception {
        byte[] event = Jobs.event("five", Jobs.quick(0, 1).put("name", "five times"))
                .toString()
                .getBytes(UTF_8);
        for (int i = 0; i < 5; i++) {
            platform.publish(Topics.JOBS, event);
        }
        digest(Digests.runId("journey", "five"));

        assertThat(names()).filteredOn("five times"::equals).hasSize(1);
    }

    @Test
    void whatIsNoJobIsADeadLetterThatSaysWhy() throws Exception {
        platform.publish(Topics.JOBS, "hello".getBytes(UTF_8));
        platform.publish(
                Topics.JOBS,
                Jobs.event("v", Jobs.quick(0, 1))
                        .put("type", "io.seedbed.job.submitted.v7")
                        .toString()
                        .getBytes(UTF_8));
        platform.publish(
                Topics.JOBS, Jobs.event("rounds", Jobs.quick(-1, 1)).toString().getBytes(UTF_8));
        platform.publish(
                Topics.JOBS,
                Jobs.event("out", Jobs.quick(0, 1).put("train", "../../etc/passwd"))
                        .toString()
                        .getBytes(UTF_8));
        platform.publish(
                Topics.JOBS,
                Jobs.event("big", Jobs.quick(0, 1).put("name", "x".repeat(900_000)))
                        .toString()
                        .getBytes(UTF_8));

        JsonNode letters = platform.await(
                "/api/dead-letters",
                "five dead letters",
                found -> reasons(found).size() >= 5);
        assertThat(reasons(letters))
                .anySatisfy(reason -> assertThat(reason).contains("no JSON object"))
                .anySatisfy(reason ->
                        assertThat(reason).contains("job.submitted.v7").contains("not known"))
                .anySatisfy(reason -> assertThat(reason).contains("/data/job/rounds"))
                .anySatisfy(reason -> assertThat(reason).contains("/train").contains("outside the folders"))
                .anySatisfy(reason -> assertThat(reason).contains("bytes"));
    }

    @Test
    void aFileThatIsNotThereFailsTheRunWithItsName() throws Exception {
        HttpResponse<String> taken = platform.post(
                "/api/runs",
                "application/json",
                Jobs.quick(0, 1).put("test", "gone.jsonl").toString());

        JsonNode run = platform.await(
                JSON.readTree(taken.body()).path("runId").asText(),
                found -> found.path("state").asText().equals("failed"));

        assertThat(run.path("message").asText()).contains("test").contains("gone.jsonl");
        assertThat(run.path("failure").asText()).isEqualTo("user");
    }

    @Test
    void aCancelledRunStops() throws Exception {
        String runId = JSON.readTree(platform.post(
                                "/api/runs",
                                "application/json",
                                Jobs.quick(40, 3).toString())
                        .body())
                .path("runId")
                .asText();
        platform.await(runId, found -> found.path("round").asInt() >= 1);

        assertThat(platform.post("/api/runs/" + runId + "/cancel", "application/json", "")
                        .statusCode())
                .isLessThan(300);
        JsonNode run = platform.get("/api/runs/" + runId);

        assertThat(run.path("state").asText()).isEqualTo("cancelled");
        assertThat(platform.post("/api/runs/" + runId + "/cancel", "application/json", "")
                        .statusCode())
                .isEqualTo(409);
    }

    private static String digest(String runId) throws Exception {
        return platform.await(runId, found -> found.path("state").asText().equals("finished"))
                .path("result")
                .path("digest")
                .asText();
    }

    private static List<String> names() throws Exception {
        List<String> names = new ArrayList<>();
        platform.get("/api/runs")
                .path("runs")
                .forEach(run -> names.add(run.path("name").asText()));
        return names;
    }

    private static List<String> reasons(JsonNode letters) {
        return letters.findValuesAsText("reason");
    }
}
