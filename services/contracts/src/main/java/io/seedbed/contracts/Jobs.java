package io.seedbed.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Map;

/** Reads and writes job documents. Stateless and thread-safe. */
public final class Jobs {

    /** Longest document that is read, in characters. */
    public static final int MAX_LENGTH = 256 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Jobs() {}

    /**
     * Reads a document in YAML, of which JSON is a part. Fields that are absent have the schema's defaults.
     *
     * @throws BadEventException if it is no YAML, or not as the schema says; the message names line or field
     */
    public static Job read(String document) throws BadEventException {
        if (document.length() > MAX_LENGTH) {
            throw new BadEventException(
                    "",
                    "the document has " + document.length() + " characters; at most " + MAX_LENGTH
                            + " are read. A job names files, it does not hold rows");
        }
        return of(Trees.read(YAML, document));
    }

    /**
     * The job of a parsed document; fields that are absent have the schema's defaults.
     *
     * @throws BadEventException if it is not as the schema says
     */
    public static Job of(JsonNode document) throws BadEventException {
        Schemas.checkJob(document);
        ObjectNode whole = document.deepCopy();
        Schemas.job(kind(document)).path("properties").properties().forEach(property -> {
            JsonNode usual = property.getValue().get("default");
            if (usual != null && !whole.has(property.getKey())) {
                whole.set(property.getKey(), usual);
            }
        });
        if (kind(document).equals(Job.RENDER)) {
            whole.put("size", whole.path("size").asText());
        } else {
            whole.set("set", asTexts(whole.path("set")));
        }
        try {
            return JSON.treeToValue(whole, Job.class);
        } catch (JsonProcessingException e) {
            throw new BadEventException("", "the document is no job: " + e.getOriginalMessage());
        }
    }

    /** A job as a JSON document with every field. */
    public static ObjectNode tree(Job job) {
        return JSON.valueToTree(job);
    }

    private static String kind(JsonNode document) {
        return document.path("kind").asText(Job.LLM2LLM);
    }

    /**
     * An empty job document in YAML to fill in: every field with what it means, its range and its default as comments.
     *
     * @throws IllegalArgumentException if there is no such kind of job; the message lists the kinds
     */
    public static String explain(String kind) {
        return JobTemplate.of(Schemas.job(kind));
    }

    /** A setting is the same text however its number is spelled: 100 for 1e2, 0.00005 for 5e-5. */
    private static ObjectNode asTexts(JsonNode settings) {
        ObjectNode texts = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> setting : settings.properties()) {
            JsonNode value = setting.getValue();
            texts.put(
                    setting.getKey(),
                    value.isNumber() ? value.decimalValue().stripTrailingZeros().toPlainString() : value.asText());
        }
        return texts;
    }
}
