package io.seedbed.gateway.run;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a finished run that renders gave.
 *
 * @param digest the published data set's digest
 * @param images in the data set
 * @param captions true ones
 * @param negatives false ones
 * @param instances things that are seen
 * @param people of them
 * @param droppedClauses parts of captions that the pixels did not support
 * @param dropped the same by kind and reason
 */
public record RenderedImages(
        String digest,
        long images,
        long captions,
        long negatives,
        long instances,
        long people,
        long droppedClauses,
        @Nullable SortedMap<String, Long> dropped) {

    public RenderedImages {
        Objects.requireNonNull(digest, "digest");
        dropped = Collections.unmodifiableSortedMap(dropped == null ? new TreeMap<>() : new TreeMap<>(dropped));
    }

    /** The commonest reason for which clauses were dropped; empty for none. */
    public String commonestReason() {
        return dropped == null
                ? ""
                : dropped.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse("");
    }
}
