package io.seedbed.dataset.image.shard;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.seedbed.dataset.WellFormed;
import io.seedbed.dataset.image.row.ImageRow;
import io.seedbed.dataset.image.row.Instance;
import io.seedbed.dataset.image.row.JsonWriter;
import io.seedbed.dataset.image.row.RowJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Pictures in a folder, and the elements of COCO's lists, one a line, as they come. An annotation's category is written in
 * front of its line as a JSON string, since its number is known when the categories of all shards are. Numbers of images
 * and annotations follow from the image's index. Not thread-safe.
 */
final class CocoSink implements RowSink {

    private final ShardFolder folder;
    private final List<OutputStream> parts = new ArrayList<>();
    private final JsonGenerator images;
    private final JsonGenerator instances;
    private final JsonGenerator captions;
    private final JsonGenerator keypoints;

    CocoSink(ShardFolder folder) throws IOException {
        this.folder = folder;
        images = part("images");
        instances = part("instances");
        captions = part("captions");
        keypoints = part("keypoints");
    }

    private JsonGenerator part(String name) throws IOException {
        OutputStream part = folder.open(ShardFolder.PARTS + name + ".jsonl");
        parts.add(part);
        return JsonWriter.open(part);
    }

    @Override
    public void add(ImageRow row) throws IOException {
        Pictures.write(row, folder);
        images.writeStartObject();
        images.writeNumberField("id", row.index());
        images.writeStringField("file_name", row.imageName());
        images.writeNumberField("width", row.image().width());
        images.writeNumberField("height", row.image().height());
        images.writeNumberField("license", 1);
        end(images);
        for (Instance instance : row.instances()) {
            annotation(row, instance, instances);
            end(instances);
            if (!instance.keypoints().isEmpty()) {
                annotation(row, instance, keypoints);
                RowJson.keypoints(instance, keypoints);
                end(keypoints);
            }
        }
        for (int i = 0; i < row.captions().size(); i++) {
            captions.writeStartObject();
            captions.writeNumberField("id", number(row, i + 1));
            captions.writeNumberField("image_id", row.index());
            JsonWriter.text("caption", row.captions().get(i), captions);
            end(captions);
        }
    }

    private static void annotation(ImageRow row, Instance instance, JsonGenerator json) throws IOException {
        String category = WellFormed.repair(instance.category());
        json.writeRaw('"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(category)) + '"');
        json.writeStartObject();
        json.writeNumberField("id", number(row, instance.id()));
        json.writeNumberField("image_id", row.index());
        json.writeNumberField("iscrowd", 0);
        RowJson.shape(instance, row.image(), json);
    }

    /** A number that no other annotation has; never 0, which {@code pycocotools} takes for no match. */
    private static long number(ImageRow row, int inImage) {
        return row.index() * (Instance.HIGHEST_ID + 1) + inImage;
    }

    private static void end(JsonGenerator json) throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void finish() throws IOException {
        for (JsonGenerator json : List.of(images, instances, captions, keypoints)) {
            json.close();
        }
        for (OutputStream part : parts) {
            part.close();
        }
    }
}
