package io.seedbed.s3;

import io.seedbed.augment.Digest;
import io.seedbed.dataset.store.Objects;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Checksums of the same bytes.
 *
 * @param sha256 with {@code sha256:} in front: the object's name
 * @param md5 in hexadecimal digits: what the server compares an upload with
 */
record Checksums(String sha256, String md5) {

    /** Of a file. */
    static Checksums of(Path file) throws IOException {
        return of(out -> Files.copy(file, out), OutputStream.nullOutputStream());
    }

    /** Of what a writer writes, which is copied on the way; closes the copy. */
    static Checksums of(Objects.Writer writer, OutputStream copy) throws IOException {
        MessageDigest sha256 = algorithm("SHA-256");
        MessageDigest md5 = algorithm("MD5");
        try (OutputStream out =
                new BufferedOutputStream(new DigestOutputStream(new DigestOutputStream(copy, md5), sha256), 1 << 16)) {
            writer.write(out);
        }
        HexFormat hex = HexFormat.of();
        return new Checksums(Digest.PREFIX + hex.formatHex(sha256.digest()), hex.formatHex(md5.digest()));
    }

    /** As the header {@code Content-MD5} has it. */
    String contentMd5() {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(md5));
    }

    /** As a server calls an object that came in one piece; another tag only means that it is sent again. */
    String entityTag() {
        return '"' + md5 + '"';
    }

    private static MessageDigest algorithm(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + name, e);
        }
    }
}
