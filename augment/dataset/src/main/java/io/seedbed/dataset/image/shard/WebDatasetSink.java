package io.seedbed.dataset.image.shard;

import io.seedbed.dataset.WellFormed;
import io.seedbed.dataset.image.row.ImageRow;
import io.seedbed.dataset.image.row.RowJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One tar file: for each image the picture, the main caption, everything as JSON, and the extra files. Not thread-safe. */
final class WebDatasetSink implements RowSink {

    private final Tar tar;

    WebDatasetSink(ShardFolder folder) throws IOException {
        tar = new Tar(folder.open(ShardFolder.DATA + "shard.tar"));
    }

    @Override
    public void add(ImageRow row) throws IOException {
        tar.add(row.imageName(), row.image().bytes());
        tar.add(row.key() + ".txt", WellFormed.repair(row.caption()).getBytes(StandardCharsets.UTF_8));
        tar.add(row.key() + ".json", RowJson.tabular(row));
        for (Map.Entry<String, byte[]> extra : row.extras().entrySet()) {
            tar.add(row.key() + "." + extra.getKey(), extra.getValue());
        }
    }

    @Override
    public void finish() throws IOException {
        tar.close();
    }
}
