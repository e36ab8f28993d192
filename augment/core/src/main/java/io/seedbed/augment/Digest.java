package io.seedbed.augment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 over a sequence of values, each written with its length, so that no two sequences run together. Not
 * thread-safe.
 */
public final class Digest {

    /** What every digest starts with. */
    public static final String PREFIX = "sha256:";

    private final MessageDigest sha256 = newSha256();

    /** Adds a text. */
    public Digest add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        sha256.update(bytes);
        return this;
    }

    /** Adds a whole number. */
    public Digest add(long number) {
        sha256.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        return this;
    }

    /** Adds a number by its bits. */
    public Digest add(double number) {
        return add(Double.doubleToLongBits(number));
    }

    /** {@code sha256:} and 64 hexadecimal digits; the digest starts anew afterwards. */
    public String value() {
        return PREFIX + HexFormat.of().formatHex(sha256.digest());
    }

    /** The digest of one text's UTF-8 bytes alone, as {@code sha256sum} gives it. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of these bytes alone, as {@code sha256sum} gives it. */
    public static String of(byte[] bytes) {
        return PREFIX + HexFormat.of().formatHex(newSha256().digest(bytes));
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
