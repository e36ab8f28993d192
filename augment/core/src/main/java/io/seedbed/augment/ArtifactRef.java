package io.seedbed.augment;

import java.util.Objects;

/**
 * Names an immutable artifact by its content. Events and states carry references, never payloads.
 *
 * @param kind what it is: {@code dataset}, {@code predictions}, {@code json}
 * @param digest {@code sha256:} digest of the stored bytes
 * @param rows the number of rows that it holds
 */
public record ArtifactRef(String kind, String digest, long rows) {
    public ArtifactRef {
        Objects.requireNonNull(kind, "kind");
        if (!digest.startsWith(Digest.PREFIX) || digest.length() != Digest.PREFIX.length() + 64) {
            throw new IllegalArgumentException("\"" + digest + "\" is no digest; it must be sha256: and 64 hex digits");
        }
        if (rows < 0) {
            throw new IllegalArgumentException("rows is " + rows + "; it must be 0 or more");
        }
    }
}
