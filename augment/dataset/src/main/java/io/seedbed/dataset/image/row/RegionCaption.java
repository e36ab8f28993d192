package io.seedbed.dataset.image.row;

import java.util.Objects;

/**
 * A caption for a part of an image.
 *
 * @param box the part
 * @param caption what it shows
 */
public record RegionCaption(PixelBox box, String caption) {
    public RegionCaption {
        Objects.requireNonNull(box, "box");
        if (caption.isBlank()) {
            throw new IllegalArgumentException("a region has an empty caption");
        }
    }
}
