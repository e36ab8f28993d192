package io.seedbed.dataset.image.encode;

import io.seedbed.dataset.image.row.EncodedImage;
import java.util.Locale;
import java.util.Objects;

/**
 * How pictures are written. Thread-safe.
 *
 * @param kind the file format
 * @param quality 1 to 100 for JPEG and WebP; PNG is lossless and has none
 */
public record ImageEncoding(Kind kind, int quality) {

    /** A file format. */
    public enum Kind {
        /** Lossless. */
        PNG("png"),
        /** Lossy, four bits of colour for each of brightness. */
        JPEG("jpg"),
        /** Lossy; needs a native library that comes along for Linux, Windows and macOS on x86-64. */
        WEBP("webp");

        private final String extension;

        Kind(String extension) {
            this.extension = extension;
        }

        /** What file names end with. */
        public String extension() {
            return extension;
        }
    }

    /** Lossless PNG. */
    public static final ImageEncoding PNG = new ImageEncoding(Kind.PNG, 100);

    public ImageEncoding {
        Objects.requireNonNull(kind, "kind");
        if (quality < 1 || quality > 100) {
            throw new IllegalArgumentException("quality is from 1 to 100, not " + quality);
        }
    }

    /**
     * The encoding of this name with its usual quality.
     *
     * @throws IllegalArgumentException if the name is not png, jpg, jpeg or webp
     */
    public static ImageEncoding named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "png" -> PNG;
            case "jpg", "jpeg" -> new ImageEncoding(Kind.JPEG, 92);
            case "webp" -> new ImageEncoding(Kind.WEBP, 90);
            default -> throw new IllegalArgumentException("images are png, jpg or webp, not \"" + name + '"');
        };
    }

    /**
     * Writes a picture.
     *
     * @param rgb sRGB, three bytes a pixel, rows from the top
     * @throws UnsupportedOperationException if this machine has no library for WebP
     */
    public EncodedImage encode(byte[] rgb, int width, int height) {
        byte[] bytes = switch (kind) {
            case PNG -> Png.rgb(rgb, width, height);
            case JPEG -> LossyFiles.jpeg(rgb, width, height, quality);
            case WEBP -> LossyFiles.webp(rgb, width, height, quality);
        };
        return new EncodedImage(bytes, kind.extension(), width, height);
    }
}
