package io.seedbed.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.seedbed.gateway.Servers;
import io.seedbed.gateway.rest.Http.Answer;
import java.net.http.HttpRequest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class SubmissionIT {

    private Http http;

    @BeforeEach
    void open() {
        http = Http.toApplication();
    }

    @Test
    void aJobBeginsARun() {
        Answer answer = http.submit(Http.job("my run", 2));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().path("state").asText()).isEqualTo("preparing");
        String id = answer.json().path("runId").asText();
        assertThat(answer.header("Location")).endsWith("/api/runs/" + id);
        JsonNode run = http.get("/api/runs/" + id).json();
        assertThat(run.path("name").asText()).isEqualTo("my run");
        assertThat(run.path("via").asText()).isEqualTo("rest");
        assertThat(run.path("job").path("rounds").asInt()).isEqualTo(2);
        assertThat(run.path("job").path("teacher").asText()).isEqualTo("offline");
        assertThat(run.path("over").asBoolean()).isFalse();
    }

    @Test
    void aJobMayBeYaml() {
        Answer answer = http.post(
                "/api/runs",
                "name: in yaml\ntrain: train.csv\ntest: test.csv # rows\n",
                "Content-Type",
                "application/yaml");

        assertThat(answer.status()).isEqualTo(202);
        String id = answer.json().path("runId").asText();
        assertThat(http.get("/api/runs/" + id).json().path("name").asText()).isEqualTo("in yaml");
    }

    @Test
    void theSameKeyIsTheSameRun() {
        String key = UUID.randomUUID().toString();

        Answer first = http.submit(Http.job("once", 1), "Idempotency-Key", key);
        Answer second = http.submit(Http.job("once", 1), "Idempotency-Key", key);
        Answer other = http.submit(Http.job("once", 1), "Idempotency-Key", key + "x");

        assertThat(second.status()).isEqualTo(202);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(other.json().path("runId")).isNotEqualTo(first.json().path("runId"));
    }

    @Test
    void aKeyBeginsNoSecondJob() {
        String key = UUID.randomUUID().toString();
        http.submit(Http.job("one", 1), "Idempotency-Key", key);

        Answer answer = http.submit(Http.job("two", 1), "Idempotency-Key", key);

        assertProblem(answer, 422, "key-reused");
        assertThat(answer.json().path("detail").asText()).contains(key);
    }

    @Test
    void aKeyHasALength() {
        assertProblem(http.submit(Http.job("k", 1), "Idempotency-Key", "k".repeat(201)), 400, "malformed-key");
    }

    @Test
    void theTraceIsCarriedOn() {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

        String id = http.begin("traced", 1, "traceparent", trace);

        assertThat(http.get("/api/runs/" + id).json().path("trace").asText()).isEqualTo(trace);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"test\": \"t.csv\"} | /train | is missing",
                "{\"train\": 7, \"test\": \"t.csv\"} | /train | must be a string",
                "{\"train\": \"a.csv\", \"test\": \"t.csv\", \"rounds\": -1} | /rounds | at least 0",
                "{\"train\": \"a.csv\", \"test\": \"t.csv\", \"round\": 1} | /round | did you mean rounds?",
                "{\"train\": \"a.csv\", \"test\": \"t.csv\", \"signal\": \"best\"} | /signal | one of train",
                "{\"train\": \"/etc/passwd\", \"test\": \"t.csv\"} | /train | outside the folders",
                "{\"train\": \"a.csv\", \"test\": \"../t.csv\"} | /test | outside the folders",
                "{\"train\": \"a.csv\", \"test\": \"t.csv\", \"pool\": \"a/../../p\"} | /pool | outside the folders",
                "{\"train\": \"a.csv\", \"test\": \"t.csv\", \"task\": \"qa\"} | /student | learns labels"
            })
    void whatIsWrongIsNamed(String job, String field, String reason) {
        Answer answer = http.submit(job);

        assertProblem(answer, 422, "invalid-job");
        assertThat(answer.json().path("field").asText()).isEqualTo(field);
        assertThat(answer.json().path("detail").asText()).contains(reason);
    }

    @Test
    void malformedJsonIsRefusedWithItsPlace() {
        Answer answer = http.submit("{\n  \"train\": \"a.csv\",\n  \"test\" \"b.csv\"\n}");

        assertProblem(answer, 400, "malformed");
        assertThat(answer.json().path("line").asInt()).isEqualTo(3);
        assertThat(answer.json().path("column").asInt()).isPositive();
        assertThat(answer.json().path("detail").asText()).startsWith("line 3, column ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "7", "\"text\"", "{} {}", "{\"train\": \"a\", \"train\": \"b\", \"test\": \"c\"}"})
    void whatIsNoDocumentIsRefused(String body) {
        assertProblem(http.submit(body), 400, "malformed");
    }

    @Test
    void malformedYamlIsRefusedWithItsLine() {
        Answer answer = http.post("/api/runs", "train: a.csv\ntest: [\n", "Content-Type", "application/yaml");

        assertProblem(answer, 400, "malformed");
        assertThat(answer.json().path("line").asInt()).isGreaterThan(1);
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        Answer answer = http.send(http.request("/api/runs", "Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xff, '"', '}'})));

        assertProblem(answer, 400, "malformed");
    }

    @Test
    void whatIsTooLargeIsRefused() {
        assertProblem(http.submit("{\"name\":\"" + "x".repeat(300 * 1024) + "\"}"), 413, "too-large");
    }

    @Test
    void whatIsMuchTooLargeIsRefusedAsWell() {
        assertProblem(http.submit("{\"name\":\"" + "x".repeat(1100 * 1024) + "\"}"), 413, "too-large");
    }

    @Test
    void anotherMediaTypeIsRefused() {
        assertProblem(
                http.post("/api/runs", "train=a", "Content-Type", "application/x-www-form-urlencoded"),
                415,
                "unsupported-media-type");
    }

    @Test
    void anotherMethodIsRefused() {
        assertProblem(http.send(http.request("/api/runs").DELETE()), 405, "method-not-allowed");
    }

    @Test
    void anAddressThatIsNotThereIsRefused() {
        assertProblem(http.get("/api/nothing"), 404, "not-found");
        assertProblem(http.post("/api/runs/r-0123456789abcdef/explode", ""), 404, "not-found");
    }

    @Test
    void anotherFormIsNotGiven() {
        assertProblem(http.get("/api/runs", "Accept", "image/png"), 406, "not-acceptable");
    }

    private static void assertProblem(Answer answer, int status, String kind) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("type").asText()).isEqualTo("urn:seedbed:problem:" + kind);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("title").asText()).isNotEmpty();
        assertThat(answer.json().path("detail").asText()).isNotEmpty();
    }
}
