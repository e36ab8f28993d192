package io.seedbed.assets.read;

import io.seedbed.assets.BadAssetException;
import io.seedbed.assets.source.Limits;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A texture, made smaller where it is large. Immutable and thread-safe. */
public final class Picture {

    private static final int LARGE = 1024;

    private final int width;
    private final int height;
    private final int[] argb;

    private Picture(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    /**
     * The picture of a file; its size is looked at before it is unpacked.
     *
     * @throws BadAssetException if it is none, or too large
     */
    public static Picture of(String name, byte[] file) throws BadAssetException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new BadAssetException(name + " is no PNG, JPEG, GIF or BMP");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(name, reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw new BadAssetException(name + " cannot be read as a picture: " + e, e);
        }
    }

    private static Picture read(String name, ImageReader reader) throws IOException, BadAssetException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > Limits.PIXELS) {
            throw new BadAssetException(
                    name + " has " + width + " × " + height + " pixels; there may be " + Limits.PIXELS);
        }
        int step = (int) Math.max(1, Math.max(width, height) / LARGE);
        ImageReadParam smaller = reader.getDefaultReadParam();
        smaller.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = reader.read(0, smaller);
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return new Picture(
                plain.getWidth(),
                plain.getHeight(),
                plain.getRGB(0, 0, plain.getWidth(), plain.getHeight(), null, 0, plain.getWidth()));
    }

    /** The pixel at texture coordinates, which repeat; v grows downwards. */
    public int at(double u, double v) {
        int x = Math.min(width - 1, (int) ((u - Math.floor(u)) * width));
        int y = Math.min(height - 1, (int) ((v - Math.floor(v)) * height));
        return argb[y * width + x];
    }
}
