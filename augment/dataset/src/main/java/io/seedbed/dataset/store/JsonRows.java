package io.seedbed.dataset.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.dataset.Decimals;
import io.seedbed.dataset.WellFormed;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes and reads lines of JSON, each a row, without loss: half surrogate pairs and every bit of a double included. */
final class JsonRows {

    private static final JsonFactory PLAIN = new JsonFactory();
    private static final JsonFactory ESCAPED =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final JsonMapper READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonRows() {}

    /** Writes one line a row. */
    static <T> void write(List<T> rows, RowWriter<T> writer, OutputStream out) throws IOException {
        for (T row : rows) {
            String line = line(PLAIN, row, writer);
            if (!WellFormed.isWellFormed(line)) {
                line = line(ESCAPED, row, writer);
            }
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
    }

    /** Reads what {@link #write} wrote. */
    static <T> List<T> read(InputStream in, RowReader<T> reader) throws IOException {
        List<T> rows = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            rows.add(reader.read(READER.readTree(line)));
        }
        return rows;
    }

    /** Reads a text that is one JSON value. */
    static JsonNode value(String text) throws IOException {
        return READER.readTree(text);
    }

    /** Refuses a text that is not one JSON value; a long one is read without being held as a tree. */
    static void requireJson(String text) {
        try (JsonParser json = READER.createParser(text)) {
            if (json.nextToken() == null) {
                throw new IllegalArgumentException("a document must be JSON, and not be empty");
            }
            json.skipChildren();
            if (json.nextToken() != null) {
                throw new IllegalArgumentException("a document must be one JSON value, and nothing after it");
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("a document must be JSON", e);
        }
    }

    /** Writes a number as {@link Decimals} does. */
    static void writeNumber(JsonGenerator json, double number) throws IOException {
        json.writeNumber(Decimals.text(number));
    }

    private static <T> String line(JsonFactory factory, T row, RowWriter<T> writer) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(line)) {
            writer.write(row, json);
        }
        return line.toString();
    }

    /** Writes a row as one JSON value. */
    interface RowWriter<T> {
        void write(T row, JsonGenerator json) throws IOException;
    }

    /** Makes a row from its JSON value. */
    interface RowReader<T> {
        T read(JsonNode json) throws IOException;
    }
}
