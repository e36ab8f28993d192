package io.seedbed.dataset.image.card;

import io.seedbed.dataset.image.ImageFormat;
import io.seedbed.dataset.image.ImageStatistics;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a folder of images holds.
 *
 * @param format what it is written as
 * @param shards how many shards it was put together from
 * @param extension what the pictures' names end with
 * @param extras the suffixes of the extra files, sorted
 * @param statistics what the images are counted by
 * @param digest the digest of the data files
 * @param tables the SHA-256 of every data file that is not one image's, by name, in hexadecimal digits
 */
public record CardFacts(
        ImageFormat format,
        int shards,
        String extension,
        List<String> extras,
        ImageStatistics statistics,
        String digest,
        SortedMap<String, String> tables) {
    public CardFacts {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(extension, "extension");
        extras = List.copyOf(extras);
        Objects.requireNonNull(statistics, "statistics");
        Objects.requireNonNull(digest, "digest");
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    }

    /** The media type of the pictures. */
    String mediaType() {
        return extension.equals("jpg") ? "image/jpeg" : "image/" + extension;
    }
}
