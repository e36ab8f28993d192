package io.seedbed.dataset.image.shard;

import io.seedbed.dataset.image.encode.Pixels;
import io.seedbed.dataset.image.encode.Png;
import io.seedbed.dataset.image.row.ImageRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Keeps small pictures of a few images for the contact sheet: those whose indices come first in a shuffled order that is
 * the same for every shard, so that the sheet does not depend on how the images were cut into shards. Not thread-safe.
 */
final class Thumbnails {

    private final SortedMap<Long, Kept> kept = new TreeMap<>(Long::compareUnsigned);

    /** Keeps the row's picture if it is among the first. */
    void add(ImageRow row) throws IOException {
        long order = SheetOrder.of(row.index());
        if (kept.size() == SheetOrder.TILES && Long.compareUnsigned(order, kept.lastKey()) > 0) {
            return;
        }
        Pixels picture = Pixels.of(row.image()).fitted(SheetOrder.SIZE);
        String negative =
                row.negatives().isEmpty() ? "" : row.negatives().get(0).negative();
        kept.put(order, new Kept(new ShardManifest.Sample(row.index(), row.caption(), negative), picture));
        if (kept.size() > SheetOrder.TILES) {
            kept.remove(kept.lastKey());
        }
    }

    /** Writes the pictures, and gives what the manifest says of them. */
    List<ShardManifest.Sample> write(ShardFolder folder) throws IOException {
        List<ShardManifest.Sample> samples = new ArrayList<>();
        for (Kept one : kept.values()) {
            Pixels picture = one.picture();
            folder.write(
                    ShardFolder.SHEET + ImageRow.key(one.sample().index()) + ".png",
                    Png.rgb(picture.rgb(), picture.width(), picture.height()));
            samples.add(one.sample());
        }
        return samples;
    }

    private record Kept(ShardManifest.Sample sample, Pixels picture) {}
}
