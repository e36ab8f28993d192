package io.seedbed.scene.language;

import java.util.Objects;

/**
 * Something said of a thing within its mention: "red", "wooden", "first", "in a blue dress".
 *
 * @param kind an attribute, {@link Kind#CLOTHING}, {@link Kind#ORDINAL} or {@link Kind#COMPARED}
 * @param value for instance {@code red}; for clothing as {@link Worn} writes it
 */
public record Trait(Kind kind, String value) {
    public Trait {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
    }
}
