package io.seedbed.dataset.image.row;

import com.fasterxml.jackson.core.JsonGenerator;
import io.seedbed.dataset.WellFormed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A row as one JSON object, with everything but the pictures. Stateless and thread-safe. */
public final class RowJson {

    private final boolean tabular;

    private RowJson(boolean tabular) {
        this.tabular = tabular;
    }

    /** The object in UTF-8, with attributes and labels by name, and the facts as they are. */
    public static byte[] bytes(ImageRow row) {
        return JsonWriter.bytes(json -> new RowJson(false).write(row, json));
    }

    /**
     * The object in UTF-8 with the same fields and types for every row, for readers that make a table of it: attributes and
     * labels are lists of {@code {"name", "value"}}, the facts a text that holds JSON.
     */
    public static byte[] tabular(ImageRow row) {
        return JsonWriter.bytes(json -> new RowJson(true).write(row, json));
    }

    private void write(ImageRow row, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("index", row.index());
        json.writeStringField("key", row.key());
        json.writeNumberField("width", row.image().width());
        json.writeNumberField("height", row.image().height());
        JsonWriter.text("caption", row.caption(), json);
        texts("captions", row.captions(), json);
        json.writeArrayFieldStart("negatives");
        for (NegativeCaption negative : row.negatives()) {
            json.writeStartObject();
            JsonWriter.text("caption", negative.caption(), json);
            JsonWriter.text("negative", negative.negative(), json);
            JsonWriter.text("kind", negative.kind(), json);
            json.writeNumberField("pair", negative.pairedIndex());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("objects");
        for (Instance instance : row.instances()) {
            instance(instance, row.image(), json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("questions");
        for (QuestionAnswer question : row.questions()) {
            json.writeStartObject();
            JsonWriter.text("question", question.question(), json);
            JsonWriter.text("answer", question.answer(), json);
            JsonWriter.text("kind", question.kind(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("regions");
        for (RegionCaption region : row.regions()) {
            json.writeStartObject();
            JsonWriter.box("bbox", region.box(), json);
            JsonWriter.text("caption", region.caption(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        labels(row, json);
        if (tabular) {
            json.writeStringField("facts", facts(row));
        } else {
            json.writeFieldName("facts");
            JsonWriter.tree(row.facts(), json);
        }
        json.writeEndObject();
    }

    /** The facts as JSON in a text. */
    public static String facts(ImageRow row) {
        return new String(JsonWriter.bytes(json -> JsonWriter.tree(row.facts(), json)), StandardCharsets.UTF_8);
    }

    private void instance(Instance instance, EncodedImage image, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", instance.id());
        JsonWriter.text("category", instance.category(), json);
        measures(instance, image, json);
        if (tabular) {
            json.writeArrayFieldStart("attributes");
            for (Map.Entry<String, String> attribute : instance.attributes().entrySet()) {
                pair(attribute.getKey(), attribute.getValue(), json);
            }
            json.writeEndArray();
        } else {
            attributes(instance, json);
        }
        keypoints(instance, json);
        json.writeEndObject();
    }

    /** Writes boxes, area, mask and attributes, as COCO's annotations name them where it has a name. */
    public static void shape(Instance instance, EncodedImage image, JsonGenerator json) throws IOException {
        measures(instance, image, json);
        attributes(instance, json);
    }

    private static void measures(Instance instance, EncodedImage image, JsonGenerator json) throws IOException {
        JsonWriter.box("bbox", instance.visible(), json);
        json.writeNumberField("area", instance.area());
        json.writeObjectFieldStart("segmentation");
        json.writeArrayFieldStart("size");
        json.writeNumber(image.height());
        json.writeNumber(image.width());
        json.writeEndArray();
        json.writeStringField("counts", instance.runLengths());
        json.writeEndObject();
        JsonWriter.box("full_bbox", instance.full(), json);
        json.writeFieldName("occluded");
        JsonWriter.number(instance.occluded(), json);
        json.writeFieldName("truncated");
        JsonWriter.number(instance.truncated(), json);
    }

    private static void attributes(Instance instance, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("attributes");
        for (Map.Entry<String, String> attribute : instance.attributes().entrySet()) {
            JsonWriter.text(WellFormed.repair(attribute.getKey()), attribute.getValue(), json);
        }
        json.writeEndObject();
    }

    /** Writes keypoints as COCO does: x, y and visibility of one after another, and how many are in the image. */
    public static void keypoints(Instance instance, JsonGenerator json) throws IOException {
        json.writeNumberField(
                "num_keypoints",
                instance.keypoints().stream()
                        .filter(point -> point.visibility() > 0)
                        .count());
        json.writeArrayFieldStart("keypoints");
        for (Keypoint point : instance.keypoints()) {
            JsonWriter.number(point.x(), json);
            JsonWriter.number(point.y(), json);
            json.writeNumber(point.visibility());
        }
        json.writeEndArray();
    }

    private void labels(ImageRow row, JsonGenerator json) throws IOException {
        if (tabular) {
            json.writeArrayFieldStart("labels");
            for (Map.Entry<String, List<String>> label : row.labels().entrySet()) {
                for (String value : label.getValue()) {
                    pair(label.getKey(), value, json);
                }
            }
            json.writeEndArray();
            return;
        }
        json.writeObjectFieldStart("labels");
        for (Map.Entry<String, List<String>> label : row.labels().entrySet()) {
            texts(label.getKey(), label.getValue(), json);
        }
        json.writeEndObject();
    }

    private static void pair(String name, String value, JsonGenerator json) throws IOException {
        json.writeStartObject();
        JsonWriter.text("name", name, json);
        JsonWriter.text("value", value, json);
        json.writeEndObject();
    }

    private static void texts(String name, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(WellFormed.repair(name));
        for (String text : texts) {
            json.writeString(WellFormed.repair(text));
        }
        json.writeEndArray();
    }
}
