package io.seedbed.dataset.image.shard;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.seedbed.dataset.image.ImageFormat;
import io.seedbed.dataset.image.ImageStatistics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What a finished shard is, in its file {@code shard.json}. It may hold nothing but indices that have no image.
 *
 * @param format what it is written as
 * @param first the index of its first image
 * @param last the index of its last image
 * @param extension what the pictures' names end with
 * @param extras the suffixes of the extra files, sorted
 * @param files every file with its size, in the order in which they were written
 * @param statistics what its images are counted by
 * @param samples images for the contact sheet
 */
public record ShardManifest(
        ImageFormat format,
        long first,
        long last,
        String extension,
        List<String> extras,
        List<Entry> files,
        ImageStatistics statistics,
        List<Sample> samples) {

    /** The manifest's own name. */
    public static final String NAME = "shard.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public ShardManifest {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(extension, "extension");
        Objects.requireNonNull(statistics, "statistics");
        extras = List.copyOf(extras);
        files = List.copyOf(files);
        samples = List.copyOf(samples);
        if (first < 0 || last < first || statistics.images() < 0) {
            throw new IllegalArgumentException(
                    "a shard of " + statistics.images() + " images from " + first + " to " + last);
        }
    }

    /**
     * Reads the manifest of a shard and checks that its files are there.
     *
     * @throws IOException if it is no finished shard, or a file is missing or has another size
     */
    public static ShardManifest of(Path shard) throws IOException {
        Path file = shard.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            throw new IOException(shard + " is not a finished shard: it has no " + NAME);
        }
        ShardManifest manifest = JSON.readValue(file.toFile(), ShardManifest.class);
        for (Entry entry : manifest.files()) {
            Path data = shard.resolve(entry.name());
            if (!Files.isRegularFile(data) || Files.size(data) != entry.bytes()) {
                throw new IOException(data + " is missing or was changed; delete the shard " + shard
                        + " so that it is written again");
            }
        }
        return manifest;
    }

    /** Whether some indices have no image. */
    public boolean hasRejects() {
        return files.stream().anyMatch(file -> file.name().equals(ShardFolder.PARTS + ShardFolder.REJECTS));
    }

    /** The manifest as JSON. */
    byte[] json() throws IOException {
        return JSON.writeValueAsBytes(this);
    }

    /**
     * A file of a shard.
     *
     * @param name its name in the shard, with {@code /} between folders
     * @param bytes its size
     */
    public record Entry(String name, long bytes) {}

    /**
     * An image for the contact sheet; its picture is {@code sheet/<key>.png} in the shard.
     *
     * @param index the image's index
     * @param caption its main caption
     * @param negative one of its negatives; empty where it has none
     */
    public record Sample(long index, String caption, String negative) {}
}
