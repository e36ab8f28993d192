package io.seedbed.dataset.image.row;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import io.seedbed.dataset.WellFormed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** JSON whose bytes are the same on every Java: numbers are shortest decimals. Stateless and thread-safe. */
public final class JsonWriter {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private JsonWriter() {}

    /** A generator of UTF-8 that leaves the stream open, without anything between values. */
    public static JsonGenerator open(OutputStream out) throws IOException {
        JsonGenerator json = JSON.createGenerator(out);
        json.setRootValueSeparator(new SerializedString(""));
        return json;
    }

    /** The bytes of what a writer writes. */
    public static byte[] bytes(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (JsonGenerator json = open(bytes)) {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /** Writes a number that a reader takes for a floating-point one. */
    public static void number(double number, JsonGenerator json) throws IOException {
        json.writeNumber(StableNumbers.text(number));
    }

    /** Writes a text; half a surrogate pair becomes U+FFFD. */
    public static void text(String name, String text, JsonGenerator json) throws IOException {
        json.writeStringField(name, WellFormed.repair(text));
    }

    /** Writes {@code [x, y, width, height]}. */
    public static void box(String name, PixelBox box, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        number(box.x(), json);
        number(box.y(), json);
        number(box.width(), json);
        number(box.height(), json);
        json.writeEndArray();
    }

    /** Writes a tree. */
    public static void tree(JsonNode node, JsonGenerator json) throws IOException {
        if (node.isObject()) {
            json.writeStartObject();
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                json.writeFieldName(WellFormed.repair(field.getKey()));
                tree(field.getValue(), json);
            }
            json.writeEndObject();
        } else if (node.isArray()) {
            json.writeStartArray();
            for (JsonNode element : node) {
                tree(element, json);
            }
            json.writeEndArray();
        } else if (node.isTextual()) {
            json.writeString(WellFormed.repair(node.textValue()));
        } else if (node.isFloatingPointNumber()) {
            number(node.isFloat() ? Double.parseDouble(Float.toString(node.floatValue())) : node.doubleValue(), json);
        } else {
            json.writeRawValue(node.toString());
        }
    }

    /** Something to write. */
    @FunctionalInterface
    public interface Content {
        /** Writes it. */
        void write(JsonGenerator json) throws IOException;
    }
}
