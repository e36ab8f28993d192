package io.seedbed.gateway.dashboard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** The dashboard's own files. Browsers keep them; their addresses change with their content. Thread-safe. */
final class Assets {

    private static final String FOLDER = "/dashboard/";
    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    /** A file's address. */
    static String address(String name) {
        return ADDRESSES.computeIfAbsent(name, file -> FOLDER + file + "?v=" + checksum(file));
    }

    private static String checksum(String file) {
        try (InputStream stream = Objects.requireNonNull(
                Assets.class.getResourceAsStream("/META-INF/resources" + FOLDER + file), () -> "there is no " + file)) {
            CRC32 checksum = new CRC32();
            checksum.update(stream.readAllBytes());
            return Long.toHexString(checksum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
