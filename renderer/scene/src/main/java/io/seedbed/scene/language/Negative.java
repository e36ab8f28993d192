package io.seedbed.scene.language;

import java.util.List;
import java.util.Objects;

/**
 * A caption that is false in the scene.
 *
 * @param kind how it differs
 * @param text as it is read
 * @param claims what was changed; at least one of these is refuted by the pixels. Empty where the changed words say nothing
 */
public record Negative(NegativeKind kind, String text, List<Clause> claims) {
    public Negative {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        claims = List.copyOf(claims);
    }
}
