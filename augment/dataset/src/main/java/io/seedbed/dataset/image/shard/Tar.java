package io.seedbed.dataset.image.shard;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes tar files in the POSIX ustar form. Times, owners and modes are the same for every file, so that the same files
 * give the same bytes. Not thread-safe.
 */
final class Tar implements Closeable {

    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 100;

    private final OutputStream out;

    /** A tar file to this stream, which it closes. */
    Tar(OutputStream out) {
        this.out = out;
    }

    /** Adds a file. */
    void add(String name, byte[] bytes) throws IOException {
        byte[] path = name.getBytes(StandardCharsets.US_ASCII);
        if (path.length > LONGEST_NAME) {
            throw new IllegalArgumentException(name + " is too long a name for a tar file");
        }
        byte[] head = new byte[BLOCK];
        System.arraycopy(path, 0, head, 0, path.length);
        octal(head, 100, 8, 0_644);
        octal(head, 108, 8, 0);
        octal(head, 116, 8, 0);
        octal(head, 124, 12, bytes.length);
        octal(head, 136, 12, 0);
        Arrays.fill(head, 148, 156, (byte) ' ');
        head[156] = '0';
        byte[] magic = "ustar\00000".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(magic, 0, head, 257, magic.length);
        octal(head, 329, 8, 0);
        octal(head, 337, 8, 0);
        int sum = 0;
        for (byte value : head) {
            sum += value & 255;
        }
        octal(head, 148, 7, sum);
        out.write(head);
        out.write(bytes);
        out.write(new byte[(BLOCK - bytes.length % BLOCK) % BLOCK]);
    }

    private static void octal(byte[] head, int at, int length, long value) {
        long rest = value;
        for (int i = at + length - 2; i >= at; i--) {
            head[i] = (byte) ('0' + (rest & 7));
            rest >>= 3;
        }
        head[at + length - 1] = 0;
    }

    /** Writes the two empty blocks that end a tar file, and closes it. */
    @Override
    public void close() throws IOException {
        try (out) {
            out.write(new byte[2 * BLOCK]);
        }
    }
}
