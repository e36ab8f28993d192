package io.seedbed.compose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/** Somebody who talks to the services by HTTP, with or without a key. */
final class Visitor {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final String key;

    private Visitor(String key) {
        this.key = key;
    }

    /** One with a key. */
    static Visitor withKey(String key) {
        return new Visitor(key);
    }

    /** One without. */
    static Visitor withoutKey() {
        return new Visitor("");
    }

    /** The line of the file with the keys that lets a key in. */
    static String keyLine(String role, String name, String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return role + " " + name + " " + HexFormat.of().formatHex(digest) + "\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Reads what is at an address. */
    HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return send(request(address).GET());
    }

    /** Reads what is at an address as one who does not sit at its machine. */
    HttpResponse<String> getFromAfar(URI address) throws IOException, InterruptedException {
        return send(request(address).header("X-Forwarded-For", "192.0.2.1").GET());
    }

    /** Sends a document. */
    HttpResponse<String> post(URI address, String document) throws IOException, InterruptedException {
        return send(request(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(document)));
    }

    /** The body of an answer that must be a success. */
    static JsonNode json(HttpResponse<String> response) throws IOException {
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(
                    response.uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }

    private HttpRequest.Builder request(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(TIMEOUT);
        return key.isEmpty() ? request : request.header("Authorization", "Bearer " + key);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
