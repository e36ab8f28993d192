package io.seedbed.scene.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a value of a document may be. Immutable. */
public sealed interface Form permits TextForm, NumberForm, FlagForm, ListForm, RangeForm, RecordForm {

    /** Names of types as JSON schemas say them. */
    JsonNodeFactory JSON = JsonNodeFactory.instance;

    /**
     * Makes sure that a value is of this form.
     *
     * @param at JSON pointer of the value
     * @throws DocumentException that says what is wrong first
     */
    void check(JsonNode value, String at);

    /** The JSON schema of this form. */
    ObjectNode schema();

    /** The fault of a value that is of another type. */
    static DocumentException wrongType(JsonNode value, String at, String expected) {
        return new DocumentException(at, "must be " + expected + " and is " + shown(value));
    }

    /** A value as a message shows it. */
    static String shown(JsonNode value) {
        if (value.isObject()) {
            return "a record";
        }
        if (value.isArray()) {
            return "a list";
        }
        String text = value.toString();
        return text.length() > 60 ? text.substring(0, 57) + "…" : text;
    }

    /** A form's schema with its type and description. */
    static ObjectNode described(String type, String description) {
        ObjectNode schema = JSON.objectNode();
        schema.put("type", type);
        if (!description.isEmpty()) {
            schema.put("description", description);
        }
        return schema;
    }
}
