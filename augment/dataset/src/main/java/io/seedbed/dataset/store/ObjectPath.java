package io.seedbed.dataset.store;

import io.seedbed.augment.Digest;
import java.util.regex.Pattern;

/** Where implementations of {@link Objects} keep an object: {@code ab/cdef….jsonl}. Stateless and thread-safe. */
public final class ObjectPath {

    private static final Pattern DIGEST = Pattern.compile(Digest.PREFIX + "[0-9a-f]{64}");
    private static final Pattern SUFFIX = Pattern.compile("(\\.[a-z0-9]+)+");

    private ObjectPath() {}

    /**
     * The path below the root, with {@code /}.
     *
     * @throws IllegalArgumentException if the digest or the suffix is not one
     */
    public static String of(String digest, String suffix) {
        if (!DIGEST.matcher(digest).matches()) {
            throw new IllegalArgumentException(
                    "the digest of an object is sha256: and 64 hexadecimal digits, not \"" + digest + "\"");
        }
        String hex = digest.substring(Digest.PREFIX.length());
        return hex.substring(0, 2) + "/" + hex.substring(2) + requireSuffix(suffix);
    }

    /**
     * The suffix itself.
     *
     * @throws IllegalArgumentException if it is not dots with lower-case letters and digits
     */
    public static String requireSuffix(String suffix) {
        if (!SUFFIX.matcher(suffix).matches()) {
            throw new IllegalArgumentException(
                    "the suffix of an object is a dot with lower-case letters and digits, for"
                            + " instance .jsonl, not \"" + suffix + "\"");
        }
        return suffix;
    }
}
