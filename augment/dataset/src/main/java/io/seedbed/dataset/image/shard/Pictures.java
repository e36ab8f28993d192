package io.seedbed.dataset.image.shard;

import io.seedbed.dataset.image.row.ImageRow;
import java.io.IOException;
import java.util.Map;

/** The pictures of formats that keep them in folders by kind: {@code images/}, {@code ids/}, {@code depth/}. Stateless. */
final class Pictures {

    private Pictures() {}

    /** Writes the picture and the extra files. */
    static void write(ImageRow row, ShardFolder folder) throws IOException {
        folder.write(ShardFolder.DATA + "images/" + row.imageName(), row.image().bytes());
        for (Map.Entry<String, byte[]> extra : row.extras().entrySet()) {
            int dot = extra.getKey().indexOf('.');
            folder.write(
                    ShardFolder.DATA + extra.getKey().substring(0, dot) + "/" + row.key()
                            + extra.getKey().substring(dot),
                    extra.getValue());
        }
    }
}
