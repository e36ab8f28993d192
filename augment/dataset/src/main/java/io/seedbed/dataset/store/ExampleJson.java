package io.seedbed.dataset.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.seedbed.augment.Example;
import io.seedbed.augment.FilterScore;
import io.seedbed.augment.Provenance;
import io.seedbed.augment.Split;
import io.seedbed.augment.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An example as JSON and back, without loss. */
final class ExampleJson {

    private ExampleJson() {}

    static void write(Example row, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", row.id());
        json.writeStringField("split", row.split().label());
        json.writeObjectFieldStart("fields");
        for (Map.Entry<String, String> field : row.fields().entrySet()) {
            json.writeStringField(field.getKey(), field.getValue());
        }
        json.writeEndObject();
        if (row.target() instanceof Target.Label label) {
            json.writeStringField("label", label.text());
        } else if (row.target() instanceof Target.Answer answer) {
            json.writeStringField("answer", answer.text());
        }
        json.writeFieldName("provenance");
        write(row.provenance(), json);
        json.writeEndObject();
    }

    static Example read(JsonNode json) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : json.required("fields").properties()) {
            fields.put(field.getKey(), field.getValue().textValue());
        }
        return new Example(
                text(json, "id"),
                fields,
                target(json),
                Split.valueOf(text(json, "split").toUpperCase(Locale.ROOT)),
                provenance(json.required("provenance")));
    }

    private static void write(Provenance provenance, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("origin", provenance.origin());
        json.writeArrayFieldStart("parents");
        for (String parent : provenance.parents()) {
            json.writeString(parent);
        }
        json.writeEndArray();
        json.writeNumberField("round", provenance.round());
        json.writeStringField("method", provenance.method());
        json.writeStringField("teacher", provenance.teacher());
        json.writeStringField("model", provenance.model());
        json.writeStringField("promptDigest", provenance.promptDigest());
        json.writeNumberField("seed", provenance.seed());
        json.writeArrayFieldStart("filters");
        for (FilterScore passed : provenance.filters()) {
            json.writeStartObject();
            json.writeStringField("filter", passed.filter());
            json.writeFieldName("score");
            JsonRows.writeNumber(json, passed.score());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static Provenance provenance(JsonNode json) {
        List<String> parents = new ArrayList<>();
        json.required("parents").forEach(parent -> parents.add(parent.textValue()));
        List<FilterScore> filters = new ArrayList<>();
        json.required("filters")
                .forEach(passed -> filters.add(new FilterScore(
                        text(passed, "filter"), passed.required("score").doubleValue())));
        return new Provenance(
                text(json, "origin"),
                parents,
                json.required("round").intValue(),
                text(json, "method"),
                text(json, "teacher"),
                text(json, "model"),
                text(json, "promptDigest"),
                json.required("seed").longValue(),
                filters);
    }

    private static Target target(JsonNode json) {
        if (json.has("label")) {
            return new Target.Label(text(json, "label"));
        }
        return json.has("answer") ? new Target.Answer(text(json, "answer")) : new Target.Missing();
    }

    private static String text(JsonNode json, String field) {
        return json.required(field).textValue();
    }
}
