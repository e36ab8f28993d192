package io.seedbed.dataset.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.seedbed.augment.Prediction;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A prediction as JSON and back, without loss. */
final class PredictionJson {

    private PredictionJson() {}

    static void write(Prediction row, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", row.exampleId());
        json.writeStringField("predicted", row.predicted());
        json.writeObjectFieldStart("probabilities");
        for (Map.Entry<String, Double> entry : row.probabilities().entrySet()) {
            json.writeFieldName(entry.getKey());
            JsonRows.writeNumber(json, entry.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    static Prediction read(JsonNode json) {
        Map<String, Double> probabilities = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : json.required("probabilities").properties()) {
            probabilities.put(entry.getKey(), entry.getValue().doubleValue());
        }
        return new Prediction(
                json.required("id").textValue(), json.required("predicted").textValue(), probabilities);
    }
}
