package io.seedbed.dataset.image.shard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The types of the columns as Hugging Face {@code datasets} reads them from a Parquet file's metadata, so that it takes
 * the pictures for pictures without being told. Stateless.
 */
final class HubFeatures {

    /** The metadata's key. */
    static final String KEY = "huggingface";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private HubFeatures() {}

    /** The metadata's value, for a file with these extra columns. */
    static String json(List<ParquetColumns.Extra> extras) {
        ObjectNode features = JSON.objectNode();
        features.set("image", image());
        for (String name : List.of("index:int64", "width:int32", "height:int32", "caption:string")) {
            value(features, name);
        }
        features.set("captions", JSON.arrayNode().add(scalar("string")));
        features.set("negatives", list("caption:string", "negative:string", "kind:string", "pair:int64"));
        ObjectNode objects = (ObjectNode) list("id:int32", "category:string").get(0);
        objects.set("bbox", JSON.arrayNode().add(scalar("float64")));
        objects.set("full_bbox", JSON.arrayNode().add(scalar("float64")));
        value(objects, "area:int64");
        value(objects, "mask:string");
        value(objects, "occluded:float64");
        value(objects, "truncated:float64");
        objects.set("attributes", list("name:string", "value:string"));
        objects.set("keypoints", JSON.arrayNode().add(scalar("float64")));
        features.set("objects", JSON.arrayNode().add(objects));
        features.set("questions", list("question:string", "answer:string", "kind:string"));
        ObjectNode region = JSON.objectNode();
        region.set("bbox", JSON.arrayNode().add(scalar("float64")));
        value(region, "caption:string");
        features.set("regions", JSON.arrayNode().add(region));
        features.set("labels", list("name:string", "value:string"));
        value(features, "facts:string");
        for (ParquetColumns.Extra extra : extras) {
            features.set(extra.column(), extra.isPicture() ? image() : scalar("binary"));
        }
        ObjectNode info = JSON.objectNode();
        info.putObject("info").set("features", features);
        return info.toString();
    }

    private static ObjectNode image() {
        return JSON.objectNode().put("_type", "Image");
    }

    private static ObjectNode scalar(String type) {
        return JSON.objectNode().put("dtype", type).put("_type", "Value");
    }

    private static void value(ObjectNode features, String nameAndType) {
        int colon = nameAndType.indexOf(':');
        features.set(nameAndType.substring(0, colon), scalar(nameAndType.substring(colon + 1)));
    }

    private static ArrayNode list(String... namesAndTypes) {
        ObjectNode element = JSON.objectNode();
        for (String nameAndType : namesAndTypes) {
            value(element, nameAndType);
        }
        return JSON.arrayNode().add(element);
    }
}
