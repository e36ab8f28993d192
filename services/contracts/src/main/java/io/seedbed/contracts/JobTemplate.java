package io.seedbed.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Renders the job document's schema as a document to fill in. Stateless. */
final class JobTemplate {

    private static final int WIDTH = 100;
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]*");

    private JobTemplate() {}

    /** YAML in which the fields that must be given stand bare, and every other one behind a {@code #}. */
    static String of(JsonNode schema) {
        List<String> required = texts(schema.path("required"));
        List<String> wanted = required.stream()
                .filter(field -> !schema.path("properties").path(field).has("const"))
                .toList();
        List<String> lines = new ArrayList<>();
        comment(lines, schema.path("description").asText());
        comment(
                lines,
                "Give " + String.join(" and ", wanted)
                        + ". Every other field has the value that stands behind its #, or none; to change it, take the #"
                        + " away.");
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            boolean must = required.contains(property.getKey());
            lines.add("");
            comment(lines, property.getValue().path("description").asText() + choice(property.getValue()));
            lines.add((must ? "" : "#") + property.getKey() + ":" + usual(property.getValue()));
        }
        return String.join("\n", lines) + "\n";
    }

    /** What may stand there, where the description does not say so itself. */
    private static String choice(JsonNode field) {
        String description = field.path("description").asText();
        List<String> words = texts(field.path("enum"));
        if (!words.stream().allMatch(description::contains)) {
            return " One of: " + String.join(", ", words) + ".";
        }
        if (!field.has("maximum") || field.path("maximum").asLong() >= Integer.MAX_VALUE) {
            return "";
        }
        String low = field.has("exclusiveMinimum")
                ? "more than " + field.path("exclusiveMinimum").asText()
                : field.path("minimum").asText();
        return " From " + low + " to " + field.path("maximum").asText() + ".";
    }

    private static String usual(JsonNode field) {
        JsonNode value = field.has("default") ? field.path("default") : field.path("const");
        if (value.isMissingNode()) {
            return "";
        }
        return " " + (WORD.matcher(value.asText()).matches() ? value.asText() : value.toString());
    }

    private static void comment(List<String> lines, String text) {
        StringBuilder line = new StringBuilder("#");
        for (String word : text.split(" ", -1)) {
            if (line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder("#");
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
    }

    private static List<String> texts(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
