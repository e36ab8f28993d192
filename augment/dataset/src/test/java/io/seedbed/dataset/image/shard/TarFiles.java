package io.seedbed.dataset.image.shard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads tar files, as their format says and not as our writer does. */
public final class TarFiles {

    private TarFiles() {}

    /** The files by name, in order. */
    public static Map<String, byte[]> read(Path tar) throws IOException {
        byte[] bytes = Files.readAllBytes(tar);
        Map<String, byte[]> files = new LinkedHashMap<>();
        int at = 0;
        while (bytes[at] != 0) {
            int sum = 0;
            for (int i = at; i < at + 512; i++) {
                sum += i >= at + 148 && i < at + 156 ? ' ' : bytes[i] & 255;
            }
            if (Integer.parseInt(text(bytes, at + 148, 6), 8) != sum
                    || !text(bytes, at + 257, 5).equals("ustar")) {
                throw new IOException("a broken head at " + at);
            }
            int size = Integer.parseInt(text(bytes, at + 124, 11), 8);
            files.put(text(bytes, at, 100), Arrays.copyOfRange(bytes, at + 512, at + 512 + size));
            at += 512 + (size + 511) / 512 * 512;
        }
        if (bytes.length != at + 1024) {
            throw new IOException("a tar file ends with two empty blocks");
        }
        return files;
    }

    private static String text(byte[] bytes, int at, int length) {
        String text = new String(bytes, at, length, StandardCharsets.US_ASCII);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
