package io.seedbed.dataset.image.card;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seedbed.dataset.image.ImageFormat;

/** The record sets of a folder: captions and pictures, together where the format's tables tell which belong together. Not thread-safe. */
final class CroissantRecords {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String TEXT = "sc:Text";
    private static final String INTEGER = "sc:Integer";

    private final String name;
    private final ArrayNode fields = JSON.arrayNode();

    private CroissantRecords(String name) {
        this.name = name;
    }

    static ArrayNode of(CardFacts facts) {
        CroissantRecords records = new CroissantRecords("default");
        switch (facts.format()) {
            case PARQUET -> records.parquet();
            case WEBDATASET -> {
                records.field("file_name", TEXT, "fileSet", "captions", "fileProperty", "filename");
                records.field("caption", TEXT, "fileSet", "captions", "fileProperty", "content");
            }
            case FILES -> records.files();
            case CSV -> {
                records.column("caption", TEXT, "train.csv", "title");
                records.column("path", TEXT, "train.csv", "filepath");
                records.column("negatives", TEXT, "train.csv", "neg_caption");
            }
            case COCO -> {
                records.captions("image_id", INTEGER, "$.annotations[*].image_id");
                records.captions("caption", TEXT, "$.annotations[*].caption");
            }
        }
        ArrayNode sets = JSON.arrayNode().add(records.node("Captions of pictures."));
        if (facts.format() != ImageFormat.PARQUET && facts.format() != ImageFormat.FILES) {
            CroissantRecords pictures = new CroissantRecords("images");
            pictures.field("file_name", TEXT, "fileSet", "pictures", "fileProperty", "filename");
            pictures.field("image", "sc:ImageObject", "fileSet", "pictures", "fileProperty", "content");
            sets.add(pictures.node("Pictures by the names of their files."));
        }
        return sets;
    }

    private ObjectNode node(String description) {
        ObjectNode records = JSON.objectNode()
                .put("@type", "cr:RecordSet")
                .put("@id", name)
                .put("name", name)
                .put("description", description);
        records.set("field", fields);
        return records;
    }

    private void parquet() {
        ObjectNode image = field("image", "sc:ImageObject", "fileSet", "tables", "column", "image");
        ((ObjectNode) image.get("source")).putObject("transform").put("jsonPath", "bytes");
        field("index", INTEGER, "fileSet", "tables", "column", "index");
        field("caption", TEXT, "fileSet", "tables", "column", "caption");
    }

    private void files() {
        ObjectNode key = field("file_name", TEXT, "fileSet", "pictures", "fileProperty", "filename");
        key.set("references", source("fileObject", "metadata.jsonl", "column", "file_name"));
        field("image", "sc:ImageObject", "fileSet", "pictures", "fileProperty", "content");
        column("caption", TEXT, "metadata.jsonl", "text");
    }

    private void column(String field, String type, String file, String column) {
        field(field, type, "fileObject", file, "column", column);
    }

    private void captions(String field, String type, String path) {
        field(field, type, "fileObject", "annotations/captions.json", "jsonPath", path);
    }

    private ObjectNode field(String named, String type, String kind, String from, String by, String what) {
        ObjectNode field = fields.addObject()
                .put("@type", "cr:Field")
                .put("@id", name + "/" + named)
                .put("name", named)
                .put("dataType", type);
        field.set("source", source(kind, from, by, what));
        return field;
    }

    private static ObjectNode source(String kind, String from, String by, String what) {
        ObjectNode source = JSON.objectNode();
        source.putObject(kind).put("@id", from);
        source.putObject("extract").put(by, what);
        return source;
    }
}
