package io.seedbed.dataset.image.shard;

import com.fasterxml.jackson.core.JsonGenerator;
import io.seedbed.dataset.WellFormed;
import io.seedbed.dataset.image.row.ImageRow;
import io.seedbed.dataset.image.row.JsonWriter;
import io.seedbed.dataset.image.row.NegativeCaption;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Pictures in a folder, and a line of JSON for each caption: {@code [index, path, caption, [negatives], [indices of paired
 * images]]}. The table names paired images by their rows, which are known when all shards are. Not thread-safe.
 */
final class CsvSink implements RowSink {

    private final ShardFolder folder;
    private final OutputStream part;
    private final JsonGenerator json;

    CsvSink(ShardFolder folder) throws IOException {
        this.folder = folder;
        part = folder.open(ShardFolder.PARTS + "rows.jsonl");
        json = JsonWriter.open(part);
    }

    @Override
    public void add(ImageRow row) throws IOException {
        Pictures.write(row, folder);
        for (String caption : row.captions()) {
            List<NegativeCaption> own = row.negatives().stream()
                    .filter(negative -> negative.caption().equals(caption))
                    .toList();
            // What is false of the image is a negative of any of its captions.
            line(row, caption, own.isEmpty() ? row.negatives() : own);
        }
    }

    private void line(ImageRow row, String caption, List<NegativeCaption> negatives) throws IOException {
        json.writeStartArray();
        json.writeNumber(row.index());
        json.writeString("images/" + row.imageName());
        json.writeString(WellFormed.repair(caption));
        json.writeStartArray();
        for (NegativeCaption negative : negatives) {
            json.writeString(WellFormed.repair(negative.negative()));
        }
        json.writeEndArray();
        json.writeStartArray();
        for (NegativeCaption negative : negatives) {
            if (negative.pairedIndex() != NegativeCaption.NO_PAIR) {
                json.writeNumber(negative.pairedIndex());
            }
        }
        json.writeEndArray();
        json.writeEndArray();
        json.writeRaw('\n');
    }

    @Override
    public void finish() throws IOException {
        json.close();
        part.close();
    }
}
