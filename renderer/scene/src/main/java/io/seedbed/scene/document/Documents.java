package io.seedbed.scene.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;

/** Text to trees and back, strictly and with one spelling. Thread-safe. */
public final class Documents {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private Documents() {}

    /**
     * The tree of a JSON text.
     *
     * @throws DocumentException if it is no JSON, has a field twice, or goes on after its end; it says in which line
     */
    public static JsonNode parse(String json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            if (tree.isMissingNode()) {
                throw new DocumentException("", "is empty; it must be JSON");
            }
            return tree;
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation();
            String place = where == null ? "" : " in line " + where.getLineNr() + ", column " + where.getColumnNr();
            throw new DocumentException("", "is no JSON" + place + ": " + e.getOriginalMessage());
        }
    }

    /** A tree in one line, fields in their order. */
    public static String line(JsonNode tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    /** A tree in many lines, with a line feed at the end. */
    public static String pretty(JsonNode tree) {
        return tree.toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
    }

    /** A JSON schema of a form under a name. */
    public static ObjectNode schema(String name, String title, Form form) {
        ObjectNode schema = Form.JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "https://seedbed.io/schemas/" + name);
        schema.put("title", title);
        schema.setAll(form.schema());
        return schema;
    }

    /** The shortest decimal that reads back as the same number, the same with every Java version. */
    public static BigDecimal decimal(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " cannot be written; only finite numbers can");
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < 17; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == value) {
                return whole(rounded);
            }
        }
        return whole(exact.round(new MathContext(17)));
    }

    private static BigDecimal whole(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
