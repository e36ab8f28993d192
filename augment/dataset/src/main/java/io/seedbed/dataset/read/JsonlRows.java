package io.seedbed.dataset.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.dataset.BadInputException;
import io.seedbed.dataset.OneLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a file with one JSON object a line; blank lines are skipped. */
final class JsonlRows implements RowSource {

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private final String file;
    private final Utf8Lines lines;

    JsonlRows(Path file) throws IOException {
        this.file = file.toString();
        this.lines = new Utf8Lines(file);
    }

    @Override
    public Optional<Header> header() {
        return Optional.empty();
    }

    @Override
    public @Nullable RawRow next() throws BadInputException, IOException {
        String line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        return line == null ? null : new RawRow(lines.line(), cells(parse(line)));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private JsonNode parse(String line) throws BadInputException {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            String column = e.getLocation() == null
                    ? ""
                    : " at column " + e.getLocation().getColumnNr();
            throw fault("broken JSON" + column + ": " + reason(e) + "; every line needs one whole JSON object");
        }
        if (!node.isObject()) {
            throw fault("expected a JSON object {…}, found " + cell(node).kind());
        }
        return node;
    }

    /** The parser's own words without its pointers into the source. */
    private static String reason(JsonProcessingException e) {
        return OneLine.of(String.valueOf(e.getOriginalMessage())
                .replaceAll("(?s)\\s*\\(start marker at .*", "")
                .replaceAll("(?s)\\s*at \\[Source: .*", ""));
    }

    private static Map<String, Cell> cells(JsonNode row) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : row.properties()) {
            cells.put(entry.getKey(), cell(entry.getValue()));
        }
        return cells;
    }

    private static Cell cell(JsonNode value) {
        if (value.isTextual()) {
            return new Cell.Text(value.textValue());
        }
        if (value.isIntegralNumber()) {
            return new Cell.Whole(value.bigIntegerValue().toString());
        }
        if (value.isNull()) {
            return new Cell.Null();
        }
        if (value.isNumber()) {
            return new Cell.Other("a number with a fraction (" + value.asText() + ")");
        }
        if (value.isBoolean()) {
            return new Cell.Other("a boolean (" + value.asText() + ")");
        }
        return new Cell.Other(value.isArray() ? "an array" : "an object");
    }

    private BadInputException fault(String problem) {
        return new BadInputException(file, lines.line(), "", problem);
    }
}
