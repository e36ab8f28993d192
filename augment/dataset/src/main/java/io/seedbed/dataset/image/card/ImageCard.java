package io.seedbed.dataset.image.card;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the card of a data set of images says beside what the images themselves tell.
 *
 * @param title the heading
 * @param description a sentence or two on what the images are
 * @param license a licence identifier as Hugging Face knows it
 * @param settings what the job was run with, by name; the command line under {@code command}
 * @param dropped how many clauses of captions were not true in the pixels and left out, by reason
 * @param assets what from elsewhere the images show
 * @param supercategories the group of a category, by category; others are of the group {@code thing}
 */
public record ImageCard(
        String title,
        String description,
        String license,
        SortedMap<String, String> settings,
        SortedMap<String, Long> dropped,
        List<AssetLicence> assets,
        SortedMap<String, String> supercategories) {
    public ImageCard {
        if (title.isBlank() || license.isBlank()) {
            throw new IllegalArgumentException(
                    "a card has a title and a licence: \"" + title + "\", \"" + license + '"');
        }
        Objects.requireNonNull(description, "description");
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        dropped = Collections.unmodifiableSortedMap(new TreeMap<>(dropped));
        assets = List.copyOf(assets);
        supercategories = Collections.unmodifiableSortedMap(new TreeMap<>(supercategories));
    }

    /** A card that says little. */
    public static ImageCard of(String title, String license) {
        return new ImageCard(title, "", license, new TreeMap<>(), new TreeMap<>(), List.of(), new TreeMap<>());
    }
}
