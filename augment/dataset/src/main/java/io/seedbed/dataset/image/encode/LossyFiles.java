package io.seedbed.dataset.image.encode;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** JPEG by the platform's own writer and WebP by libwebp, both through ImageIO. Stateless and thread-safe. */
final class LossyFiles {

    private LossyFiles() {}

    static byte[] jpeg(byte[] rgb, int width, int height, int quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        return write(writer, image(rgb, width, height), "JPEG", quality);
    }

    static byte[] webp(byte[] rgb, int width, int height, int quality) {
        try {
            ImageWriter writer = new WebPImageWriterSpi().createWriterInstance();
            return write(writer, image(rgb, width, height), "Lossy", quality);
        } catch (IOException e) {
            throw new UncheckedIOException("an image cannot be encoded in memory", e);
        } catch (LinkageError e) {
            throw new UnsupportedOperationException(
                    "WebP needs a native library that there is none of for " + System.getProperty("os.name") + " on "
                            + System.getProperty("os.arch") + "; choose png or jpg",
                    e);
        }
    }

    private static byte[] write(ImageWriter writer, BufferedImage image, String compression, int quality) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 15);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionType(compression);
            settings.setCompressionQuality(quality / 100f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } catch (IOException e) {
            throw new UncheckedIOException("an image cannot be encoded in memory", e);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    private static BufferedImage image(byte[] rgb, int width, int height) {
        if (width < 1 || height < 1 || rgb.length != 3 * width * height) {
            throw new IllegalArgumentException(rgb.length + " bytes for " + width + " by " + height + " pixels");
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        byte[] bgr = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < rgb.length; i += 3) {
            bgr[i] = rgb[i + 2];
            bgr[i + 1] = rgb[i + 1];
            bgr[i + 2] = rgb[i];
        }
        return image;
    }
}
