package io.seedbed.scene.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * True or false.
 *
 * @param description what it is, for the schema
 */
public record FlagForm(String description) implements Form {
    @Override
    public void check(JsonNode value, String at) {
        if (!value.isBoolean()) {
            throw Form.wrongType(value, at, "true or false");
        }
    }

    @Override
    public ObjectNode schema() {
        return Form.described("boolean", description);
    }
}
