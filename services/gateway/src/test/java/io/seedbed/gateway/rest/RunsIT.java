package io.seedbed.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.seedbed.contracts.StepFailed;
import io.seedbed.contracts.StepKind;
import io.seedbed.gateway.HandMade;
import io.seedbed.gateway.Servers;
import io.seedbed.gateway.rest.Http.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class RunsIT {

    private Http http;
    private HandMade workers;

    @BeforeEach
    void open() {
        http = Http.toApplication();
        workers = HandMade.ofApplication();
    }

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    void runsComeInPagesTheNewestFirst() {
        String mark = UUID.randomUUID().toString();
        List<String> begun = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            begun.add(0, http.begin(mark + " " + i, 0));
        }

        List<String> listed = new ArrayList<>();
        String after = "";
        int pages = 0;
        do {
            JsonNode page =
                    http.get("/api/runs?limit=2&q=" + mark + "&after=" + after).json();
            page.path("runs").forEach(run -> listed.add(run.path("runId").asText()));
            after = page.path("next").asText();
            pages++;
        } while (!after.isEmpty());

        assertThat(listed).isEqualTo(begun);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void runsAreFoundByStateNameAndFile() {
        String mark = "50%_" + UUID.randomUUID();
        String id = http.begin(mark, 0);
        http.post("/api/runs/" + http.begin(mark, 0) + "/cancel", "");

        assertThat(ids("/api/runs?state=active&q=50%25_" + mark.substring(4))).containsExactly(id);
        assertThat(ids("/api/runs?state=cancelled&q=50%25_" + mark.substring(4)))
                .hasSize(1)
                .doesNotContain(id);
        assertThat(ids("/api/runs?q=" + id)).containsExactly(id);
        assertThat(ids("/api/runs?limit=500&q=TRAIN.CSV")).contains(id);
        assertThat(ids("/api/runs?q=50x_" + mark.substring(4))).isEmpty();
    }

    @Test
    void queriesThatCannotBeAnsweredAreRefused() {
        for (String query : List.of("limit=0", "limit=501", "limit=many", "state=lost", "after=yesterday")) {
            Answer answer = http.get("/api/runs?" + query);

            assertThat(answer.status()).as(query).isEqualTo(400);
            assertThat(answer.json().path("detail").asText())
                    .startsWith(query.substring(0, query.indexOf('=')) + " is ");
        }
    }

    @Test
    void runsThatAreNotThereAreNotFound() {
        for (String path : List.of(
                "", "/steps", "/rounds", "/rounds/1/rows", "/rows/g1", "/files", "/files/report.html", "/events")) {
            for (String id : List.of("r-0123456789abcdef", "R-0123456789ABCDEF", "x'--")) {
                Answer answer = http.get("/api/runs/" + id + path);

                assertThat(answer.status()).as(id + path).isEqualTo(404);
                assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            }
        }
        assertThat(http.post("/api/runs/r-0123456789abcdef/cancel", "").status())
                .isEqualTo(404);
        assertThat(http.post("/api/runs/r-0123456789abcdef/retry", "").status()).isEqualTo(404);
    }

    @Test
    void aFinishedRunShowsStepsRoundsAndRows() {
        String id = http.begin("whole", 1);
        http.drive(workers, id, "finished");

        JsonNode steps = http.get("/api/runs/" + id + "/steps").json();
        assertThat(steps).hasSize(7);
        assertThat(steps.path(0).path("facts").path("test").asInt()).isEqualTo(4);
        JsonNode rounds = http.get("/api/runs/" + id + "/rounds").json();
        assertThat(rounds).hasSize(2);
        assertThat(rounds.path(1).path("rejected").path("rouge-l").asInt()).isEqualTo(1);
        JsonNode rows = http.get("/api/runs/" + id + "/rounds/1/rows").json();
        assertThat(rows.path("groups").path(0).path("rows").path(0).path("id").asText())
                .isEqualTo("g1");
        JsonNode lineage = http.get("/api/runs/" + id + "/rows/g1").json();
        assertThat(lineage.path("seed").path("origin").asText()).isEqualTo("train.csv:2");
        assertThat(http.get("/api/runs/" + id + "/rounds/9/rows")
                        .json()
                        .path("type")
                        .asText())
                .endsWith("unknown-round");
        assertThat(http.get("/api/runs/" + id + "/rows/g9").json().path("type").asText())
                .endsWith("unknown-row");
        assertThat(http.get("/api/datasets")
                        .json()
                        .path(0)
                        .path("result")
                        .path("gain")
                        .asDouble())
                .isEqualTo(0.1);
    }

    @Test
    void onlyWhatGoesOnCanBeCancelled() {
        String id = http.begin("cancelled", 0);

        Answer cancelled = http.post("/api/runs/" + id + "/cancel", "");
        Answer again = http.post("/api/runs/" + id + "/cancel", "");

        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(cancelled.json().path("state").asText()).isEqualTo("cancelled");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("detail").asText()).contains("nothing to cancel");
    }

    @Test
    void onlyWhatFailedCanBeRetried() {
        String id = http.begin("retried", 0);
        assertThat(http.post("/api/runs/" + id + "/retry", "").status()).isEqualTo(409);
        String stepId = http.get("/api/runs/" + id)
                .json()
                .path("progress")
                .path("stepId")
                .asText();
        workers.send(
                id,
                "failed",
                new StepFailed(id, stepId, StepKind.PREPARE, StepFailed.Failure.USER, "no such file", ""));
        Http.until(() -> state(id).equals("failed"));

        Answer retried = http.post("/api/runs/" + id + "/retry", "");

        assertThat(retried.json().path("state").asText()).isEqualTo("preparing");
        http.drive(workers, id, "finished");
    }

    @Test
    void aRunsEventsAreStreamedUntilItsEnd() throws Exception {
        String id = http.begin("streamed", 0);
        CompletableFuture<List<String>> lines = CompletableFuture.supplyAsync(() -> {
            try (Stream<String> stream = http.lines("/api/runs/" + id + "/events")) {
                return stream.toList();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        for (String state : List.of("finetuning", "evaluating", "publishing", "finished")) {
            http.drive(workers, id, state);
            Thread.sleep(700);
        }

        List<String> got = lines.get(30, TimeUnit.SECONDS);

        assertThat(got)
                .filteredOn(line -> line.startsWith("data:"))
                .allMatch(line -> line.contains("\"runId\":\"" + id + "\""));
        assertThat(got.stream()
                        .filter(line -> line.startsWith("data:"))
                        .map(RunsIT::state0)
                        .distinct()
                        .toList())
                .containsExactly("preparing", "finetuning", "evaluating", "publishing", "finished");
        assertThat(got)
                .filteredOn(line -> line.startsWith("event:"))
                .last()
                .asString()
                .contains("end");
    }

    @Test
    void aRunThatIsOverIsToldOnce() throws Exception {
        String id = http.begin("over", 0);
        http.post("/api/runs/" + id + "/cancel", "");

        try (Stream<String> stream = http.lines("/api/runs/" + id + "/events")) {
            assertThat(stream.filter(line -> line.startsWith("event:"))
                            .map(line -> line.substring(6).strip()))
                    .containsExactly("state", "end");
        }
    }

    @Test
    void allRunsAreStreamed() throws Exception {
        try (Stream<String> stream = http.lines("/api/events")) {
            String mark = UUID.randomUUID().toString();
            http.begin(mark, 0);

            assertThat(stream.anyMatch(line -> line.contains(mark))).isTrue();
        }
    }

    @Test
    void thePlatformSaysWhatItIs() {
        JsonNode platform = http.get("/api/platform").json();

        assertThat(platform.path("kafka").asText()).startsWith("127.0.0.1:");
        assertThat(platform.path("roots")).hasSize(1);
        assertThat(http.get("/api/job-schema").json().path("properties").has("train"))
                .isTrue();
        assertThat(http.get("/q/openapi").body())
                .contains("/api/runs/{id}/rounds/{round}/rows", "Begin a run.", "Idempotency-Key");
        assertThat(http.get("/api/queues").json().findValuesAsText("service"))
                .containsExactly("augment", "evaluate", "finetune", "render");
    }

    @Test
    void metricsCountRunsAndWaitingSteps() {
        http.begin("counted", 0);

        Http.until(() -> {
            String metrics = http.get("/q/metrics").body();
            return metrics.matches("(?s).*seedbed_runs\\{state=\"preparing\",?\\} [1-9].*")
                    && metrics.matches("(?s).*seedbed_steps_oldest_seconds\\{service=\"augment\",?\\} [0-9.]+.*")
                    && metrics.contains("seedbed_dead_letters");
        });
    }

    private String state(String id) {
        return http.get("/api/runs/" + id).json().path("state").asText();
    }

    private static String state0(String line) {
        return line.replaceAll(".*\"state\":\"([a-z]+)\",\"round\".*", "$1");
    }

    private List<String> ids(String path) {
        List<String> ids = new ArrayList<>();
        http.get(path)
                .json()
                .path("runs")
                .forEach(run -> ids.add(run.path("runId").asText()));
        return ids;
    }
}
