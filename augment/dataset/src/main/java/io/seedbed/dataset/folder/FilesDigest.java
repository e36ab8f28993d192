package io.seedbed.dataset.folder;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 over the bytes of several files as if they were one, in the order of their names. Not thread-safe. */
public final class FilesDigest {

    private final MessageDigest sha256;
    private String last = "";

    /** A digest of nothing so far. */
    public FilesDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A stream that adds to the digest what it writes to the file. The files come in the order of their names. */
    public OutputStream over(String name, OutputStream file) {
        if (name.compareTo(last) <= 0) {
            throw new IllegalStateException(name + " comes after " + last + "; files must come in name order");
        }
        last = name;
        return new DigestOutputStream(file, sha256);
    }

    /** {@code sha256:} and 64 hexadecimal digits. */
    public String value() {
        return "sha256:" + HexFormat.of().formatHex(sha256.digest());
    }
}
