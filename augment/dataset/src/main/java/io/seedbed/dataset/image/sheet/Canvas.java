package io.seedbed.dataset.image.sheet;

import io.seedbed.dataset.image.encode.Pixels;
import io.seedbed.dataset.image.encode.Png;
import java.util.Arrays;

/** Pixels to draw on, drawn by plain arithmetic so that they are the same everywhere. Not thread-safe. */
final class Canvas {

    private final int width;
    private final int height;
    private final byte[] rgb;

    /** A canvas of one colour, {@code 0xRRGGBB}. */
    Canvas(int width, int height, int colour) {
        this.width = width;
        this.height = height;
        this.rgb = new byte[3 * width * height];
        fill(0, 0, width, height, colour);
    }

    /** Fills a rectangle; what is outside is not drawn. */
    void fill(int left, int top, int across, int down, int colour) {
        for (int y = Math.max(0, top); y < Math.min(height, top + down); y++) {
            for (int x = Math.max(0, left); x < Math.min(width, left + across); x++) {
                blend(x, y, colour, 255);
            }
        }
    }

    /** Puts a picture here. */
    void put(Pixels picture, int left, int top) {
        for (int y = 0; y < picture.height(); y++) {
            System.arraycopy(
                    picture.rgb(),
                    3 * y * picture.width(),
                    rgb,
                    3 * ((top + y) * width + left),
                    3 * Math.min(picture.width(), width - left));
        }
    }

    /** Mixes a colour into a pixel by a share of 0 to 255; outside the canvas it does nothing. */
    void blend(int x, int y, int colour, int share) {
        if (x < 0 || y < 0 || x >= width || y >= height) {
            return;
        }
        int at = 3 * (y * width + x);
        for (int channel = 0; channel < 3; channel++) {
            int ink = colour >> (16 - 8 * channel) & 255;
            int paper = rgb[at + channel] & 255;
            rgb[at + channel] = (byte) ((ink * share + paper * (255 - share) + 127) / 255);
        }
    }

    /** What was drawn. */
    Pixels pixels() {
        return new Pixels(width, height, Arrays.copyOf(rgb, rgb.length));
    }

    /** What was drawn, as a PNG. */
    byte[] png() {
        return Png.rgb(rgb, width, height);
    }
}
