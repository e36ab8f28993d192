package io.seedbed.teacher;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one teacher's settings; every complaint is an {@link IllegalArgumentException} that starts with the key. */
final class TeacherSettings {

    private static final List<String> KEYS = List.of(
            "provider",
            "baseUrl",
            "model",
            "apiKeyEnv",
            "temperature",
            "topP",
            "maxTokens",
            "timeout",
            "concurrency",
            "maxRetries",
            "pricePerMillionInput",
            "pricePerMillionOutput");

    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})\\s*(ms|s|m)");

    private final JsonNode node;

    private TeacherSettings(JsonNode node) {
        this.node = node;
    }

    static TeacherConfig read(String name, JsonNode node) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("must be a map with the keys " + String.join(", ", KEYS));
        }
        for (String key : (Iterable<String>) node::fieldNames) {
            requireKnown(key);
        }
        TeacherSettings settings = new TeacherSettings(node);
        return new TeacherConfig(
                name,
                settings.provider(),
                settings.text("baseUrl").map(TeacherSettings::url).orElse(null),
                settings.text("model")
                        .orElseThrow(() -> new IllegalArgumentException(
                                "model: is missing; it must name a model of the provider")),
                settings.text("apiKeyEnv").orElse(null),
                settings.number("temperature").orElse(TeacherConfig.DEFAULT_TEMPERATURE),
                settings.number("topP").orElse(null),
                settings.whole("maxTokens", TeacherConfig.DEFAULT_MAX_TOKENS),
                settings.duration(),
                settings.whole("concurrency", TeacherConfig.DEFAULT_CONCURRENCY),
                settings.whole("maxRetries", TeacherConfig.DEFAULT_MAX_RETRIES),
                settings.number("pricePerMillionInput").orElse(0.0),
                settings.number("pricePerMillionOutput").orElse(0.0));
    }

    private static void requireKnown(String key) {
        if (key.toLowerCase(Locale.ROOT).matches("(api)?[-_]?key|token|secret|password")) {
            throw new IllegalArgumentException(key
                    + ": a key does not belong in a file; write apiKeyEnv with the name of the environment variable"
                    + " that holds it");
        }
        if (!KEYS.contains(key)) {
            throw new IllegalArgumentException(key + ": is not a setting; the settings are " + String.join(", ", KEYS));
        }
    }

    private Provider provider() {
        String label = text("provider")
                .orElseThrow(() ->
                        new IllegalArgumentException("provider: is missing; it must be one of " + Provider.labels()));
        return Provider.named(label)
                .orElseThrow(() -> new IllegalArgumentException(
                        "provider: is " + label + "; it must be one of " + Provider.labels()));
    }

    private Duration duration() {
        String written = text("timeout").orElse(TeacherConfig.DEFAULT_TIMEOUT.toSeconds() + "s");
        Matcher matcher = DURATION.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "timeout: is " + written + "; it must be a number with ms, s or m, for instance 120s");
        }
        long amount = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            default -> Duration.ofMinutes(amount);
        };
    }

    private static URI url(String written) {
        try {
            return URI.create(written);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("baseUrl: must be an absolute http or https URL", e);
        }
    }

    private Optional<String> text(String key) {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isValueNode()) {
            throw new IllegalArgumentException(key + ": must be a single value");
        }
        return Optional.of(value.asText().strip());
    }

    private Optional<Double> number(String key) {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isNumber()) {
            throw new IllegalArgumentException(key + ": is " + value.asText() + "; it must be a number");
        }
        return Optional.of(value.asDouble());
    }

    private int whole(String key, int absent) {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return absent;
        }
        if (!value.isInt()) {
            throw new IllegalArgumentException(key + ": is " + value.asText() + "; it must be a whole number");
        }
        return value.asInt();
    }
}
