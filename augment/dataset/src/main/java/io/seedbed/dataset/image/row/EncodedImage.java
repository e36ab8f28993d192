package io.seedbed.dataset.image.row;

import java.util.Set;

/**
 * An image as the bytes of a file.
 *
 * @param bytes the whole file; not to be changed
 * @param extension {@code png}, {@code jpg} or {@code webp}
 * @param width pixels
 * @param height pixels
 */
@SuppressWarnings("ArrayRecordComponent")
public record EncodedImage(byte[] bytes, String extension, int width, int height) {

    private static final Set<String> EXTENSIONS = Set.of("png", "jpg", "webp");

    public EncodedImage {
        if (!EXTENSIONS.contains(extension)) {
            throw new IllegalArgumentException("an image is png, jpg or webp, not \"" + extension + '"');
        }
        if (bytes.length == 0 || width < 1 || height < 1) {
            throw new IllegalArgumentException(
                    "an image of " + width + " by " + height + " pixels in " + bytes.length + " bytes");
        }
    }
}
