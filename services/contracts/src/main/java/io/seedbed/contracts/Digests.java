package io.seedbed.contracts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of names. Stateless. */
public final class Digests {

    private Digests() {}

    /** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
    public static String sha256Hex(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The id of the run that an event begins: the same for the same event. */
    public static String runId(String source, String eventId) {
        return "r-" + sha256Hex(source + "\n" + eventId).substring(0, 16);
    }
}
