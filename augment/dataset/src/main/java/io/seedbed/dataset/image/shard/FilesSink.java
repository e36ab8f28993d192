package io.seedbed.dataset.image.shard;

import com.fasterxml.jackson.core.JsonGenerator;
import io.seedbed.dataset.WellFormed;
import io.seedbed.dataset.image.row.ImageRow;
import io.seedbed.dataset.image.row.JsonWriter;
import io.seedbed.dataset.image.row.RowJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A picture, a text, a JSON file and the extra files for each image, and a line for the table that Hugging Face's image
 * folders have. Not thread-safe.
 */
final class FilesSink implements RowSink {

    private final ShardFolder folder;
    private final OutputStream metadata;
    private final JsonGenerator json;

    FilesSink(ShardFolder folder) throws IOException {
        this.folder = folder;
        metadata = folder.open(ShardFolder.PARTS + "metadata.jsonl");
        json = JsonWriter.open(metadata);
    }

    @Override
    public void add(ImageRow row) throws IOException {
        String key = ShardFolder.DATA + row.key() + ".";
        folder.write(ShardFolder.DATA + row.imageName(), row.image().bytes());
        folder.write(key + "txt", WellFormed.repair(row.caption()).getBytes(StandardCharsets.UTF_8));
        folder.write(key + "json", RowJson.bytes(row));
        for (Map.Entry<String, byte[]> extra : row.extras().entrySet()) {
            folder.write(key + extra.getKey(), extra.getValue());
        }
        json.writeStartObject();
        json.writeStringField("file_name", row.imageName());
        JsonWriter.text("text", row.caption(), json);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void finish() throws IOException {
        json.close();
        metadata.close();
    }
}
