package io.seedbed.dataset.image.sheet;

import io.seedbed.dataset.image.encode.Pixels;
import java.util.Objects;

/**
 * One picture of a contact sheet with what stands below it.
 *
 * @param picture the picture, drawn as it is
 * @param title a short line in bold; empty for none
 * @param caption what is true; empty for none
 * @param negative what is false, drawn in red; empty for none
 */
public record Tile(Pixels picture, String title, String caption, String negative) {
    public Tile {
        Objects.requireNonNull(picture, "picture");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(negative, "negative");
    }
}
