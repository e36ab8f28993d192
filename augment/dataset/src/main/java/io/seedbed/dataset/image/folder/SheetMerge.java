package io.seedbed.dataset.image.folder;

import io.seedbed.dataset.image.encode.Pixels;
import io.seedbed.dataset.image.row.EncodedImage;
import io.seedbed.dataset.image.row.ImageRow;
import io.seedbed.dataset.image.shard.ShardManifest;
import io.seedbed.dataset.image.shard.SheetOrder;
import io.seedbed.dataset.image.sheet.ContactSheet;
import io.seedbed.dataset.image.sheet.Tile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws the contact sheet from the samples of the shards: the same images however they were cut. Stateless. */
final class SheetMerge {

    private static final int COLUMNS = 6;

    private SheetMerge() {}

    static byte[] png(Shards shards) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (Shards.Shard shard : shards.all()) {
            for (ShardManifest.Sample sample : shard.manifest().samples()) {
                samples.add(new Sample(
                        sample, shard.folder().resolve("sheet").resolve(ImageRow.key(sample.index()) + ".png")));
            }
        }
        samples.sort(Comparator.comparing(
                (Sample sample) -> SheetOrder.of(sample.text().index()), Long::compareUnsigned));
        List<Sample> shown = new ArrayList<>(samples.subList(0, Math.min(SheetOrder.TILES, samples.size())));
        shown.sort(Comparator.comparingLong(sample -> sample.text().index()));
        List<Tile> tiles = new ArrayList<>();
        for (Sample sample : shown) {
            byte[] picture = Files.readAllBytes(sample.picture());
            tiles.add(new Tile(
                    Pixels.of(new EncodedImage(picture, "png", SheetOrder.SIZE, SheetOrder.SIZE)),
                    ImageRow.key(sample.text().index()),
                    sample.text().caption(),
                    sample.text().negative()));
        }
        return ContactSheet.png(tiles, COLUMNS);
    }

    private record Sample(ShardManifest.Sample text, Path picture) {}
}
