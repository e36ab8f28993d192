package io.seedbed.contracts;

import java.util.Objects;

/**
 * Names an immutable artifact of the store by its content.
 *
 * @param kind what it is, for instance {@code dataset}
 * @param digest {@code sha256:} and 64 hexadecimal digits
 * @param rows how many rows it holds; 1 for a document
 */
public record Ref(String kind, String digest, long rows) {
    public Ref {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(digest, "digest");
    }
}
