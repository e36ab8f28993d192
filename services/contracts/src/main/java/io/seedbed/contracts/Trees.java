package io.seedbed.contracts;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Parses text in JSON or YAML; what is wrong with it is said with its line. Stateless. */
final class Trees {

    /** What the parsers say about their own insides. */
    private static final Pattern INSIDE = Pattern.compile(" \\(start marker at .*|, got this instead: .*");

    private Trees() {}

    /**
     * The one object that a text holds.
     *
     * @throws BadEventException if it is something else; the message begins with the line where one is known
     */
    static JsonNode read(ObjectMapper mapper, String text) throws BadEventException {
        try {
            refuseAliases(mapper, text);
            try (JsonParser parser = mapper.createParser(text)) {
                JsonNode tree = mapper.readTree(parser);
                if (tree == null || tree.isMissingNode()) {
                    throw new BadEventException("", "there is nothing in it; it must be an object with fields");
                }
                if (!tree.isObject()) {
                    throw new BadEventException("", "it must be an object with fields and is " + shown(tree));
                }
                if (parser.nextToken() != null) {
                    int line = parser.currentTokenLocation().getLineNr();
                    throw new BadEventException("", "line " + line + ": a second document begins; there must be one");
                }
                return tree;
            }
        } catch (JsonProcessingException e) {
            throw new BadEventException("", where(e.getLocation()) + reason(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parser gives an alias out as the name behind the star, which nobody means. */
    private static void refuseAliases(ObjectMapper mapper, String text) throws IOException, BadEventException {
        try (JsonParser parser = mapper.createParser(text)) {
            if (parser instanceof YAMLParser yaml) {
                while (yaml.nextToken() != null) {
                    if (yaml.isCurrentAlias()) {
                        throw new BadEventException(
                                "",
                                "line " + yaml.currentTokenLocation().getLineNr() + ": *" + yaml.getText()
                                        + " stands for another part of the document, which is not supported; write the"
                                        + " value itself");
                    }
                }
            }
        }
    }

    private static String shown(JsonNode tree) {
        String text = tree.toString();
        String start = text.length() <= 40 ? text : text.substring(0, 40) + "…";
        return (tree.isArray() ? "a list: " : "a single value: ") + start;
    }

    private static String where(JsonLocation at) {
        return at == null ? "" : "line " + at.getLineNr() + ": ";
    }

    /** YAML's messages quote the source on lines that are indented; the others say what is wrong. */
    private static String reason(String message) {
        return message.lines()
                .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
                .map(line -> INSIDE.matcher(line).replaceFirst("").strip())
                .collect(Collectors.joining(": "));
    }
}
