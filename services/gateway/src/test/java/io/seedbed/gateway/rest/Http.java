package io.seedbed.gateway.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.gateway.HandMade;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** Sends requests to the application under test. */
public final class Http {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;

    private Http(URI base) {
        this.base = base;
    }

    /** Requests to the application under test, once it is ready. */
    public static Http toApplication() {
        Http http = new Http(URI.create(ConfigProvider.getConfig().getValue("test.url", String.class)));
        until(() -> http.raw("GET /q/health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n")
                .startsWith("HTTP/1.0 200"));
        return http;
    }

    /** An answer. */
    public record Answer(int status, java.net.http.HttpHeaders headers, String body) {

        /** The body, which is JSON. */
        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("no JSON: " + body, e);
            }
        }

        /** A header; empty for none. */
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /** Gets an address. */
    public Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Posts a body. */
    public Answer post(String path, String body, String... headers) {
        return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Posts a job in JSON. */
    public Answer submit(String job, String... headers) {
        return send(request("/api/runs", headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(job)));
    }

    /** Sends any request. */
    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The lines of a stream, which ends when the server ends it. */
    public Stream<String> lines(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofLines())
                .body();
    }

    /** A request to fill in. */
    public HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    /** The answer to a request as it stands, which need not be one that clients send. */
    public String raw(String request) {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.setSoTimeout(10_000);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A job that is right. */
    public static String job(String name, int rounds) {
        return "{\"name\": \"" + name + "\", \"train\": \"train.csv\", \"test\": \"test.csv\", \"rounds\": " + rounds
                + "}";
    }

    /** Begins a run. */
    public String begin(String name, int rounds, String... headers) {
        return submit(job(name, rounds), headers).json().path("runId").asText();
    }

    /** Plays the workers until a run is in a state. */
    public void drive(HandMade workers, String runId, String state) {
        until(() -> {
            JsonNode run = get("/api/runs/" + runId).json();
            JsonNode open = run.path("progress");
            boolean there = run.path("state").asText().equals(state);
            if (open.isObject() && !there) {
                workers.complete(
                        runId,
                        open.path("stepId").asText(),
                        open.path("kind").asText(),
                        open.path("round").asInt());
            }
            return there;
        });
    }

    /** Waits until something holds. */
    public static void until(Callable<Boolean> condition) {
        try {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!condition.call()) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("time is up");
                }
                Thread.sleep(50);
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
