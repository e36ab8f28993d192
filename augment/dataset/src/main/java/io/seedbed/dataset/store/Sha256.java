package io.seedbed.dataset.store;

import io.seedbed.augment.Digest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digests of streams that need not fit into memory. Stateless and thread-safe. */
final class Sha256 {

    private Sha256() {}

    /** {@code sha256:} and the digits for a file's bytes. */
    static String of(Path file) throws IOException {
        return of(out -> Files.copy(file, out));
    }

    /** {@code sha256:} and the digits for what a writer writes. */
    static String of(Objects.Writer writer) throws IOException {
        return of(writer, OutputStream.nullOutputStream());
    }

    /** The same, while the bytes go on into a stream, which stays open. */
    static String of(Objects.Writer writer, OutputStream to) throws IOException {
        MessageDigest sha256 = sha256();
        OutputStream out = new BufferedOutputStream(new DigestOutputStream(to, sha256), 1 << 16);
        writer.write(out);
        out.flush();
        return Digest.PREFIX + HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
