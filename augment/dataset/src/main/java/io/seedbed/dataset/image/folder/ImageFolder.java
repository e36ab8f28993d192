package io.seedbed.dataset.image.folder;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.augment.StepException;
import io.seedbed.dataset.DurableFiles;
import io.seedbed.dataset.image.ImageStatistics;
import io.seedbed.dataset.image.card.CardFacts;
import io.seedbed.dataset.image.card.Croissant;
import io.seedbed.dataset.image.card.ImageCard;
import io.seedbed.dataset.image.card.ImageCardText;
import io.seedbed.dataset.image.shard.ShardManifest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Puts finished shards together to a data set that trainers load:
 *
 * <pre>
 * README.md            the card: what the images are, how to load them, statistics, licences
 * contact-sheet.png    some pictures with captions
 * statistics.json      all counts
 * croissant.json       the data set for machines
 * rejects.jsonl        indices that have no image, with the reason; only where there are some
 * …                    the data, as the format lays them out
 * </pre>
 *
 * The same images in shards of the same bounds give the same bytes, whoever wrote them, in whatever order; where the
 * format has no file per shard, the bounds do not matter either. Nothing is rendered or encoded again, and pictures are
 * not copied where the file system has hard links. Thread-safe for different folders.
 */
public final class ImageFolder {

    private final ImageStaging.FileOpener opener;

    /** A writer to the local disk. */
    public ImageFolder() {
        this(DurableFiles::open);
    }

    /** A writer whose files are opened by {@code opener}. */
    ImageFolder(ImageStaging.FileOpener opener) {
        this.opener = opener;
    }

    /**
     * Writes a folder. It appears whole or, where it was there before, its card appears last.
     *
     * @param directory the folder: none yet, or an empty one
     * @param shards finished shards in any order; they stay as they are, and must not be changed in place afterwards
     * @throws StepException if the disk failed, the shards do not fit together, or the folder holds other data
     */
    public WrittenImages write(Path directory, List<Path> shards, ImageCard card) throws StepException {
        try {
            ImageStaging.refuseStrangers(directory);
            return put(directory, shards, any -> card);
        } catch (IOException e) {
            throw failed(directory, e);
        }
    }

    /** Writes a folder over what an attempt that was cut off has left in it. */
    WrittenImages writeAgain(Path directory, List<Path> shards, Function<ImageStatistics, ImageCard> cards)
            throws StepException {
        try {
            return put(directory, shards, cards);
        } catch (IOException e) {
            throw failed(directory, e);
        }
    }

    private WrittenImages put(Path directory, List<Path> folders, Function<ImageStatistics, ImageCard> cards)
            throws IOException, StepException {
        Shards shards = Shards.of(folders);
        try (ImageStaging staging = ImageStaging.of(directory, opener)) {
            ImageStatistics statistics = shards.statistics();
            ImageCard card = cards.apply(statistics);
            List<String> names = take(shards, staging);
            names.addAll(merge(shards, card, staging));
            DataDigest digest = DataDigest.of(names, staging);
            ShardManifest any = shards.any();
            CardFacts facts = new CardFacts(
                    any.format(),
                    shards.all().size(),
                    any.extension(),
                    any.extras(),
                    statistics,
                    digest.value(),
                    digest.tables());
            write(
                    staging,
                    "statistics.json",
                    new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(statistics));
            if (!shards.withRejects().isEmpty()) {
                try (OutputStream out = staging.open("rejects.jsonl")) {
                    Parts.copy(shards.withRejects(), "rejects.jsonl", out);
                }
            }
            write(staging, "contact-sheet.png", SheetMerge.png(shards));
            write(staging, "croissant.json", Croissant.json(card, facts));
            write(staging, ImageStaging.CARD, ImageCardText.of(card, facts).getBytes(StandardCharsets.UTF_8));
            staging.publish();
            return new WrittenImages(directory, digest.value(), statistics);
        }
    }

    /** Takes over the shards' own files. */
    private static List<String> take(Shards shards, ImageStaging staging) throws IOException {
        List<String> names = new ArrayList<>();
        int number = 0;
        for (Shards.Shard shard : shards.all()) {
            for (ShardManifest.Entry file : shard.manifest().files()) {
                if (file.name().startsWith("data/")) {
                    String name = name(
                            file.name().substring("data/".length()),
                            number,
                            shards.all().size());
                    staging.take(shard.folder().resolve(file.name()), name);
                    names.add(name);
                }
            }
            number++;
        }
        return names;
    }

    private static String name(String inShard, int number, int shards) {
        return switch (inShard) {
            case "shard.tar" -> "data/%05d.tar".formatted(number);
            case "shard.parquet" -> "data/train-%05d-of-%05d.parquet".formatted(number, shards);
            default -> inShard;
        };
    }

    /** Writes the files that hold all images. */
    private static List<String> merge(Shards shards, ImageCard card, ImageStaging staging) throws IOException {
        switch (shards.format()) {
            case COCO -> {
                new CocoMerge(shards, card).write(staging);
                return List.of(
                        "annotations/captions.json", "annotations/instances.json", "annotations/person_keypoints.json");
            }
            case CSV -> {
                new CsvMerge(shards).write(staging);
                return List.of("train.csv");
            }
            case FILES -> {
                try (OutputStream out = staging.open("metadata.jsonl")) {
                    Parts.copy(shards.all(), "metadata.jsonl", out);
                }
                return List.of("metadata.jsonl");
            }
            case WEBDATASET, PARQUET -> {
                return List.of();
            }
        }
        throw new IllegalStateException("a format that is not put together: " + shards.format());
    }

    private static void write(ImageStaging staging, String name, byte[] bytes) throws IOException {
        try (OutputStream out = staging.open(name)) {
            out.write(bytes);
        }
    }

    static StepException failed(Path directory, IOException cause) {
        String message = cause.getMessage();
        return new StepException(
                StepException.Kind.RESOURCES,
                "the data set cannot be written to " + directory + ": "
                        + (message == null ? cause.getClass().getSimpleName() : message)
                        + "; finished shards are kept, so that nothing is rendered again",
                cause);
    }
}
