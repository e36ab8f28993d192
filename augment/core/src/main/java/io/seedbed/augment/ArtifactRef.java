package io.seedbed.augment;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Names an immutable artifact by its content. Events and states carry references, never payloads.
 *
 * @param kind what it is, for instance {@code dataset}
 * @param digest {@code sha256:} digest of the object's bytes
 * @param rows how many rows it holds; 1 for a document
 */
public record ArtifactRef(String kind, String digest, long rows) {

    /** The kind of a data set. */
    public static final String DATASET = "dataset";

    /** The kind of predictions. */
    public static final String PREDICTIONS = "predictions";

    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");

    public ArtifactRef {
        if (!KIND.matcher(Objects.requireNonNull(kind, "kind")).matches()) {
            throw new IllegalArgumentException(
                    "the kind of an artifact is lower-case letters, digits and hyphens, not \"" + kind + "\"");
        }
        if (!DIGEST.matcher(Objects.requireNonNull(digest, "digest")).matches()) {
            throw new IllegalArgumentException(
                    "the digest of an artifact is sha256: and 64 hexadecimal digits, not \"" + digest + "\"");
        }
        if (rows < 0) {
            throw new IllegalArgumentException("rows is " + rows + "; it must be 0 or more");
        }
    }

    /** The digest's 64 hexadecimal digits. */
    public String hex() {
        return digest.substring("sha256:".length());
    }
}
