package io.seedbed.dataset.image.encode;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes PNG fast: {@link Deflater}'s quickest level behind the best of three row filters. Nothing but the pixels is in
 * the file, so the same pixels give the same bytes. Stateless and thread-safe.
 */
public final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int GREY = 0;
    private static final int COLOUR = 2;

    private Png() {}

    /**
     * A colour image.
     *
     * @param rgb sRGB, three bytes a pixel, rows from the top
     */
    public static byte[] rgb(byte[] rgb, int width, int height) {
        return write(rgb, width, height, COLOUR, 8, 3);
    }

    /**
     * A grey image of eight bits, for instance of instance numbers.
     *
     * @param values one byte a pixel, rows from the top
     */
    public static byte[] grey(byte[] values, int width, int height) {
        return write(values, width, height, GREY, 8, 1);
    }

    /**
     * A grey image of sixteen bits.
     *
     * @param values two bytes a pixel, the high one first, rows from the top
     */
    public static byte[] grey16(byte[] values, int width, int height) {
        return write(values, width, height, GREY, 16, 2);
    }

    private static byte[] write(byte[] pixels, int width, int height, int colour, int depth, int step) {
        if (width < 1 || height < 1 || pixels.length != width * height * step) {
            throw new IllegalArgumentException(
                    pixels.length + " bytes for " + width + " by " + height + " pixels of " + step);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream(pixels.length / 2 + 128);
        file.writeBytes(SIGNATURE);
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) depth)
                .put((byte) colour)
                .array();
        chunk(file, "IHDR", head, head.length);
        byte[] packed = new byte[pixels.length + pixels.length / 1000 + height + 64];
        chunk(file, "IDAT", packed, deflate(new RowFilters(pixels, width * step, height, step).filtered(), packed));
        chunk(file, "IEND", new byte[0], 0);
        return file.toByteArray();
    }

    private static int deflate(byte[] filtered, byte[] packed) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(filtered);
            deflater.finish();
            int length = deflater.deflate(packed);
            if (!deflater.finished()) {
                throw new IllegalStateException("deflate needs more than " + packed.length + " bytes");
            }
            return length;
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data, int length) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data, 0, length);
        file.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        file.writeBytes(name);
        file.write(data, 0, length);
        file.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .putInt((int) check.getValue())
                .array());
    }
}
