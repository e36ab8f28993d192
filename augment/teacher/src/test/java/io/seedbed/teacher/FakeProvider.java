package io.seedbed.teacher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A chat model's server on the loopback interface: keeps what it was sent, answers what the test says. Thread-safe. */
final class FakeProvider implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger mostUnderWay = new AtomicInteger();
    private volatile Behaviour behaviour;

    FakeProvider(Behaviour behaviour) throws IOException {
        this.behaviour = behaviour;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** Everything that was sent so far. */
    List<Request> requests() {
        return requests;
    }

    int hits() {
        return requests.size();
    }

    /** The largest number of requests that were under way at once. */
    int mostUnderWay() {
        return mostUnderWay.get();
    }

    void behave(Behaviour other) {
        behaviour = other;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            mostUnderWay.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Request request = new Request(
                    exchange.getRequestURI().toString(), Map.copyOf(exchange.getRequestHeaders()), JSON.readTree(body));
            requests.add(request);
            Response response = behaviour.answer(request, requests.size());
            byte[] bytes = response.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(response.status(), bytes.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            underWay.decrementAndGet();
        }
    }

    /** An answer in the shape of OpenAI's chat completions. */
    static Response openAi(String text, String finish, int input, int output) {
        return json(Map.of(
                "id",
                "x",
                "object",
                "chat.completion",
                "created",
                1,
                "model",
                "fake",
                "choices",
                List.of(Map.of(
                        "index", 0, "message", Map.of("role", "assistant", "content", text), "finish_reason", finish)),
                "usage",
                Map.of("prompt_tokens", input, "completion_tokens", output, "total_tokens", input + output)));
    }

    static Response json(Map<String, ?> body) {
        try {
            return new Response(200, JSON.writeValueAsString(body));
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Response error(int status, String message) {
        return new Response(status, "{\"error\":{\"message\":\"" + message + "\"}}");
    }

    /** One row that tells which mistake it was made for, in OpenAI's shape. */
    static Response practice(Request request) {
        return openAi("1. Text: practice " + request.mistake() + "\nLabel: NUM", "stop", 100, 20);
    }

    /** Says what is answered to the n-th request, from 1. */
    @FunctionalInterface
    interface Behaviour {
        Response answer(Request request, int number) throws InterruptedException;
    }

    record Response(int status, String body) {}

    record Request(String path, Map<String, List<String>> headers, JsonNode body) {

        String header(String name) {
            return String.join(",", headers.getOrDefault(name, List.of()));
        }

        /** The text of the row in the last OpenAI message. */
        String mistake() {
            JsonNode messages = body.path("messages");
            String last = messages.path(messages.size() - 1).path("content").asText();
            return last.replaceAll("(?s).*Text: (.*?)\\nLabel:.*", "$1");
        }
    }
}
