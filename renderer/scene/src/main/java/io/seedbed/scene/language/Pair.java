package io.seedbed.scene.language;

import java.util.List;
import java.util.Objects;

/**
 * Two captions as in Winoground: the first is true of the first picture and false of the second, the second the other way
 * round.
 *
 * @param first of the first picture
 * @param second of the second picture
 * @param kind how they differ
 * @param isSameWords whether both have the same words in another order
 * @param firstClauses what the first says
 * @param secondClauses what the second says
 */
public record Pair(
        String first,
        String second,
        NegativeKind kind,
        boolean isSameWords,
        List<Clause> firstClauses,
        List<Clause> secondClauses) {
    public Pair {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(kind, "kind");
        firstClauses = List.copyOf(firstClauses);
        secondClauses = List.copyOf(secondClauses);
    }
}
