package io.seedbed.dataset.image;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a data set of images is written as. */
public enum ImageFormat {
    /** Tar files for the Python package {@code webdataset}: picture, text and JSON one after another. */
    WEBDATASET,
    /** Parquet with the pictures in it, as Hugging Face {@code datasets} lays them out. */
    PARQUET,
    /** Pictures in a folder, and COCO's instances, captions and keypoints for {@code pycocotools}. */
    COCO,
    /** A picture, a text and a JSON file for each image, side by side. */
    FILES,
    /** Pictures in a folder, and a table of captions with hard negatives for open_clip and NegCLIP. */
    CSV;

    /** The name that users write. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format of this name.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static ImageFormat named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no format \"" + name + "\"; choose one of "
                        + Arrays.stream(values()).map(ImageFormat::id).collect(Collectors.joining(", "))));
    }
}
