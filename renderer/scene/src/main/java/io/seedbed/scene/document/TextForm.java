package io.seedbed.scene.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A text.
 *
 * @param description what it is, for the schema
 * @param choices all that it may be; empty where any text will do
 * @param least characters it has at least
 */
public record TextForm(String description, List<String> choices, int least) implements Form {

    private static final int MOST = 120;

    public TextForm {
        choices = List.copyOf(choices);
    }

    /** Any text that is not empty. */
    public static TextForm any(String description) {
        return new TextForm(description, List.of(), 1);
    }

    /** Any text; it may be empty. */
    public static TextForm orEmpty(String description) {
        return new TextForm(description, List.of(), 0);
    }

    /** One of these. */
    public static TextForm oneOf(String description, List<String> choices) {
        return new TextForm(description, choices, 0);
    }

    @Override
    public void check(JsonNode value, String at) {
        if (!value.isTextual()) {
            throw Form.wrongType(value, at, choices.isEmpty() ? "a text" : "one of " + String.join(", ", choices));
        }
        String text = value.textValue();
        if (!choices.isEmpty() && !choices.contains(text)) {
            throw new DocumentException(at, "is " + Form.shown(value) + ": " + Near.hint(text, choices));
        }
        if (text.length() < least) {
            throw new DocumentException(at, "must not be empty");
        }
        if (text.length() > MOST) {
            throw new DocumentException(at, "has " + text.length() + " characters; there may be " + MOST);
        }
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Form.described("string", description);
        if (!choices.isEmpty()) {
            ArrayNode all = schema.putArray("enum");
            choices.forEach(all::add);
            return schema;
        }
        if (least > 0) {
            schema.put("minLength", least);
        }
        schema.put("maxLength", MOST);
        return schema;
    }
}
