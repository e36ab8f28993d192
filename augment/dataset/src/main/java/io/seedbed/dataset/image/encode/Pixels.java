package io.seedbed.dataset.image.encode;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import io.seedbed.dataset.image.row.EncodedImage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decoded pixels.
 *
 * @param width pixels
 * @param height pixels
 * @param rgb sRGB, three bytes a pixel, rows from the top; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Pixels(int width, int height, byte[] rgb) {
    public Pixels {
        if (width < 1 || height < 1 || rgb.length != 3 * width * height) {
            throw new IllegalArgumentException(rgb.length + " bytes for " + width + " by " + height + " pixels");
        }
    }

    /**
     * Decodes a picture.
     *
     * @throws IOException if the bytes are no such picture
     */
    public static Pixels of(EncodedImage image) throws IOException {
        ImageReader reader = image.extension().equals("webp")
                ? new WebPImageReaderSpi().createReaderInstance()
                : ImageIO.getImageReadersBySuffix(image.extension()).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(image.bytes()))) {
            reader.setInput(in);
            return of(reader.read(0));
        } finally {
            reader.dispose();
        }
    }

    private static Pixels of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] rgb = new byte[3 * width * height];
        int[] row = new int[width];
        for (int y = 0, i = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int argb : row) {
                rgb[i++] = (byte) (argb >> 16);
                rgb[i++] = (byte) (argb >> 8);
                rgb[i++] = (byte) argb;
            }
        }
        return new Pixels(width, height, rgb);
    }

    /**
     * The picture in a square of this size, its proportions kept: made smaller by averaging, or larger by a whole factor by
     * repeating pixels.
     */
    public Pixels fitted(int size) {
        int longest = Math.max(width, height);
        int factor = size / longest;
        int newWidth = factor >= 1 ? width * factor : Math.max(1, (int) ((long) width * size / longest));
        int newHeight = factor >= 1 ? height * factor : Math.max(1, (int) ((long) height * size / longest));
        byte[] fitted = new byte[3 * newWidth * newHeight];
        for (int y = 0, i = 0; y < newHeight; y++) {
            int top = (int) ((long) y * height / newHeight);
            int bottom = Math.max(top + 1, (int) ((long) (y + 1) * height / newHeight));
            for (int x = 0; x < newWidth; x++, i += 3) {
                int left = (int) ((long) x * width / newWidth);
                int right = Math.max(left + 1, (int) ((long) (x + 1) * width / newWidth));
                average(left, top, right, bottom, fitted, i);
            }
        }
        return new Pixels(newWidth, newHeight, fitted);
    }

    private void average(int left, int top, int right, int bottom, byte[] into, int at) {
        int count = (right - left) * (bottom - top);
        for (int channel = 0; channel < 3; channel++) {
            int sum = count / 2;
            for (int y = top; y < bottom; y++) {
                for (int x = left; x < right; x++) {
                    sum += rgb[3 * (y * width + x) + channel] & 255;
                }
            }
            into[at + channel] = (byte) (sum / count);
        }
    }
}
