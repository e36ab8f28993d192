package io.seedbed.dataset.image.folder;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.seedbed.dataset.WellFormed;
import io.seedbed.dataset.image.card.ImageCard;
import io.seedbed.dataset.image.row.CocoKeypoints;
import io.seedbed.dataset.image.row.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes COCO's annotation files from the lines of the shards, one line at a time, so that memory does not grow with the
 * images. Categories are numbered from 1 in the order of their names. Not thread-safe.
 */
final class CocoMerge {

    private static final String PERSON = "person";

    private final Shards shards;
    private final ImageCard card;
    private final SortedMap<String, Integer> categories = new TreeMap<>();

    CocoMerge(Shards shards, ImageCard card) {
        this.shards = shards;
        this.card = card;
        SortedSet<String> names = new TreeSet<>(shards.statistics()
                .counts()
                .getOrDefault("category", new TreeMap<>())
                .keySet());
        names.forEach(name -> categories.put(WellFormed.repair(name), categories.size() + 1));
    }

    void write(ImageStaging staging) throws IOException {
        SortedSet<String> posed = new TreeSet<>();
        write(staging, "instances", json -> {
            annotations("instances.jsonl", json, new TreeSet<>());
            json.writeArrayFieldStart("categories");
            for (String name : categories.keySet()) {
                category(name, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
        write(staging, "captions", json -> {
            json.writeArrayFieldStart("annotations");
            elements("captions.jsonl", json);
            json.writeEndArray();
        });
        write(staging, "person_keypoints", json -> {
            annotations("keypoints.jsonl", json, posed);
            if (posed.isEmpty()) {
                posed.add(PERSON);
            }
            json.writeArrayFieldStart("categories");
            for (String name : posed) {
                category(name, json);
                keypoints(json);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private void write(ImageStaging staging, String name, JsonWriter.Content content) throws IOException {
        try (OutputStream out = staging.open("annotations/" + name + ".json");
                JsonGenerator json = JsonWriter.open(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("info");
            JsonWriter.text("description", card.title(), json);
            json.writeStringField("contributor", "Seedbed");
            json.writeStringField("version", "1.0.0");
            json.writeEndObject();
            json.writeArrayFieldStart("licenses");
            json.writeStartObject();
            json.writeNumberField("id", 1);
            JsonWriter.text("name", card.license(), json);
            json.writeStringField("url", "");
            json.writeEndObject();
            json.writeEndArray();
            json.writeArrayFieldStart("images");
            elements("images.jsonl", json);
            json.writeEndArray();
            content.write(json);
            json.writeEndObject();
        }
    }

    private void elements(String part, JsonGenerator json) throws IOException {
        Parts.lines(shards, part, json::writeRawValue);
    }

    /** Copies annotations, each with the number of the category that stands in front of it. */
    private void annotations(String part, JsonGenerator json, SortedSet<String> found) throws IOException {
        SortedMap<String, Map.Entry<String, Integer>> byText = new TreeMap<>();
        categories.entrySet().forEach(entry -> byText.put(quoted(entry.getKey()), entry));
        json.writeArrayFieldStart("annotations");
        Parts.lines(shards, part, line -> {
            String text = line.substring(0, endOfString(line));
            Map.Entry<String, Integer> category = byText.get(text);
            if (category == null) {
                throw new IOException("a shard has a category that its manifest does not count: " + text);
            }
            found.add(category.getKey());
            json.writeRawValue("{\"category_id\":" + category.getValue() + "," + line.substring(text.length() + 1));
        });
        json.writeEndArray();
    }

    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /** The place behind the JSON string that a line begins with. */
    private static int endOfString(String line) {
        int end = 1;
        while (line.charAt(end) != '"') {
            end += line.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    private void category(String name, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", categories.getOrDefault(name, categories.size() + 1));
        json.writeStringField("name", name);
        JsonWriter.text("supercategory", card.supercategories().getOrDefault(name, "thing"), json);
    }

    private static void keypoints(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("keypoints");
        for (String name : CocoKeypoints.NAMES) {
            json.writeString(name);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("skeleton");
        for (List<Integer> line : CocoKeypoints.SKELETON) {
            json.writeStartArray();
            for (int point : line) {
                json.writeNumber(point);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
