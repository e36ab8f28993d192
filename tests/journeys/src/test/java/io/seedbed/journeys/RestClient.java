package io.seedbed.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Predicate;

/** The gateway's REST interface, which may be away for a while. Thread-safe. */
final class RestClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration ANSWER = Duration.ofMinutes(1);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(ANSWER).build();
    private final int port;

    /** A client of the gateway that listens, or will listen, on a port of this machine. */
    RestClient(int port) {
        this.port = port;
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(HttpRequest.newBuilder(uri(path))).body());
    }

    HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Whether a path is there and says yes. */
    boolean isWell(String path) throws InterruptedException {
        try {
            return send(HttpRequest.newBuilder(uri(path))).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Begins a run. */
    String submit(ObjectNode job) throws IOException, InterruptedException {
        HttpResponse<String> taken = post("/api/runs", "application/json", job.toString());
        String runId = JSON.readTree(taken.body()).path("runId").asText();
        if (taken.statusCode() != 202 || runId.isEmpty()) {
            throw new IllegalStateException("the job was not taken: " + taken.body());
        }
        return runId;
    }

    /** Whether a run is known to be over; not while nobody answers. */
    boolean isOver(String runId) throws InterruptedException {
        try {
            return get("/api/runs/" + runId).path("over").asBoolean();
        } catch (IOException e) {
            return false;
        }
    }

    /** The run once it is finished; another end is an error. */
    JsonNode finished(String runId) throws IOException, InterruptedException {
        JsonNode run = await(runId, found -> found.path("over").asBoolean());
        if (!run.path("state").asText().equals("finished")) {
            throw new IllegalStateException("the run is not finished: " + run);
        }
        return run;
    }

    /** The run once it is as it should be. */
    JsonNode await(String runId, Predicate<JsonNode> wanted) throws IOException, InterruptedException {
        return await("/api/runs/" + runId, "the run", wanted);
    }

    /** What a path gives once it is as it should be; it may take its time as long as it changes. */
    JsonNode await(String path, String what, Predicate<JsonNode> wanted) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String last = "nothing";
        while (System.nanoTime() < end) {
            try {
                JsonNode found = get(path);
                if (wanted.test(found)) {
                    return found;
                }
                if (!last.equals(found.toString())) {
                    last = found.toString();
                    end = System.nanoTime() + PATIENCE.toNanos();
                }
            } catch (IOException e) {
                last = e.toString();
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("waited in vain for " + what + ": " + last);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(ANSWER).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
