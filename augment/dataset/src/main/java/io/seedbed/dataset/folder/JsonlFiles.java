package io.seedbed.dataset.folder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.FilterScore;
import io.seedbed.augment.Reject;
import io.seedbed.dataset.Decimals;
import io.seedbed.dataset.WellFormed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Writes flat rows and rejects as JSON, one object a line. Stateless. */
final class JsonlFiles {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private JsonlFiles() {}

    /** Writes the rows of one split. */
    static void writeRows(Dataset rows, Columns columns, OutputStream out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            for (Example row : rows.examples()) {
                json.writeStartObject();
                for (Map.Entry<String, Object> entry :
                        FlatRow.of(row, columns).values().entrySet()) {
                    json.writeFieldName(WellFormed.repair(entry.getKey()));
                    writeValue(entry.getValue(), json);
                }
                json.writeEndObject();
                json.writeRaw('\n');
            }
        }
    }

    /** Writes rejects; a score that there is none of is null. */
    static void writeRejects(List<Reject> rejects, OutputStream out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            for (Reject reject : rejects) {
                json.writeStartObject();
                json.writeStringField("parent", WellFormed.repair(reject.parent()));
                json.writeStringField("text", WellFormed.repair(reject.text()));
                json.writeStringField("target", WellFormed.repair(reject.target()));
                json.writeNumberField("round", reject.round());
                json.writeStringField("method", reject.method());
                json.writeStringField("reason", reject.reason());
                json.writeStringField("detail", WellFormed.repair(reject.detail()));
                json.writeFieldName("score");
                if (Double.isFinite(reject.score())) {
                    json.writeNumber(Decimals.text(reject.score()));
                } else {
                    json.writeNull();
                }
                json.writeEndObject();
                json.writeRaw('\n');
            }
        }
    }

    private static void writeValue(Object value, JsonGenerator json) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                if (element instanceof FilterScore passed) {
                    json.writeStartObject();
                    json.writeStringField("filter", passed.filter());
                    json.writeFieldName("score");
                    json.writeNumber(Decimals.text(passed.score()));
                    json.writeEndObject();
                } else {
                    json.writeString(element.toString());
                }
            }
            json.writeEndArray();
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    private static JsonGenerator generator(OutputStream out) throws IOException {
        JsonGenerator json = JSON.createGenerator(out);
        json.setRootValueSeparator(new SerializedString(""));
        return json;
    }
}
