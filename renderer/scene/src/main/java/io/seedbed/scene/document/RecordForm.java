package io.seedbed.scene.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A record of named fields and no others.
 *
 * @param description what it is, for the schema
 * @param fields in the order in which they are written
 */
public record RecordForm(String description, List<Field> fields) implements Form {

    /**
     * A field.
     *
     * @param required whether it must be there
     */
    public record Field(String name, Form form, boolean required) {}

    public RecordForm {
        fields = List.copyOf(fields);
    }

    /** A record of no fields yet. */
    public static RecordForm of(String description) {
        return new RecordForm(description, List.of());
    }

    /** The same with one more field, which must be there. */
    public RecordForm with(String name, Form form) {
        return plus(new Field(name, form, true));
    }

    /** The same with one more field, which may be left out. */
    public RecordForm maybe(String name, Form form) {
        return plus(new Field(name, form, false));
    }

    private RecordForm plus(Field field) {
        List<Field> all = new ArrayList<>(fields);
        all.add(field);
        return new RecordForm(description, all);
    }

    /** The names of all fields. */
    public List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    @Override
    public void check(JsonNode value, String at) {
        if (!value.isObject()) {
            throw Form.wrongType(value, at, "a record with the fields " + String.join(", ", names()));
        }
        value.fieldNames().forEachRemaining(name -> {
            if (!names().contains(name)) {
                throw new DocumentException(below(at, name), "is not known: " + Near.hint(name, names()));
            }
        });
        for (Field field : fields) {
            JsonNode inner = value.get(field.name());
            if (inner != null) {
                field.form().check(inner, below(at, field.name()));
            } else if (field.required()) {
                throw new DocumentException(below(at, field.name()), "is missing");
            }
        }
    }

    private static String below(String at, String name) {
        return at + JsonPointer.empty().appendProperty(name);
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Form.described("object", description);
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JSON.arrayNode();
        for (Field field : fields) {
            properties.set(field.name(), field.form().schema());
            if (field.required()) {
                required.add(field.name());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }
}
