package io.seedbed.scene.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A range of numbers: a record of {@code least} and {@code most}, or one number alone.
 *
 * @param description what it is, for the schema
 * @param number what both ends may be
 */
public record RangeForm(String description, NumberForm number) implements Form {
    @Override
    public void check(JsonNode value, String at) {
        if (value.isNumber()) {
            number.check(value, at);
            return;
        }
        if (!value.isObject()) {
            throw Form.wrongType(value, at, "a number or a record of least and most");
        }
        ends().check(value, at);
        if (value.path("least").doubleValue() > value.path("most").doubleValue()) {
            throw new DocumentException(
                    at,
                    "goes from " + Form.shown(value.path("least")) + " to " + Form.shown(value.path("most"))
                            + "; least must not be above most");
        }
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = JSON.objectNode();
        schema.put("description", description);
        schema.putArray("anyOf").add(number.schema()).add(ends().schema());
        return schema;
    }

    private RecordForm ends() {
        return RecordForm.of("").with("least", number).with("most", number);
    }
}
