package io.seedbed.synthesis;

import io.seedbed.dataset.image.encode.ImageEncoding;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * How pictures are made.
 *
 * @param width pixels, 64 to 2048
 * @param height pixels, 64 to 2048
 * @param samples per pixel: 1, 2, 4 or 8
 * @param encoding of the picture
 * @param extras what is written beside it
 */
public record PictureSettings(int width, int height, int samples, ImageEncoding encoding, Set<Extra> extras) {

    private static final int LEAST = 64;
    private static final int MOST = 2048;

    public PictureSettings {
        if (width < LEAST || width > MOST || height < LEAST || height > MOST) {
            throw new IllegalArgumentException("a picture has from " + LEAST + " to " + MOST
                    + " pixels on each side, not " + width + " by " + height);
        }
        if (samples != 1 && samples != 2 && samples != 4 && samples != 8) {
            throw new IllegalArgumentException("samples is 1, 2, 4 or 8, not " + samples);
        }
        Objects.requireNonNull(encoding, "encoding");
        Set<Extra> copy = EnumSet.noneOf(Extra.class);
        copy.addAll(extras);
        extras = Collections.unmodifiableSet(copy);
    }
}
