package io.seedbed.scene.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A list of values of one form.
 *
 * @param description what it is, for the schema
 * @param item what each is
 * @param least how many at least
 * @param most how many at most
 */
public record ListForm(String description, Form item, int least, int most) implements Form {
    @Override
    public void check(JsonNode value, String at) {
        if (!value.isArray()) {
            throw Form.wrongType(value, at, "a list");
        }
        if (value.size() < least || value.size() > most) {
            throw new DocumentException(
                    at, "has " + value.size() + " entries; there must be from " + least + " to " + most);
        }
        for (int i = 0; i < value.size(); i++) {
            item.check(value.get(i), at + "/" + i);
        }
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Form.described("array", description);
        schema.put("minItems", least);
        schema.put("maxItems", most);
        schema.set("items", item.schema());
        return schema;
    }
}
