package io.seedbed.dataset.image.folder;

import io.seedbed.augment.StepException;
import io.seedbed.dataset.image.ImageFormat;
import io.seedbed.dataset.image.ImageRows;
import io.seedbed.dataset.image.card.AssetLicence;
import io.seedbed.dataset.image.card.ImageCard;
import io.seedbed.dataset.image.shard.ImageShard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small data sets of {@link ImageRows}. */
final class ImageSets {

    static final ImageCard CARD = new ImageCard(
            "Scenes | small",
            "Rectangles.",
            "cc0-1.0",
            new TreeMap<>(Map.of("seed", "1")),
            new TreeMap<>(Map.of("hidden", 12L)),
            List.of(new AssetLicence("pack/chair", "CC-BY-4.0", "Scopia", "Debian")),
            new TreeMap<>(Map.of("mug", "household")));

    private ImageSets() {}

    /** Writes shards that begin at these images, and ends before the last. */
    static List<Path> shards(Path folder, ImageFormat format, int... bounds) throws StepException {
        List<Path> shards = new ArrayList<>();
        for (int i = 0; i + 1 < bounds.length; i++) {
            shards.add(shard(folder.resolve("s" + i), format, bounds[i], bounds[i + 1]));
        }
        return shards;
    }

    static Path shard(Path folder, ImageFormat format, int first, int end) throws StepException {
        try (ImageShard shard = ImageShard.open(folder, format)) {
            for (int index = first; index < end; index++) {
                shard.add(ImageRows.row(index));
            }
            shard.finish();
        }
        return folder;
    }

    /** Every file of a folder by name. */
    static SortedMap<String, byte[]> files(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path file : entries.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
